dput(list(quote(a),quote(f(x))))
#> list(a, f(x))
dput(0.1+0.2)
#> 0.3
dput(1/3)
#> 0.333333333333333
