# Reference values of the weighted shares. Run: Rscript weights.R > weights.json (needs package survey)
suppressMessages(library(survey))
number <- function(v) paste0("[", paste(formatC(as.numeric(v), digits = 15, format = "g", width = 1), collapse = ", "), "]")

# Strata: population, sampled, those in the domain of a follow-up question, those that chose, of all and in the domain.
N <- c(48, 89, 72, 52, 29); n <- c(30, 70, 66, 47, 28); chosen <- c(4, 15, 20, 22, 20); d <- c(10, 30, 35, 40, 25); x <- c(2, 12, 20, 21, 19)
units <- do.call(rbind, lapply(seq_along(N), function(h) data.frame(h = h, N = N[h],
  y = rep(c(1, 0), c(chosen[h], n[h] - chosen[h])), d = rep(c(1, 0), c(d[h], n[h] - d[h])),
  x = rep(c(1, 0), c(x[h], n[h] - x[h])))))
design <- svydesign(ids = ~1, strata = ~h, fpc = ~N, data = units)
m <- svymean(~y, design); ci <- attr(svyciprop(~y, design, method = "logit"), "ci")
b <- svyby(~x, ~d, design, svymean); dom <- subset(design, d == 1); bci <- attr(svyciprop(~x, dom, method = "logit"), "ci")

# Raking over two margins: every respondent with a level in each, sampled from 290.
set.seed(7)
r <- data.frame(a = sample(1:3, 200, TRUE, c(.3, .4, .3)), b = sample(1:2, 200, TRUE, c(.55, .45)))
r$y <- rbinom(200, 1, ifelse(r$a == 1, .3, .6)); r$d <- rbinom(200, 1, .7); r$x <- r$d * rbinom(200, 1, .2 + .15 * r$b); r$N <- 290
A <- c(70, 110, 110); B <- c(190, 100)
raked <- rake(svydesign(ids = ~1, fpc = ~N, data = r), list(~a, ~b), list(data.frame(a = 1:3, Freq = A), data.frame(b = 1:2, Freq = B)),
  control = list(maxit = 100, epsilon = 1e-8))
rm1 <- svymean(~y, raked); rci <- attr(svyciprop(~y, raked, method = "logit"), "ci")
rb <- svyby(~x, ~d, raked, svymean); rdom <- subset(raked, d == 1); rbci <- attr(svyciprop(~x, rdom, method = "logit"), "ci")
cells <- expand.grid(a = 1:3, b = 1:2)
per <- apply(cells, 1, function(k) { u <- r$a == k[1] & r$b == k[2]
  sprintf('{"levels": %s, "sampled": %d, "chosen": %d, "domain": %d, "chosenInDomain": %d, "weight": %s}', number(k - 1), sum(u), sum(r$y[u]),
    sum(r$d[u]), sum(r$x[u]), formatC(weights(raked)[u][1], digits = 15, format = "g")) })
result <- function(p, se, ci) sprintf('{"share": %s, "standardError": %s, "interval": %s}', formatC(p, digits = 15, format = "g"),
  formatC(se, digits = 15, format = "g"), number(ci))
w <- weights(raked)
cat("{\n  \"stratified\": {\"population\": ", number(N), ", \"sampled\": ", number(n), ", \"chosen\": ", number(chosen), ", \"domain\": ", number(d),
  ", \"chosenInDomain\": ", number(x), ",\n    \"all\": ", result(coef(m), SE(m), ci), ",\n    \"followUp\": ", result(coef(b)["1"], SE(b)[2], bci),
  "},\n  \"raked\": {\"margins\": [", number(A), ", ", number(B), "], \"population\": 290, \"cells\": [\n    ", paste(per, collapse = ",\n    "),
  "],\n    \"all\": ", result(coef(rm1), SE(rm1), rci), ",\n    \"followUp\": ", result(coef(rb)["1"], SE(rb)[2], rbci),
  ",\n    \"kish\": ", formatC(sum(w)^2 / sum(w^2), digits = 15, format = "g"), "}\n}\n", sep = "")
