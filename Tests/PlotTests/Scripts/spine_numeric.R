spineplot(factor(cyl) ~ mpg, data=mtcars, breaks=4)
