# Reference values of weighted shares at the edges: a census in a stratum, a follow-up that nobody in a stratum was asked, few respondents,
# three margins. Run: Rscript designs.R > designs.json (needs package survey)
suppressMessages(library(survey))
one <- function(v) trimws(formatC(as.numeric(v), digits = 15, format = "g", width = 1))
number <- function(v) paste0("[", paste(one(v), collapse = ", "), "]")
list_of <- function(rows) paste0("[\n    ", paste(rows, collapse = ",\n    "), "\n  ]")
# svyciprop fits a model with weights 0 outside the domain, and says so.
interval <- function(formula, design) suppressWarnings(attr(svyciprop(formula, design, method = "logit"), "ci"))
result <- function(p, se, ci) sprintf('{"share": %s, "standardError": %s, "interval": %s}', one(p), one(se), number(ci))

designs <- list(
  list(N = c(48, 89, 72), n = c(48, 70, 30), chosen = c(20, 33, 11), d = c(30, 40, 20), x = c(10, 22, 9)),
  list(N = c(48, 89, 72, 81), n = c(30, 70, 30, 12), chosen = c(20, 33, 11, 1), d = c(0, 40, 20, 1), x = c(0, 22, 9, 1)),
  list(N = c(9, 281), n = c(5, 5), chosen = c(1, 4), d = c(2, 2), x = c(1, 1)),
  list(N = c(290), n = c(241), chosen = c(170), d = c(67), x = c(1)))
strata <- sapply(designs, function(k) {
  units <- do.call(rbind, lapply(seq_along(k$N), function(h) data.frame(h = h, N = k$N[h],
    y = rep(c(1, 0), c(k$chosen[h], k$n[h] - k$chosen[h])), d = rep(c(1, 0), c(k$d[h], k$n[h] - k$d[h])),
    x = rep(c(1, 0), c(k$x[h], k$n[h] - k$x[h])))))
  design <- svydesign(ids = ~1, strata = ~h, fpc = ~N, data = units)
  m <- svymean(~y, design); b <- svyratio(~I(x * d), ~d, design)
  sprintf('{"population": %s, "sampled": %s, "chosen": %s, "domain": %s, "chosenInDomain": %s,\n      "all": %s,\n      "followUp": %s}',
    number(k$N), number(k$n), number(k$chosen), number(k$d), number(k$x), result(coef(m), SE(m), interval(~y, design)),
    result(coef(b), SE(b), interval(~x, subset(design, d == 1))))
})

raking <- sapply(list(list(seed = 3, n = 230, levels = c(5, 3, 2)), list(seed = 5, n = 60, levels = c(2, 2, 2)), list(seed = 8, n = 270, levels = c(4, 6, 2))), function(k) {
  set.seed(k$seed)
  r <- as.data.frame(sapply(k$levels, function(l) sample(1:l, 290, TRUE, 1 + seq_len(l))))
  names(r) <- c("a", "b", "c"); r$N <- 290
  margins <- lapply(c("a", "b", "c"), function(v) setNames(as.data.frame(table(r[[v]])), c(v, "Freq")))
  r <- r[sample(290, k$n, prob = 1 / (r$a + r$c)), ]
  r$y <- rbinom(k$n, 1, .1 + .1 * r$a); r$d <- rbinom(k$n, 1, .5); r$x <- r$d * rbinom(k$n, 1, .2 + .1 * r$b)
  raked <- rake(svydesign(ids = ~1, fpc = ~N, data = r), list(~a, ~b, ~c), margins, control = list(maxit = 100, epsilon = 1e-9))
  m <- svymean(~y, raked); b <- svyratio(~x, ~d, raked)
  cells <- aggregate(cbind(sampled = 1, chosen = r$y, domain = r$d, inDomain = r$x, weight = weights(raked)) ~ a + b + c, data = r, FUN = sum)
  per <- sprintf('{"levels": [%d, %d, %d], "sampled": %d, "chosen": %d, "domain": %d, "chosenInDomain": %d, "weight": %s}', cells$a - 1, cells$b - 1, cells$c - 1,
    cells$sampled, cells$chosen, cells$domain, cells$inDomain, one(cells$weight / cells$sampled))
  sprintf('{"margins": [%s], "population": 290, "cells": %s,\n    "all": %s,\n    "followUp": %s}', paste(sapply(margins, function(t) number(t$Freq)), collapse = ", "),
    list_of(per), result(coef(m), SE(m), interval(~y, raked)), result(coef(b), SE(b), interval(~x, subset(raked, d == 1))))
})
cat("{\n  \"stratified\": ", list_of(strata), ",\n  \"raked\": ", list_of(raking), "\n}\n", sep = "")
