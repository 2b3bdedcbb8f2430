import Graphics
import Lang
import Pictures

/// Regions grown from seeds, shapes found by votes, and writing on pictures.
enum ImagerShapeBindings {
  static let all: [Builtin] = [
    Builtin("watershed", "im, p, fill_lines = TRUE", """
      Regions grown from the pixels of `im` that are not 0 to all others, where the priority `p` is highest first. Source: imager ?watershed.
      """) { call in
      let seeds = try call.picture(0), priority = try Cimg.picture(try call[1])
      guard seeds.extents[..<3] == priority.extents[..<3] else {
        throw RError("watershed(): image instance and specified priority have different dimensions.")
      }
      return Cimg.value(seeds.watershed(priority, isDiagonal: try call.flag("fill_lines")))
    },
    Builtin(".hough.lines", "px, theta", "Votes for lines by distance and angle.") { call in Cimg.value(try call.picture(0).lineVotes(try call.doubles("theta"))) },
    Builtin(".hough.circles", "px, radius", "Votes for centres of circles.") { call in
      Cimg.value(try call.picture(0).circleVotes(radius: try call.integer("radius", atLeast: 0)))
    },
    Builtin(".draw.text", "im, x, y, text, color, opacity, fsize", "Writes on a picture, the place given being the upper left corner.") { call in
      var picture = try call.picture(0)
      let size = try call.double("fsize")
      guard size > 0, size < 10_000 else { throw call.invalid("fsize") }
      let canvas = try graphicsErrors { try Canvas(.png, path: nil, width: Double(picture.width), height: Double(picture.height)) }
      // A line is as high as `fsize`; letters stand on four fifths of it.
      for (k, line) in (try call.string("text")).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        canvas.text(String(line), x: try call.double("x"), y: try call.double("y") + (Double(k) + 0.8) * size, size: size * 0.8, color: .black, horizontal: 0, vertical: 0)
      }
      let ink = try Picture.decodePNG(try graphicsErrors { try canvas.encoded() }, "text")
      let color = try call.doubles("color"), opacity = try call.double("opacity"), plane = picture.width * picture.height
      for i in 0..<plane {
        let share = (1 - ink.samples[i]) * opacity
        if share > 0 { for c in 0..<picture.channels { picture.samples[c * plane * picture.depth + i] += share * (color[c] - picture.samples[c * plane * picture.depth + i]) } }
      }
      return Cimg.value(picture)
    },
  ]
}
