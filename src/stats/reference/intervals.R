# Reference values of the intervals for a share. Run: Rscript intervals.R > intervals.json
# Hypergeometric: by its definition, trying every M, over phyper. Wilson: prop.test. With finite population: the roots of
# (p - pi)^2 = c pi (1 - pi) / n found numerically, not by the closed form that the program uses.
hyper <- function(x, n, N, alpha = 0.05) {
  M <- 0:N
  at_least <- phyper(x - 1, M, N - M, n, lower.tail = FALSE)
  at_most <- phyper(x, M, N - M, n)
  possible <- M >= x & N - M >= n - x
  c(min(M[possible & at_least > alpha / 2]), max(M[possible & at_most > alpha / 2]))
}
number <- function(v) formatC(v, digits = 15, format = "g")
row <- function(...) paste0("[", paste(c(...), collapse = ", "), "]")
cases <- rbind(c(170, 241, 290), c(71, 241, 290), c(0, 241, 290), c(241, 241, 290), c(0, 1, 290), c(1, 1, 290),
  c(5, 290, 290), c(0, 290, 290), c(3, 7, 10), c(0, 0, 10), c(17, 95, 290), c(1, 200, 290), c(30, 60, 100000),
  c(25000, 50000, 100000))
h <- apply(cases, 1, function(k) row(k, hyper(k[1], k[2], k[3])))
w <- apply(cases[cases[, 2] > 0 & cases[, 2] < 1000, ], 1, function(k)
  row(k[1:2], number(prop.test(k[1], k[2], correct = FALSE)$conf.int)))
follow <- rbind(c(40, 71, 241, 290), c(59, 175, 242, 290), c(0, 71, 241, 290), c(71, 71, 241, 290), c(1, 3, 200, 290))
z2 <- qnorm(0.975)^2
f <- apply(follow, 1, function(k) {
  p <- k[1] / k[2]; c0 <- z2 * (1 - k[3] / k[4])
  g <- function(pi) (p - pi)^2 - c0 * pi * (1 - pi) / k[2]
  low <- if (p == 0) 0 else uniroot(g, c(0, if (p == 1) 1 - 1e-6 else p), tol = 1e-15)$root
  high <- if (p == 1) 1 else uniroot(g, c(if (p == 0) 1e-6 else p, 1), tol = 1e-15)$root
  row(k, number(c(low, high)))
})
list_of <- function(rows) paste0("[\n    ", paste(rows, collapse = ",\n    "), "\n  ]")
cat("{\n  \"hypergeometric\": ", list_of(h), ",\n  \"wilson\": ", list_of(w), ",\n  \"wilsonFpc\": ", list_of(f), "\n}\n", sep = "")
