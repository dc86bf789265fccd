# Reference values of what R has no function of its own for, by its definition. Run: Rscript definitions.R > definitions.json (needs package survey)
suppressMessages(library(survey))
number <- function(v) paste0("[", paste(trimws(formatC(as.numeric(v), digits = 15, format = "g", width = 1)), collapse = ", "), "]")
one <- function(v) trimws(formatC(as.numeric(v), digits = 15, format = "g", width = 1))
list_of <- function(rows) paste0("[\n    ", paste(rows, collapse = ",\n    "), "\n  ]")

# AAPOR: complete, partial, none, unknown, e, then RR1 ... RR6.
cases <- rbind(c(228, 27, 35, 0, 1), c(50, 10, 20, 20, 0.5), c(317, 17, 18, 0, 1), c(1, 2, 3, 4, 0.3), c(100, 0, 0, 50, 0))
rates <- apply(cases, 1, function(k) { I <- k[1]; P <- k[2]; N <- k[3]; U <- k[4]; e <- k[5]
  number(c(k, I / (I + P + N + U), (I + P) / (I + P + N + U), I / (I + P + N + e * U), (I + P) / (I + P + N + e * U),
    I / (I + P + N), (I + P) / (I + P + N))) })

# Without assumption: the lowest and highest mean of N zeros and ones of which n are known.
known <- rbind(c(170, 241, 290), c(0, 241, 290), c(5, 5, 290), c(40, 71, 290), c(0, 0, 10), c(10, 10, 10))
bounds <- apply(known, 1, function(k) { y <- rep(c(1, 0), c(k[1], k[2] - k[1]))
  number(c(k, mean(c(y, rep(0, k[3] - k[2]))), mean(c(y, rep(1, k[3] - k[2]))))) })

# Both tails of the hypergeometric distribution: x, n, M, N, P(X >= x), P(X <= x).
draws <- rbind(c(170, 241, 197, 290), c(170, 241, 211, 290), c(1, 1, 1, 40), c(0, 50, 3, 290), c(3, 50, 3, 290), c(30, 60, 5e4, 1e5),
  c(25000, 50000, 50300, 1e5), c(12, 240, 20, 290))
tails <- apply(draws, 1, function(k) { x <- k[1]; n <- k[2]; M <- k[3]; N <- k[4]
  number(c(k, phyper(x - 1, M, N - M, n, lower.tail = FALSE), phyper(x, M, N - M, n))) })

# The difference that a test at 5 % finds four times of five, by the sizes of the groups; and the same by the power of prop.test at one half.
sizes <- list(c(50, 50), c(20, 80), c(48, 89, 72, 52, 29), c(200, 200), c(1, 2))
seen <- sapply(sizes, function(n) { typical <- length(n) / sum(1 / n)
  sprintf('{"sizes": %s, "difference": %s}', number(n), one(min(1, (qnorm(.975) + qnorm(.8)) * sqrt(.5 / typical)))) })
power <- sapply(c(30, 50, 100, 200), function(n) { d <- uniroot(function(d) power.prop.test(n = n, p1 = .5 - d / 2, p2 = .5 + d / 2)$power - .8, c(.01, .99), tol = 1e-10)$root
  number(c(n, d)) })

# Kish and the cap: weights over three times the smallest are lowered to that, and all scaled to the sum that they had.
weighted <- list(c(1, 1, 2), c(1, 2, 6), c(1.2, 1.3, 4.5, 1.25, 9), c(2, 2, 2, 2))
caps <- sapply(weighted, function(w) { lower <- pmin(w, 3 * min(w)); capped <- lower * sum(w) / sum(lower)
  sprintf('{"weights": %s, "capped": %s, "kish": %s, "kishCapped": %s}', number(w), number(capped), one(sum(w)^2 / sum(w^2)), one(sum(capped)^2 / sum(capped^2))) })

