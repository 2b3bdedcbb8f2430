str(lm(mpg~wt,mtcars),max.level=1,give.attr=FALSE)
#> List of 12
#>  $ coefficients : Named num [1:2] 37.29 -5.34
#>  $ residuals    : Named num [1:32] -2.28 -0.92 -2.09 1.3 -0.2 ...
#>  $ effects      : Named num [1:32] -113.65 -29.116 -1.661 1.631 0.111 ...
#>  $ rank         : int 2
#>  $ fitted.values: Named num [1:32] 23.3 21.9 24.9 20.1 18.9 ...
#>  $ assign       : int [1:2] 0 1
#>  $ qr           :List of 5
#>  $ df.residual  : int 30
#>  $ xlevels      : Named list()
#>  $ call         : language lm(formula = mpg ~ wt, data = mtcars)
#>  $ terms        :Classes 'terms', 'formula'  language mpg ~ wt
#>  $ model        :'data.frame':	32 obs. of  2 variables:
str(list(a=1:3,b=list(c="x")),max.level=1)
#> List of 2
#>  $ a: int [1:3] 1 2 3
#>  $ b:List of 1
str(1:3,give.head=FALSE)
#> 1 2 3
