pairs(~ mpg + wt + hp, data=mtcars, lower.panel=NULL, labels=c("M","W","H"), font.labels=2, log="x", row1attop=FALSE)
