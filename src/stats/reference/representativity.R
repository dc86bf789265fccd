# Reference values of R-indicators and of expected answers. Run: Rscript representativity.R > representativity.json
# By lm() on one row per respondent and the matrices of the definition, N × N.
one <- function(v) trimws(formatC(as.numeric(v), digits = 14, format = "g", width = 1))
list_of <- function(rows) paste0("[\n    ", paste(rows, collapse = ",\n    "), "\n  ]")
z <- qnorm(.975)
measure <- function(frame, formula) {
  N <- nrow(frame); m <- lm(formula, data = frame); x <- model.matrix(m)
  q <- qr(x); H <- tcrossprod(qr.Q(q)[, seq_len(q$rank), drop = FALSE]); A <- H - 1 / N
  rho <- as.numeric(H %*% frame$y); p <- pmin(1, pmax(0, rho)); v <- p * (1 - p)
  squared <- var(rho); adjusted <- squared - sum(diag(A) * v) / (N - 1)
  B <- A^2 * outer(v, v); off <- sum(B) - sum(diag(B))
  error <- sqrt(sum(v * (2 * (rho - mean(rho)) + diag(A) * (1 - 2 * p))^2) + 2 * off) / (N - 1)
  R <- function(s) 1 - 2 * sqrt(pmax(0, s))
  list(rank = q$rank - 1, plain = R(squared), r = R(adjusted), adjusted = adjusted,
    standardError = if (adjusted > 0) one(error / sqrt(adjusted)) else "null",
    low = R(adjusted + z * error), high = R(adjusted - z * error),
    variation = sqrt(max(0, adjusted)) / mean(frame$y))
}
designs <- list(list(seed = 1, N = 290, levels = c(21, 5), slope = .08), list(seed = 2, N = 290, levels = c(21, 5), slope = 0),
  list(seed = 3, N = 60, levels = c(3), slope = .2), list(seed = 4, N = 120, levels = c(4, 3), slope = .15), list(seed = 5, N = 290, levels = c(8, 4, 3), slope = .05))
rows <- sapply(designs, function(d) {
  set.seed(d$seed)
  f <- as.data.frame(sapply(d$levels, function(l) sample(1:l, d$N, TRUE, 1 + seq_len(l))))
  # The rarest level of the first variable is one that the second determines, as an island that is a county and one municipality
  if (length(d$levels) > 1) f[1, ] <- c(d$levels[1] + 1, rep(1, length(d$levels) - 1))
  names(f) <- letters[seq_along(d$levels)]
  f$y <- rbinom(d$N, 1, pmin(.95, .5 + d$slope * (f[[length(d$levels)]] - 1)))
  v <- names(f)[seq_along(d$levels)]
  f[v] <- lapply(f[v], factor)
  all <- measure(f, reformulate(v, "y"))
  cells <- aggregate(cbind(total = 1, responded = f$y), f[v], FUN = sum)
  more <- sapply(seq_len(nrow(cells)), function(i) {
    inside <- which(rowSums(sapply(v, function(k) f[[k]] == cells[[k]][i])) == length(v) & f$y == 0)
    if (length(inside) == 0) return("null")
    g <- f; g$y[inside[1]] <- 1
    one(measure(g, reformulate(v, "y"))$adjusted - all$adjusted)
  })
  keys <- apply(sapply(v, function(k) as.character(cells[[k]])), 1, function(r) paste0('["', paste(r, collapse = '", "'), '"]'))
  partial <- sapply(v, function(k) {
    share <- tapply(f$y, f[[k]], mean); size <- table(f[[k]])
    each <- sqrt(size / (d$N - 1)) * (share - mean(f$y)); alone <- measure(f, reformulate(k, "y"))
    sprintf('{"plain": %s, "adjustedR": %s, "levels": {%s}}', one(sqrt(sum(each^2))), one(alone$r),
      paste(sprintf('"%s": %s', names(share), one(each)), collapse = ", "))
  })
  sprintf('{"cells": %s,\n    "rank": %d, "plain": %s, "r": %s, "standardError": %s, "low": %s, "high": %s, "variation": %s,\n    "partial": [%s]}',
    list_of(sprintf('{"levels": %s, "total": %d, "responded": %d, "effect": %s}', keys, cells$total, cells$responded, more)),
    all$rank, one(all$plain), one(all$r), all$standardError, one(all$low), one(all$high), one(all$variation), paste(partial, collapse = ",\n      "))
})
forecasts <- list(c(119, 165, 82, 1), c(119, 140, 20, 1.7), c(10, 10, 0, 1), c(30, 30, 30, 2), c(290, 290, 206, 1), c(1, 4, 2, .5), c(119, 150, 31, 24 / 14))
predicted <- sapply(forecasts, function(k) {
  left <- k[1]; n <- k[2]; s <- k[3]; periods <- k[4]
  mass <- sapply(0:left, function(x) integrate(function(t) { p <- sin(t)^2; dbinom(x, left, 1 - (1 - p)^periods) * dbeta(p, s + .5, n - s + .5) * 2 * sin(t) * cos(t) },
    0, pi / 2, subdivisions = 4000, rel.tol = 1e-10, abs.tol = 1e-14, stop.on.error = FALSE)$value)
  mass <- mass / sum(mass)
  sprintf('{"left": %d, "waiting": %d, "answered": %d, "periods": %s, "expected": %s, "low": %d, "high": %d}', left, n, s, one(periods),
    trimws(formatC(sum(0:left * mass), digits = 8, format = "g", width = 1)), which(cumsum(mass) >= .1 - 1e-12)[1] - 1, which(cumsum(mass) >= .9 - 1e-12)[1] - 1)
})
cat("{\n  \"designs\": ", list_of(rows), ",\n  \"expected\": ", list_of(predicted), "\n}\n", sep = "")
