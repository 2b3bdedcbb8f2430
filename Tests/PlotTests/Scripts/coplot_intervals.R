coplot(lat ~ long | depth, data=quakes, number=4, overlap=.1)
