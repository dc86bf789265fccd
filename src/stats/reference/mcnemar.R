# Reference values of McNemar's test, the three ways. Run: Rscript mcnemar.R > mcnemar.json
pairs <- list(c(25, 10), c(10, 25), c(12, 13), c(13, 12), c(31, 12), c(20, 20), c(7, 1), c(0, 9), c(3, 3), c(1, 0), c(5, 18), c(120, 80))
number <- function(v) trimws(formatC(v, digits = 15, format = "g"))
rows <- sapply(pairs, function(k) {
  m <- rbind(c(50, k[1]), c(k[2], 60))
  with <- mcnemar.test(m, correct = TRUE); without <- mcnemar.test(m, correct = FALSE)
  sprintf('{"gained": %d, "lost": %d, "corrected": [%s, %s], "plain": [%s, %s], "exact": %s}', k[1], k[2],
    number(with$statistic), number(with$p.value), number(without$statistic), number(without$p.value),
    number(binom.test(k[1], sum(k))$p.value))
})
cat("[\n  ", paste(rows, collapse = ",\n  "), "\n]\n", sep = "")
