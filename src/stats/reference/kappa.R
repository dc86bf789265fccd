# Reference values of Cohen's kappa. Run: Rscript kappa.R > kappa.json
# kappa by its definition; the variance by the delta method: kappa differentiated numerically over the cells of a multinomial.
kappa <- function(p) { e <- sum(rowSums(p) * colSums(p)); (sum(diag(p)) - e) / (1 - e) }
slope <- function(p, cell, h = 1e-5) {
  moved <- function(by) { q <- p; q[cell] <- q[cell] + by; kappa(q) }
  (8 * (moved(h) - moved(-h)) - (moved(2 * h) - moved(-2 * h))) / (12 * h)
}
number <- function(v) formatC(v, digits = 12, format = "g", width = 1)
tables <- list(
  rbind(c(20, 5), c(10, 15)), rbind(c(45, 15), c(25, 15)), rbind(c(7, 1), c(0, 72)), rbind(c(2, 9), c(11, 3)),
  rbind(c(53, 5, 2), c(11, 14, 5), c(1, 6, 3)), rbind(c(12, 1, 0, 2), c(3, 9, 1, 0), c(0, 2, 20, 1), c(1, 0, 2, 6)))
rows <- sapply(tables, function(m) {
  n <- sum(m); p <- m / n
  g <- sapply(seq_along(p), function(cell) slope(p, cell))
  se <- sqrt((sum(p * g^2) - sum(p * g)^2) / n)
  sprintf('{"table": [%s], "agreement": %s, "kappa": %s, "standardError": %s}',
    paste(apply(m, 1, function(r) paste0("[", paste(r, collapse = ", "), "]")), collapse = ", "),
    number(sum(diag(p))), number(kappa(p)), number(se))
})
cat("[\n  ", paste(rows, collapse = ",\n  "), "\n]\n", sep = "")
