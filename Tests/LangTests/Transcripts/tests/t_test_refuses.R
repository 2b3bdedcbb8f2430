try(t.test(1))
#! Error in t.test.default(1) : not enough 'x' observations
try(t.test(c(1, 1, 1)))
#! Error in t.test.default(c(1, 1, 1)) : data are essentially constant
