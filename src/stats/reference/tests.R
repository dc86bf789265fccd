# Reference values of the tests between groups and of quantiles. Run: Rscript tests.R > tests.json
number <- function(v) paste0("[", paste(formatC(v, digits = 15, format = "g"), collapse = ", "), "]")
table_of <- function(m) paste0("[", paste(apply(m, 1, function(r) number(r)), collapse = ", "), "]")
tables <- list(rbind(c(12, 30), c(25, 41), c(40, 22)), rbind(c(30, 20, 10), c(15, 25, 20)),
  rbind(c(3, 9), c(1, 12), c(5, 4), c(0, 6)), rbind(c(10, 0, 2), c(3, 4, 1), c(2, 6, 7)))
bergsma <- function(m) {
  n <- sum(m); r <- nrow(m); k <- ncol(m)
  phi2 <- suppressWarnings(chisq.test(m, correct = FALSE)$statistic) / n
  phi2 <- max(0, phi2 - (r - 1) * (k - 1) / (n - 1))
  sqrt(phi2 / min(r - (r - 1)^2 / (n - 1) - 1, k - (k - 1)^2 / (n - 1) - 1))
}
set.seed(1)
pearson <- sapply(tables, function(m) {
  t <- suppressWarnings(chisq.test(m, correct = FALSE))
  mc <- chisq.test(m, simulate.p.value = TRUE, B = 1e6)
  sprintf('{"table": %s, "statistic": %s, "p": %s, "simulated": %s, "smallestExpected": %s, "v": %s}', table_of(m),
    formatC(t$statistic, digits = 15), formatC(t$p.value, digits = 15), formatC(mc$p.value, digits = 15),
    formatC(min(t$expected), digits = 15), formatC(bergsma(m), digits = 15))
})
trend <- sapply(list(list(c(4, 10, 15, 22, 20), c(20, 35, 40, 41, 30)), list(c(9, 8, 7), c(10, 20, 30)),
  list(c(0, 5, 1), c(4, 9, 6))), function(k) {
  t <- suppressWarnings(prop.trend.test(k[[1]], k[[2]]))
  sprintf('{"x": %s, "n": %s, "statistic": %s, "p": %s}', number(k[[1]]), number(k[[2]]),
    formatC(t$statistic, digits = 15), formatC(t$p.value, digits = 15))
})
p <- c(0.01, 0.04, 0.03, 0.005, 0.5, 0.9)
tails <- rbind(c(3.841459, 1), c(100, 2), c(0.5, 7), c(40, 20))
v <- c(3.5, 1, 8, 2.25, 12, 7, 7)
list_of <- function(rows) paste0("[\n    ", paste(rows, collapse = ",\n    "), "\n  ]")
cat("{\n  \"pearson\": ", list_of(pearson), ",\n  \"trend\": ", list_of(trend),
  ",\n  \"holm\": {\"p\": ", number(p), ", \"adjusted\": ", number(p.adjust(p, "holm")),
  "},\n  \"chiSquareTail\": ", list_of(apply(tails, 1, function(k) number(c(k, pchisq(k[1], k[2], lower.tail = FALSE))))),
  ",\n  \"quantile\": {\"values\": ", number(v), ", \"at\": ", number(c(0, 0.1, 0.25, 0.5, 0.75, 1)),
  ", \"type7\": ", number(quantile(v, c(0, 0.1, 0.25, 0.5, 0.75, 1))), ", \"mean\": ", formatC(mean(v), digits = 15), "}\n}\n", sep = "")
