import Lang

/// The parameters of the palettes of `hcl.colors`: hues, chromas, luminances and powers at both ends. Source: R ?hcl.colors;
/// Zeileis, Hornik, Murrell, "Escaping RGBland", and the colorspace package.
enum HCLPalettes {
  static let source = LibrarySource("palettes", #"""
.hcl.text <- "name,type,h1,h2,h3,c1,c2,c3,l1,l2,l3,p1,p2,p3,p4,cmax1,cmax2
  Pastel 1,qualitative,0,NA,NA,35,NA,NA,85,NA,NA,NA,NA,NA,NA,NA,NA
  Dark 2,qualitative,0,NA,NA,50,NA,NA,60,NA,NA,NA,NA,NA,NA,NA,NA
  Dark 3,qualitative,0,NA,NA,80,NA,NA,60,NA,NA,NA,NA,NA,NA,NA,NA
  Set 2,qualitative,0,NA,NA,60,NA,NA,70,NA,NA,NA,NA,NA,NA,NA,NA
  Set 3,qualitative,10,NA,NA,50,NA,NA,80,NA,NA,NA,NA,NA,NA,NA,NA
  Warm,qualitative,90,-30,NA,50,NA,NA,70,NA,NA,NA,NA,NA,NA,NA,NA
  Cold,qualitative,270,150,NA,50,NA,NA,70,NA,NA,NA,NA,NA,NA,NA,NA
  Harmonic,qualitative,60,240,NA,50,NA,NA,70,NA,NA,NA,NA,NA,NA,NA,NA
  Dynamic,qualitative,30,NA,NA,50,NA,NA,70,NA,NA,NA,NA,NA,NA,NA,NA
  Grays,sequential,0,NA,NA,0,NA,NA,10,98,NA,1.3,NA,NA,NA,NA,NA
  Light Grays,sequential,0,NA,NA,0,NA,NA,30,90,NA,1.5,NA,NA,NA,NA,NA
  Blues 2,sequential,260,NA,NA,80,NA,NA,30,90,NA,1.5,NA,NA,NA,NA,NA
  Blues 3,sequential,245,NA,NA,50,NA,NA,20,98,NA,0.8,1.4,NA,NA,75,NA
  Purples 2,sequential,270,NA,NA,70,NA,NA,25,95,NA,1.2,NA,NA,NA,NA,NA
  Purples 3,sequential,270,NA,NA,50,NA,NA,20,98,NA,0.9,1.4,NA,NA,75,NA
  Reds 2,sequential,10,NA,NA,85,NA,NA,25,95,NA,1.3,NA,NA,NA,NA,NA
  Reds 3,sequential,10,NA,NA,65,NA,NA,20,97,NA,1.1,1.3,NA,NA,150,NA
  Greens 2,sequential,135,NA,NA,45,NA,NA,35,95,NA,1.3,NA,NA,NA,NA,NA
  Greens 3,sequential,135,NA,NA,35,NA,NA,25,98,NA,1,1.5,NA,NA,70,NA
  Oslo,sequential,250,NA,NA,0,0,NA,99,1,NA,1,NA,NA,NA,70,NA
  Purple-Blue,sequential,300,200,NA,60,0,NA,25,95,NA,0.7,1.3,NA,NA,NA,NA
  Red-Purple,sequential,10,-80,NA,80,5,NA,25,95,NA,0.7,1.3,NA,NA,NA,NA
  Red-Blue,sequential,0,-100,NA,80,40,NA,40,75,NA,1,1,NA,NA,NA,NA
  Purple-Orange,sequential,-83,20,NA,65,18,NA,32,90,NA,0.5,1,NA,NA,NA,NA
  Purple-Yellow,sequential,320,80,NA,60,20,NA,30,95,NA,0.7,1.3,NA,NA,65,NA
  Blue-Yellow,sequential,265,80,NA,60,10,NA,25,95,NA,0.7,2,NA,NA,NA,NA
  Green-Yellow,sequential,140,80,NA,50,10,NA,40,97,NA,0.7,1.8,NA,NA,NA,NA
  Red-Yellow,sequential,10,85,NA,80,10,NA,25,95,NA,0.4,1.3,NA,NA,NA,NA
  Heat,sequential,0,90,NA,80,30,NA,30,90,NA,0.2,2,NA,NA,NA,NA
  Heat 2,sequential,0,90,NA,100,30,NA,50,90,NA,0.2,1,NA,NA,NA,NA
  Terrain,sequential,130,0,NA,80,0,NA,60,95,NA,0.1,1,NA,NA,NA,NA
  Terrain 2,sequential,130,30,NA,65,0,NA,45,90,NA,0.5,1.5,NA,NA,NA,NA
  Viridis,sequential,300,75,NA,40,95,NA,15,90,NA,1,1.1,NA,NA,NA,NA
  Plasma,sequential,-100,100,NA,60,100,NA,15,95,NA,2,0.9,NA,NA,NA,NA
  Inferno,sequential,-100,85,NA,0,65,NA,1,98,NA,1.1,0.9,NA,NA,120,NA
  Rocket,sequential,-70,60,NA,0,10,NA,2,97,NA,0.8,0.8,NA,NA,130,NA
  Mako,sequential,325,130,NA,0,18,NA,2,95,NA,1,1,NA,NA,70,NA
  Dark Mint,sequential,240,130,NA,30,33,NA,25,95,NA,1,NA,NA,NA,NA,NA
  Mint,sequential,205,140,NA,40,12,NA,34,94,NA,0.5,1,NA,NA,NA,NA
  BluGrn,sequential,215,120,NA,25,30,NA,31,88,NA,0.7,1.1,NA,NA,45,NA
  Teal,sequential,240,180,NA,35,15,NA,35,92,NA,0.6,1.1,NA,NA,40,NA
  TealGrn,sequential,220,125,NA,44,50,NA,49,90,NA,0.8,1.2,NA,NA,60,NA
  Emrld,sequential,224,105,NA,23,55,NA,25,92,NA,1.5,1,NA,NA,NA,NA
  BluYl,sequential,250,90,NA,40,55,NA,33,98,NA,0.5,1,NA,NA,NA,NA
  ag_GrnYl,sequential,225,87,NA,27,86,NA,34,92,NA,0.9,NA,NA,NA,NA,NA
  Peach,sequential,15,50,NA,128,30,NA,55,90,NA,1.1,NA,NA,NA,NA,NA
  PinkYl,sequential,-4,80,NA,100,47,NA,55,96,NA,1,NA,NA,NA,NA,NA
  Burg,sequential,-10,10,NA,40,40,NA,25,85,NA,1.2,1,NA,NA,75,NA
  BurgYl,sequential,-10,55,NA,45,30,NA,30,90,NA,0.7,1,NA,NA,80,NA
  RedOr,sequential,-3,53,NA,75,42,NA,44,86,NA,0.8,1,NA,NA,90,NA
  OrYel,sequential,5,72,NA,120,49,NA,56,87,NA,1,NA,NA,NA,125,NA
  Purp,sequential,270,300,NA,55,20,NA,42,92,NA,0.6,1,NA,NA,60,NA
  PurpOr,sequential,-83,20,NA,55,18,NA,32,90,NA,0.6,1,NA,NA,65,NA
  Sunset,sequential,-80,78,NA,60,55,NA,40,91,NA,0.8,1,NA,NA,75,NA
  Magenta,sequential,312,358,NA,50,24,NA,27,85,NA,0.6,1.1,NA,NA,65,NA
  SunsetDark,sequential,-35,50,NA,55,60,NA,30,90,NA,1.2,1,NA,NA,120,NA
  ag_Sunset,sequential,-85,70,NA,70,45,NA,25,85,NA,0.6,1,NA,NA,105,NA
  BrwnYl,sequential,-20,70,NA,30,20,NA,20,90,NA,1,1.1,NA,NA,60,NA
  YlOrRd,sequential,5,85,NA,75,40,NA,25,99,NA,1.6,1.3,NA,NA,180,NA
  YlOrBr,sequential,20,85,NA,50,20,NA,25,99,NA,1.3,1.5,NA,NA,150,NA
  OrRd,sequential,0,60,NA,90,10,NA,25,97,NA,1,1.5,NA,NA,135,NA
  Oranges,sequential,20,55,NA,70,10,NA,30,97,NA,1.2,1.3,NA,NA,150,NA
  YlGn,sequential,160,85,NA,25,20,NA,25,99,NA,1.2,1.6,NA,NA,70,NA
  YlGnBu,sequential,270,90,NA,40,25,NA,15,99,NA,2,1.5,NA,NA,90,NA
  Reds,sequential,0,35,NA,65,5,NA,20,97,NA,1.1,1.3,NA,NA,150,NA
  RdPu,sequential,-70,40,NA,45,5,NA,15,97,NA,1,1.3,NA,NA,100,NA
  PuRd,sequential,20,-95,NA,60,5,NA,20,97,NA,1.6,1.1,NA,NA,140,NA
  Purples,sequential,275,270,NA,55,5,NA,20,99,NA,1.3,1.3,NA,NA,70,NA
  PuBuGn,sequential,160,320,NA,25,5,NA,25,98,NA,1.4,1.2,NA,NA,70,NA
  PuBu,sequential,240,260,NA,30,5,NA,25,98,NA,1.5,1.2,NA,NA,70,NA
  Greens,sequential,135,115,NA,35,5,NA,25,98,NA,1,1.5,NA,NA,70,NA
  BuGn,sequential,125,200,NA,30,5,NA,25,98,NA,1.4,1.6,NA,NA,65,NA
  GnBu,sequential,265,95,NA,55,10,NA,25,97,NA,1.3,1.7,NA,NA,80,NA
  BuPu,sequential,320,200,NA,40,5,NA,15,98,NA,1.2,1.3,NA,NA,65,NA
  Blues,sequential,260,220,NA,45,5,NA,25,98,NA,1.2,1.3,NA,NA,70,NA
  Lajolla,sequential,90,-20,NA,40,5,NA,99,5,NA,0.7,0.8,NA,NA,100,NA
  Turku,sequential,10,120,NA,20,0,NA,95,1,NA,1.7,0.8,NA,NA,55,NA
  Hawaii,sequential,-30,200,NA,70,35,NA,30,92,NA,0.3,1,NA,NA,75,NA
  Batlow,sequential,270,-40,NA,35,35,NA,12,88,NA,0.6,1.1,NA,NA,75,NA
  Blue-Red,diverging,260,0,NA,80,NA,NA,30,90,NA,1.5,NA,NA,NA,NA,NA
  Blue-Red 2,diverging,260,0,NA,100,NA,NA,50,90,NA,1,NA,NA,NA,NA,NA
  Blue-Red 3,diverging,255,12,NA,50,NA,NA,20,97,NA,1,1.3,NA,NA,80,NA
  Red-Green,diverging,340,128,NA,60,NA,NA,30,97,NA,0.8,1.5,NA,NA,80,NA
  Purple-Green,diverging,300,128,NA,30,NA,NA,20,95,NA,1,1.4,NA,NA,65,NA
  Purple-Brown,diverging,270,40,NA,30,NA,NA,20,98,NA,0.8,1.2,NA,NA,70,NA
  Green-Brown,diverging,180,55,NA,40,NA,NA,25,97,NA,0.8,1.4,NA,NA,65,NA
  Blue-Yellow 2,diverging,265,80,NA,80,NA,NA,40,95,NA,1.2,NA,NA,NA,NA,NA
  Blue-Yellow 3,diverging,265,80,NA,80,NA,NA,70,95,NA,0.5,2,NA,NA,NA,NA
  Green-Orange,diverging,130,43,NA,100,NA,NA,70,90,NA,1,NA,NA,NA,NA,NA
  Cyan-Magenta,diverging,180,330,NA,59,NA,NA,75,95,NA,1.5,NA,NA,NA,NA,NA
  Tropic,diverging,195,325,NA,70,NA,NA,55,95,NA,1,NA,NA,NA,NA,NA
  Broc,diverging,240,85,NA,30,NA,NA,15,98,NA,0.9,NA,NA,NA,45,NA
  Cork,diverging,245,125,NA,30,NA,NA,15,95,NA,0.9,1.1,NA,NA,55,NA
  Vik,diverging,240,55,NA,45,NA,NA,15,95,NA,0.8,1.1,NA,NA,65,NA
  Berlin,diverging,240,15,NA,60,NA,NA,75,5,NA,1.2,1.5,NA,NA,80,NA
  Lisbon,diverging,240,85,NA,30,NA,NA,98,8,NA,1,NA,NA,NA,45,NA
  Tofino,diverging,260,120,NA,45,NA,NA,90,5,NA,0.8,1,NA,NA,55,NA
  ArmyRose,divergingx,0,NA,93,73,18,47,58,98,52,1.5,0.8,0.8,1,NA,55
  Earth,divergingx,43,82,221,61,30,45,50,92,52,1,1,0.8,1,NA,10
  Fall,divergingx,133,77,21,20,35,100,35,95,50,1,NA,1.5,NA,NA,NA
  Geyser,divergingx,192,77,21,40,35,100,50,95,50,1,1,1.2,1,20,NA
  TealRose,divergingx,190,77,0,50,25,80,55,92,55,1.5,1,1.8,1,15,NA
  Temps,divergingx,191,80,-4,43,50,78,55,89,54,1.6,1,1,1,57,85
  PuOr,divergingx,40,NA,270,70,0,30,30,98,10,0.6,1.4,1.5,1.3,100,65
  RdBu,divergingx,20,NA,230,60,0,50,20,98,15,1.4,1.2,1.5,1.5,125,90
  RdGy,divergingx,5,50,50,60,0,0,20,98,20,1.2,1.2,1,1.2,125,NA
  PiYG,divergingx,340,NA,115,75,0,50,30,98,35,1.3,1.4,0.8,1.5,100,80
  PRGn,divergingx,300,NA,128,30,0,30,15,97,25,1.3,1.2,0.9,1.5,65,65
  BrBG,divergingx,55,NA,180,40,0,30,25,97,20,0.8,1.4,0.8,1.4,75,45
  RdYlBu,divergingx,10,85,260,105,45,70,35,98,35,1.5,1.2,0.6,1.2,150,10
  RdYlGn,divergingx,10,85,140,105,45,50,35,98,35,1.5,1.2,0.8,1.2,150,75
  Spectral,divergingx,0,85,270,90,45,65,37,98,37,1,1.2,1,1.2,120,NA
  Zissou 1,divergingx,218,71,12,46,88,165,59,82,52,0.2,1,3,1,33,NA
  Cividis,divergingx,255,NA,75,30,0,95,13,52,92,1.1,1,1,NA,47,NA
  Roma,divergingx,10,120,265,80,25,80,25,92,25,0.4,1.5,1,1.2,NA,NA"
"""#)
}
