extension HelpTopics {
  /// Of statistics and models.
  static let statistics = #"""
    var sd cor cov:
      Of a matrix or data frame between columns. `use = "complete.obs"` leaves incomplete rows out; `method` is "pearson", "kendall" or "spearman". Returns: a number, or a matrix.
      > sd(c(2, 4, 4, 5))
      > cor(cars$speed, cars$dist)
      > cor(mtcars[, 1:3])
    quantile IQR fivenum mad:
      `probs` between 0 and 1; `type` 1 to 9 names the formula, 7 is usual. Returns: numbers, named by their percent.
      > quantile(c(1, 5, 9, 20))
      > quantile(cars$dist, c(0.1, 0.9))
      > IQR(cars$dist)
      > fivenum(cars$dist)
    median:
      Returns: one number; the mean of the two middle ones where their number is even; NA where a value is missing and na.rm is FALSE.
      > median(c(5, 1, 3))
      > median(c(1, NA, 3), na.rm = TRUE)
    weighted.mean:
      Returns: one number.
      > weighted.mean(c(1, 2), c(3, 1))
    dnorm pnorm qnorm dunif punif dexp pexp dbinom pbinom dpois ppois qt:
      d is the density, p the probability up to a value, q the quantile, r draws. `lower.tail = FALSE` gives the probability above; `log`, `log.p` logarithms. Returns: a double vector as long as the longest argument.
      > dnorm(0)
      > pnorm(1.96)
      > qnorm(c(0.025, 0.975))
      > dbinom(0:2, size = 2, prob = 0.5)
      > qt(0.975, df = 10)
    rexp rgamma rbinom rpois rbeta rchisq rt rmultinom:
      The numbers are those R draws after the same set.seed. Returns: `n` draws; `rmultinom` a column for each.
      > set.seed(1)
      > rbinom(5, size = 10, prob = 0.3)
      > rpois(5, lambda = 2)
      > rexp(2)
    sample sample.int:
      One number n is taken as 1:n. `replace = TRUE` may draw an element again, `prob` gives weights. The draws are those of R 3.6 and later after the same set.seed. Returns: `size` elements, all of them in random order where it is not given.
      > set.seed(1)
      > sample(5)
      > set.seed(2)
      > sample(c("a", "b", "c"), 5, replace = TRUE)
      > sample(100, 3)
    RNGkind:
      Returns: the kinds of generator in use, invisibly where one is changed.
      > RNGkind()
    lm:
      `weights`, `subset` and `na.action` as their names say; a formula y ~ x1 + x2, y ~ x1 * x2 (with interaction), y ~ . (all columns), y ~ I(x^2). Returns: an object of class "lm" for summary, predict, anova, plot, coef and residuals.
      > coef(lm(dist ~ speed, cars))
      > fit <- lm(dist ~ speed, data = cars)
      > fit
      > summary(fit)
      > predict(fit, data.frame(speed = 20))
    glm:
      `family` is binomial, poisson, Gamma, gaussian and others, called with a link. Returns: an object of class "glm".
      > fit <- glm(am ~ wt, data = mtcars, family = binomial)
      > coef(fit)
      > predict(fit, data.frame(wt = 3), type = "response")
    nls:
      `start` gives the parameters' first values. Returns: an object of class "nls".
      > x <- 1:8
      > y <- c(2.9, 3.6, 4.4, 5.5, 6.6, 8.1, 9.9, 12.2)
      > fit <- nls(y ~ a * exp(b * x), start = list(a = 2, b = 0.2))
      > round(coef(fit), 3)
    loess lowess:
      `span` is the part of the data in each local fit. Returns: an object of class "loess" for predict; `lowess` a list of x and y.
      > fit <- loess(dist ~ speed, cars)
      > round(predict(fit, data.frame(speed = 15)), 2)
      > lapply(lowess(cars), head, 3)
    formula terms update model.matrix:
      In `update` a point stands for what was there. Returns: a formula; `terms` what it means; `model.matrix` the columns a model sees, factors coded.
      > f <- y ~ x
      > update(f, . ~ . + z)
      > attr(terms(y ~ a * b), "term.labels")
      > model.matrix(~ factor(c("a", "b", "c")))
    coef fitted resid residuals deviance logLik AIC BIC:
      Returns: numbers of a fitted model, named by term or observation.
      > fit <- lm(dist ~ speed, cars)
      > coef(fit)
      > head(resid(fit), 3)
      > deviance(fit)
      > AIC(fit)
    predict predict.lm:
      Without `newdata` the fitted values. `interval = "confidence"` or "prediction" adds limits, `se.fit = TRUE` errors. Of models of the runtime: `X` is the array or iterator. Returns: a vector, or a matrix with columns fit, lwr, upr.
      > fit <- lm(dist ~ speed, cars)
      > predict(fit, data.frame(speed = c(10, 20)), interval = "confidence")
    anova aov TukeyHSD:
      Of one model its terms in order, of several each against the one before. Returns: a table of class "anova"; `aov` a fit for summary and TukeyHSD.
      > fit <- aov(breaks ~ tension, data = warpbreaks)
      > summary(fit)
      > TukeyHSD(fit)
    confint:
      Returns: a matrix with a row for each coefficient.
      > confint(lm(dist ~ speed, cars))
    t.test wilcox.test:
      By two vectors or a formula; `paired`, `mu`, `alternative`, `var.equal`. Returns: a list of class "htest": statistic, p.value, conf.int, estimate.
      > t.test(extra ~ group, data = sleep)
      > wilcox.test(c(1.1, 2.2, 3.3), c(4.4, 5.5, 6.6))$p.value
    chisq.test fisher.test binom.test:
      Returns: a list of class "htest".
      > chisq.test(matrix(c(12, 5, 7, 9), 2))
      > fisher.test(matrix(c(3, 1, 1, 3), 2))$p.value
      > binom.test(7, 10)$conf.int
    shapiro.test ks.test cor.test kruskal.test:
      Returns: a list of class "htest".
      > shapiro.test(cars$dist)
      > cor.test(cars$speed, cars$dist)$p.value
      > kruskal.test(Ozone ~ Month, data = airquality)$p.value
    p.adjust:
      `method` is "holm", "bonferroni", "BH" and others. Returns: p-values.
      > p.adjust(c(0.01, 0.02, 0.03), "bonferroni")
    power.t.test:
      What is left out is computed: `n`, `delta`, `power`. Returns: a list.
      > power.t.test(n = 20, delta = 1, sd = 1)
    optim optimize optimise nlm nlminb uniroot integrate:
      `optim(par, fn)` and its relatives look for a minimum; `optimize` in an interval, `uniroot` for a zero in one. Returns: a list with the place (par, minimum or root) and the value.
      > f <- function(p) (p[1] - 1)^2 + (p[2] + 2)^2
      > round(optim(c(0, 0), f)$par, 2)
      > optimize(function(x) (x - 1/3)^2, c(0, 1))$minimum
      > uniroot(function(x) x^2 - 2, c(0, 2))$root
      > integrate(dnorm, -1.96, 1.96)
    prcomp:
      `scale. = TRUE` divides columns by their deviation. Returns: a list with `sdev`, `rotation` and `x`.
      > p <- prcomp(USArrests, scale. = TRUE)
      > summary(p)
    kmeans:
      `centers` is a number or the first centres; `nstart` how many beginnings are tried. Returns: a list with `cluster`, `centers`, `withinss`.
      > set.seed(1)
      > kmeans(c(1, 2, 10, 11), 2)$cluster
    hclust dist cutree:
      `dist` has the distances between rows; `method` "complete", "single", "average", "ward.D2". Returns: a tree; `cutree` the group of each row.
      > tree <- hclust(dist(c(1, 2, 10, 11)))
      > cutree(tree, 2)
    density ecdf:
      Returns: an object to print or plot; `ecdf` a function.
      > d <- density(cars$dist)
      > d$bw
      > ecdf(cars$dist)(50)
    approx spline splinefun approxfun:
      Returns: a list of x and y, or a function.
      > approx(1:3, c(10, 20, 40), xout = 2.5)$y
      > splinefun(1:4, c(1, 4, 9, 16))(2.5)
    ts window decompose HoltWinters acf arima:
      `start = c(2026, 1), frequency = 12` are months. Returns: a time series, or a fit.
      > x <- ts(1:8, start = c(2024, 3), frequency = 4)
      > x
      > window(x, start = c(2025, 1))
      > round(acf(lh, plot = FALSE)$acf[2], 3)
    embed filter:
      Returns: a matrix of lagged values; a filtered series.
      > embed(1:4, 2)
      > filter(1:5, rep(1/3, 3))
    poly:
      Returns: a matrix of orthogonal polynomials, for formulas; `raw = TRUE` gives plain powers.
      > poly(1:4, 2, raw = TRUE)
    mahalanobis:
      Returns: squared distances.
      > mahalanobis(c(1, 2), c(0, 0), diag(2))
    combn:
      Returns: a matrix with a column for each combination, or what `FUN` makes of them.
      > combn(4, 2)
      > combn(c("a", "b", "c"), 2, paste, collapse = "")
    step:
      `trace = 0` is quiet. Returns: the chosen model.
      > fit <- step(lm(mpg ~ wt + qsec + hp, mtcars), trace = 0)
      > formula(fit)
    reorder:
      Returns: a factor whose levels are ordered by `FUN` of `X` in each.
      > levels(reorder(c("a", "b", "c"), c(3, 1, 2)))
    binomial poisson gaussian:
      Returns: an object of class "family".
      > binomial()$linkfun(0.5)
    outer:
      `FUN` is called once with all pairs, so it must take vectors. Returns: an array of both dims.
      > outer(1:3, 1:3)
      > outer(1:3, 1:3, function(x, y) x + y)
    mean:
      Of dates, too; `trim` is the part cut off at each end before. Returns: one double; NA where a value is missing and na.rm is FALSE.
      > mean(c(1, 2, 6))
      > mean(c(1, NA), na.rm = TRUE)
    runif:
      Uniform between `min` and `max`, which are recycled; `set.seed` makes draws repeatable. Returns: a double vector of `n` numbers.
      > set.seed(1)
      > runif(3)
    rnorm:
      Normal with `mean` and standard deviation `sd`, which are recycled; `set.seed` makes draws repeatable. Returns: a double vector of `n` numbers.
      > set.seed(1)
      > rnorm(3)
    set.seed:
      The same seed gives the same numbers as in R; `kind`, `normal.kind` and `sample.kind` choose generators. Returns: NULL, invisibly.
      > set.seed(1)
      > runif(2)
    """#
}
