coplot(mpg ~ wt | factor(cyl), data=mtcars, rows=1, panel=panel.smooth)
