x <- c(a=1,b=2)
x
for (i in 1:2) i
if (TRUE) 5
function(x) x+1
"str"
list(1,"b")
