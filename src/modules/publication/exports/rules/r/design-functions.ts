/**
 * The design and its figures in R, written on their own: only what is to be reckoned is the same as in the program, so that
 * each confirms the other. Package survey does the reckoning.
 */
export const designFunctions = `
# A stratum with fewer respondents than this is put together with the next smallest.
smallest_stratum <- 5
# The largest weight may be this many times the smallest.
weight_cap <- 3

has_answer <- function(names) Reduce("|", lapply(names, function(name) !(codes[[name]] %in% variables[[name]]$missing)))

# The place of each stratum once small ones have been put together.
merge_strata <- function(population, sampled) {
  groups <- lapply(seq_along(population), function(i) list(members = i, N = population[i], n = sampled[i]))
  repeat {
    groups <- groups[order(sapply(groups, "[[", "n"), sapply(groups, "[[", "N"))]
    if (length(groups) < 2 || groups[[1]]$n >= smallest_stratum) break
    both <- Map(c, groups[[1]], groups[[2]])
    groups <- c(groups[-(1:2)], list(list(members = both$members, N = sum(both$N), n = sum(both$n))))
  }
  place <- integer(length(population))
  for (g in seq_along(groups)) place[groups[[g]]$members] <- g
  place
}

# The merged stratum of everyone, by one column.
merged_strata <- function(column, sampled) {
  levels <- seq_along(variables[[column]]$values)
  own <- factor(codes[[column]], levels = levels)
  merge_strata(as.vector(table(own)), as.vector(table(own[sampled])))[as.integer(own)]
}

cap_weights <- function(w) {
  lowered <- pmin(w, min(w) * weight_cap)
  if (all(w <= min(w) * weight_cap * (1 + 1e-12))) w else lowered * sum(w) / sum(lowered)
}

stratified_design <- function(units, sampled, column) {
  units$h <- if (is.null(column)) 1 else merged_strata(column, sampled)
  units$N <- as.vector(table(units$h)[as.character(units$h)])
  inside <- units[sampled, ]
  inside$w <- cap_weights(inside$N / as.vector(table(inside$h)[as.character(inside$h)]))
  svydesign(ids = ~1, strata = ~h, fpc = ~N, weights = ~w, data = inside)
}

raked_design <- function(units, sampled, columns) {
  margins <- paste0("m", seq_along(columns))
  for (i in seq_along(columns)) units[[margins[i]]] <- merged_strata(columns[i], sampled)
  units$N <- nrow(units)
  design <- svydesign(ids = ~1, fpc = ~N, data = units[sampled, ])
  populations <- lapply(margins, function(m) as.data.frame(table(units[[m]]), stringsAsFactors = FALSE))
  for (i in seq_along(margins)) names(populations[[i]])[1] <- margins[i]
  raked <- rake(design, lapply(margins, function(m) reformulate(m)), populations,
    control = list(maxit = 100, epsilon = 1e-8))
  w <- weights(raked)
  capped <- cap_weights(w)
  if (any(capped != w)) {
    raked$prob <- 1 / capped
    raked$postStrata <- lapply(raked$postStrata, function(raking) {
      raking[] <- lapply(raking, function(margin) { attr(margin, "weights") <- capped; margin })
      raking
    })
  }
  raked
}

# Without a frame the number in the population is unknown, and everyone weighs the same.
design_of <- function(units, sampled) {
  if (is.na(population)) return(svydesign(ids = ~1, weights = ~1, data = cbind(units, 1)[sampled, ]))
  if (length(weight_columns) > 1) return(raked_design(units, sampled, weight_columns))
  stratified_design(units, sampled, if (length(weight_columns) == 1) weight_columns else NULL)
}

# The options of a question share a design, which is the slow part.
designs <- new.env()
kept_design <- function(figure, answered, sampled) {
  key <- paste(c(figure$answered, figure$follows), collapse = " ")
  if (is.null(designs[[key]])) designs[[key]] <- design_of(data.frame(answered), sampled)
  designs[[key]]
}

# For a share of 0 or 1, where the logit has no interval: Wilson's, with the correction for a finite population.
wilson <- function(x, n, sampled) {
  c <- qnorm(0.975)^2 * (if (is.na(population)) 1 else 1 - sampled / population)
  p <- x / n
  half <- sqrt(c * p * (1 - p) / n + c^2 / (4 * n^2)) / (1 + c / n)
  range <- (p + c / (2 * n)) / (1 + c / n) + c(-half, half)
  if (x == 0) range[1] <- 0 else range[2] <- 1
  range
}

# A follow-up is a share of those that answered it, in the sample of those that answered what it follows.
share_of <- function(figure) {
  answered <- has_answer(figure$answered)
  sampled <- if (length(figure$follows) > 0) answered | has_answer(figure$follows) else answered
  x <- as.numeric(codes[[figure$variable]] == figure$code)
  n <- sum(answered)
  chosen <- sum(x[answered])
  result <- data.frame(question = figure$question, row = figure$row, option = figure$option, label = figure$label,
    answered = n, chosen = chosen, share = NA_real_, standard_error = NA_real_, low = NA_real_, high = NA_real_)
  if (n == 0 || sum(sampled) < 2) return(result)
  inside <- subset(update(kept_design(figure, answered, sampled), x = x[sampled]), answered)
  mean <- svymean(~x, inside)
  result$share <- coef(mean)[[1]]
  result$standard_error <- SE(mean)[[1]]
  result[c("low", "high")] <- if (chosen == 0 || chosen == n) wilson(chosen, n, sum(sampled)) else
    attr(svyciprop(~x, inside, method = "logit", df = max(1, degf(inside))), "ci")
  result
}
`
