library(rpart)
set.seed(1)
fit <- rpart(Species ~ ., iris)
fit
#> n= 150 
#>
#> node), split, n, loss, yval, (yprob)
#>       * denotes terminal node
#>
#> 1) root 150 100 setosa (0.33333333 0.33333333 0.33333333)  
#>   2) Petal.Length< 2.45 50   0 setosa (1.00000000 0.00000000 0.00000000) *
#>   3) Petal.Length>=2.45 100  50 versicolor (0.00000000 0.50000000 0.50000000)  
#>     6) Petal.Width< 1.75 54   5 versicolor (0.00000000 0.90740741 0.09259259) *
#>     7) Petal.Width>=1.75 46   1 virginica (0.00000000 0.02173913 0.97826087) *
printcp(fit)
#>
#> Classification tree:
#> rpart(formula = Species ~ ., data = iris)
#>
#> Variables actually used in tree construction:
#> [1] Petal.Length Petal.Width 
#>
#> Root node error: 100/150 = 0.66667
#>
#> n= 150 
#>
#>     CP nsplit rel error xerror     xstd
#> 1 0.50      0      1.00   1.14 0.052307
#> 2 0.44      1      0.50   0.63 0.060448
#> 3 0.01      2      0.06   0.11 0.031927
fit$variable.importance
#>  Petal.Width Petal.Length Sepal.Length  Sepal.Width 
#>     88.96940     81.34496     54.09606     36.01309 
fit$splits
#>              count ncat    improve index       adj
#> Petal.Length   150   -1 50.0000000  2.45 0.0000000
#> Petal.Width    150   -1 50.0000000  0.80 0.0000000
#> Sepal.Length   150   -1 34.1640502  5.45 0.0000000
#> Sepal.Width    150    1 19.0385075  3.35 0.0000000
#> Petal.Width      0   -1  1.0000000  0.80 1.0000000
#> Sepal.Length     0   -1  0.9200000  5.45 0.7600000
#> Sepal.Width      0    1  0.8333333  3.35 0.5000000
#> Petal.Width    100   -1 38.9694042  1.75 0.0000000
#> Petal.Length   100   -1 37.3535354  4.75 0.0000000
#> Sepal.Length   100   -1 10.6868687  6.15 0.0000000
#> Sepal.Width    100   -1  3.5555556  2.45 0.0000000
#> Petal.Length     0   -1  0.9100000  4.75 0.8043478
#> Sepal.Length     0   -1  0.7300000  6.15 0.4130435
#> Sepal.Width      0   -1  0.6700000  2.95 0.2826087
predict(fit, iris[c(1, 51, 101), ])
#>     setosa versicolor  virginica
#> 1        1 0.00000000 0.00000000
#> 51       0 0.90740741 0.09259259
#> 101      0 0.02173913 0.97826087
predict(fit, iris[c(1, 51, 101), ], type = "class")
#>          1         51        101 
#>     setosa versicolor  virginica 
#> Levels: setosa versicolor virginica
set.seed(2)
k <- rpart(Kyphosis ~ Age + Number + Start, kyphosis)
k
#> n= 81 
#>
#> node), split, n, loss, yval, (yprob)
#>       * denotes terminal node
#>
#>  1) root 81 17 absent (0.79012346 0.20987654)  
#>    2) Start>=8.5 62  6 absent (0.90322581 0.09677419)  
#>      4) Start>=14.5 29  0 absent (1.00000000 0.00000000) *
#>      5) Start< 14.5 33  6 absent (0.81818182 0.18181818)  
#>       10) Age< 55 12  0 absent (1.00000000 0.00000000) *
#>       11) Age>=55 21  6 absent (0.71428571 0.28571429)  
#>         22) Age>=111 14  2 absent (0.85714286 0.14285714) *
#>         23) Age< 111 7  3 present (0.42857143 0.57142857) *
#>    3) Start< 8.5 19  8 present (0.42105263 0.57894737) *
k$cptable
#>           CP nsplit rel error   xerror      xstd
#> 1 0.17647059      0 1.0000000 1.000000 0.2155872
#> 2 0.01960784      1 0.8235294 1.235294 0.2320031
#> 3 0.01000000      4 0.7647059 1.294118 0.2354756
prune(k, cp = 0.05)
#> n= 81 
#>
#> node), split, n, loss, yval, (yprob)
#>       * denotes terminal node
#>
#> 1) root 81 17 absent (0.79012346 0.20987654)  
#>   2) Start>=8.5 62  6 absent (0.90322581 0.09677419) *
#>   3) Start< 8.5 19  8 present (0.42105263 0.57894737) *
summary(k)
#> Call:
#> rpart(formula = Kyphosis ~ Age + Number + Start, data = kyphosis)
#>   n= 81 
#>
#>           CP nsplit rel error   xerror      xstd
#> 1 0.17647059      0 1.0000000 1.000000 0.2155872
#> 2 0.01960784      1 0.8235294 1.235294 0.2320031
#> 3 0.01000000      4 0.7647059 1.294118 0.2354756
#>
#> Variable importance
#>  Start    Age Number 
#>     64     24     12 
#>
#> Node number 1: 81 observations,    complexity param=0.1764706
#>   predicted class=absent   expected loss=0.2098765  P(node) =1
#>     class counts:    64    17
#>    probabilities: 0.790 0.210 
#>   left son=2 (62 obs) right son=3 (19 obs)
#>   Primary splits:
#>       Start  < 8.5  to the right, improve=6.762330, (0 missing)
#>       Number < 5.5  to the left,  improve=2.866795, (0 missing)
#>       Age    < 39.5 to the left,  improve=2.250212, (0 missing)
#>   Surrogate splits:
#>       Number < 6.5  to the left,  agree=0.802, adj=0.158, (0 split)
#>
#> Node number 2: 62 observations,    complexity param=0.01960784
#>   predicted class=absent   expected loss=0.09677419  P(node) =0.7654321
#>     class counts:    56     6
#>    probabilities: 0.903 0.097 
#>   left son=4 (29 obs) right son=5 (33 obs)
#>   Primary splits:
#>       Start  < 14.5 to the right, improve=1.0205280, (0 missing)
#>       Age    < 55   to the left,  improve=0.6848635, (0 missing)
#>       Number < 4.5  to the left,  improve=0.2975332, (0 missing)
#>   Surrogate splits:
#>       Number < 3.5  to the left,  agree=0.645, adj=0.241, (0 split)
#>       Age    < 16   to the left,  agree=0.597, adj=0.138, (0 split)
#>
#> Node number 3: 19 observations
#>   predicted class=present  expected loss=0.4210526  P(node) =0.2345679
#>     class counts:     8    11
#>    probabilities: 0.421 0.579 
#>
#> Node number 4: 29 observations
#>   predicted class=absent   expected loss=0  P(node) =0.3580247
#>     class counts:    29     0
#>    probabilities: 1.000 0.000 
#>
#> Node number 5: 33 observations,    complexity param=0.01960784
#>   predicted class=absent   expected loss=0.1818182  P(node) =0.4074074
#>     class counts:    27     6
#>    probabilities: 0.818 0.182 
#>   left son=10 (12 obs) right son=11 (21 obs)
#>   Primary splits:
#>       Age    < 55   to the left,  improve=1.2467530, (0 missing)
#>       Start  < 12.5 to the right, improve=0.2887701, (0 missing)
#>       Number < 3.5  to the right, improve=0.1753247, (0 missing)
#>   Surrogate splits:
#>       Start  < 9.5  to the left,  agree=0.758, adj=0.333, (0 split)
#>       Number < 5.5  to the right, agree=0.697, adj=0.167, (0 split)
#>
#> Node number 10: 12 observations
#>   predicted class=absent   expected loss=0  P(node) =0.1481481
#>     class counts:    12     0
#>    probabilities: 1.000 0.000 
#>
#> Node number 11: 21 observations,    complexity param=0.01960784
#>   predicted class=absent   expected loss=0.2857143  P(node) =0.2592593
#>     class counts:    15     6
#>    probabilities: 0.714 0.286 
#>   left son=22 (14 obs) right son=23 (7 obs)
#>   Primary splits:
#>       Age    < 111  to the right, improve=1.71428600, (0 missing)
#>       Start  < 12.5 to the right, improve=0.79365080, (0 missing)
#>       Number < 3.5  to the right, improve=0.07142857, (0 missing)
#>
#> Node number 22: 14 observations
#>   predicted class=absent   expected loss=0.1428571  P(node) =0.1728395
#>     class counts:    12     2
#>    probabilities: 0.857 0.143 
#>
#> Node number 23: 7 observations
#>   predicted class=present  expected loss=0.4285714  P(node) =0.08641975
#>     class counts:     3     4
#>    probabilities: 0.429 0.571 
#>
table(predict(k, type = "class"), kyphosis$Kyphosis)
#>          
#>           absent present
#>   absent      53       2
#>   present     11      15
