# Where a nonlinear fit fails the errors name R's places.
x <- 1:10
y <- x / 2 + c(.1, -.2, .3, 0, .1, -.1, .05, .2, -.3, .1)
try(nls(y ~ a * b * x, start = list(a = 1, b = 1)))
#! Error in nlsModel(formula, mf, start, wts, scaleOffset = scOff, nDcentral = nDcntr) : 
#!   singular gradient matrix at initial parameter estimates
try(nls(y ~ a * exp(b * x), start = list(a = 1, b = 500)))
#! Error in numericDeriv(form[[3L]], names(ind), env, central = nDcentral) : 
#!   Missing value or an infinity produced when evaluating the model
try(nls(y ~ a * x, start = list(a = 1), control = nls.control(maxiter = 0)))
#! Error in nls(y ~ a * x, start = list(a = 1), control = nls.control(maxiter = 0)) : 
#!   number of iterations exceeded maximum of 0
try(nls(y ~ a * exp(b * x), start = list(a = 1, b = 5)))
#! Error in nls(y ~ a * exp(b * x), start = list(a = 1, b = 5)) : 
#!   singular gradient
