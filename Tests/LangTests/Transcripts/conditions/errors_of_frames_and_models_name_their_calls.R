try(subset(mtcars, nothere > 1))
#! Error in eval(e, x, parent.frame()) : object 'nothere' not found
try(within(mtcars, a <- nothere))
#! Error in eval(substitute(expr), e) : object 'nothere' not found
try(merge(data.frame(a = 1), data.frame(b = 1), by = "a"))
#! Error in fix.by(by.y, y) : 'by' must specify a uniquely valid column
try(lm(y ~ x, data.frame(x = 1:3, y = NA_real_)))
#! Error in lm.fit(x, y, offset = offset, singular.ok = singular.ok, ...) : 
#!   0 (non-NA) cases
try(do.call(sum, 1))
#! Error in do.call(sum, 1) : second argument must be a list
