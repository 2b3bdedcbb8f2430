plot(stl(log(co2),s.window="per",t.window=21))
