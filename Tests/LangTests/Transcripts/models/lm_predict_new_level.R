f <- lm(c(1, 3, 2, 5) ~ g, data.frame(g = c("a", "b", "a", "b")))
try(predict(f, data.frame(g = "z")))
#! Error in model.frame.default(Terms, newdata, na.action = na.action, xlev = object$xlevels) : 
#!   factor g has new level z
