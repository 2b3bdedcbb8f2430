stars(mtcars[1:9,1:5], draw.segments=TRUE, full=FALSE, labels=substr(rownames(mtcars)[1:9],1,5), len=.8, ncol=3)