# Strata with capped weights: R takes weights and population sizes apart, so the variance of the ratio is its own.
N <- c(60, 90, 20, 120); n <- c(10, 60, 18, 40); chosen <- c(4, 15, 10, 22); d <- c(7, 40, 12, 30); x <- c(2, 12, 9, 11)
w <- N / n; lower <- pmin(w, 3 * min(w)); capped <- lower * sum(w * n) / sum(lower * n)
units <- do.call(rbind, lapply(seq_along(N), function(h) data.frame(h = h, N = N[h], w = capped[h],
  y = rep(c(1, 0), c(chosen[h], n[h] - chosen[h])), d = rep(c(1, 0), c(d[h], n[h] - d[h])), x = rep(c(1, 0), c(x[h], n[h] - x[h])))))
design <- svydesign(ids = ~1, strata = ~h, fpc = ~N, weights = ~w, data = units)
m <- svymean(~y, design); ci <- attr(svyciprop(~y, design, method = "logit"), "ci")
b <- svyby(~x, ~d, design, svymean); bci <- attr(svyciprop(~x, subset(design, d == 1), method = "logit"), "ci")
result <- function(p, se, ci) sprintf('{"share": %s, "standardError": %s, "interval": %s}', one(p), one(se), number(ci))

# Raking with capped weights: residuals of a regression on the margins, in place of sweeps over them.
set.seed(11)
r <- data.frame(a = sample(1:3, 180, TRUE, c(.1, .4, .5)), b = sample(1:2, 180, TRUE, c(.75, .25)))
r$y <- rbinom(180, 1, ifelse(r$a == 1, .3, .6))
A <- c(110, 90, 90); B <- c(150, 140)
raked <- rake(svydesign(ids = ~1, fpc = ~N, data = transform(r, N = 290)), list(~a, ~b), list(data.frame(a = 1:3, Freq = A), data.frame(b = 1:2, Freq = B)),
  control = list(maxit = 100, epsilon = 1e-10))
before <- weights(raked); lower <- pmin(before, 3 * min(before)); w <- lower * sum(before) / sum(lower)
p <- sum(w * r$y) / sum(w); e <- residuals(lm((r$y - p) / sum(w) ~ factor(a) + factor(b), data = r)); k <- nrow(r)
se <- sqrt((1 - k / 290) * k / (k - 1) * sum((w * e - mean(w * e))^2))
half <- qt(.975, k - 1) * se / (p * (1 - p))
cells <- expand.grid(a = 1:3, b = 1:2)
per <- apply(cells, 1, function(c0) { u <- r$a == c0[1] & r$b == c0[2]
  sprintf('{"levels": %s, "sampled": %d, "chosen": %d, "before": %s, "weight": %s}', number(c0 - 1), sum(u), sum(r$y[u]), one(before[u][1]), one(w[u][1])) })

cat("{\n  \"responseRates\": ", list_of(rates), ",\n  \"bounds\": ", list_of(bounds), ",\n  \"hypergeometricTails\": ", list_of(tails),
  ",\n  \"detectable\": ", list_of(seen), ",\n  \"powerOfPropTest\": ", list_of(power), ",\n  \"caps\": ", list_of(caps),
  ",\n  \"cappedStrata\": {\"population\": ", number(N), ", \"sampled\": ", number(n), ", \"chosen\": ", number(chosen), ", \"domain\": ", number(d),
  ", \"chosenInDomain\": ", number(x), ", \"weights\": ", number(capped), ",\n    \"all\": ", result(coef(m), SE(m), ci), ",\n    \"followUp\": ",
  result(coef(b)["1"], SE(b)[2], bci), "},\n  \"cappedRaking\": {\"population\": 290, \"margins\": [", number(A), ", ", number(B), "], \"cells\": ", list_of(per),
  ",\n    \"all\": ", result(p, se, plogis(qlogis(p) + c(-1, 1) * half)), "}\n}\n", sep = "")
