import Glibc
import Lang
import Pictures

/// Several pictures of one size made into one, pixel by pixel.
enum ImagerReductionBindings {
  static let all: [Builtin] = [
    Builtin(".reduce", "x, how, na.rm = FALSE, weights = NULL, prob = 0.5", "A picture from several: sum, mean, product, extremes, median, quantile or norm.") { call in
      let pictures = try call[0].asElements().map(Cimg.picture), how = try call.string("how"), removes = try call.flag("na.rm")
      guard let first = pictures.first else { throw RError("no images to combine") }
      let weights = call.optional("weights")?.asDoubles() ?? [], prob = try call.double("prob")
      var values = [Double](repeating: 0, count: pictures.count)
      var result = first
      for i in first.samples.indices {
        var count = 0
        var missing: Double?
        for (k, picture) in pictures.enumerated() {
          let v = picture.samples[i]
          if v.isNaN, missing == nil { missing = v }
          if removes, v.isNaN { continue }
          values[count] = how == "sum" && !weights.isEmpty ? weights[k] * v : v
          count += 1
        }
        if removes, count == 0 { result.samples[i] = how == "mean" ? .nan : Double.na } else if !removes, let missing, how != "norm" { result.samples[i] = missing } else {
          result.samples[i] = reduce(values[..<count], how, prob)
        }
      }
      return Cimg.value(result)
    },
    Builtin(".arrange", "x, how, increasing", "The pictures sorted, their order or their ranks at each pixel.") { call in
      let pictures = try call[0].asElements().map(Cimg.picture), how = try call.string("how"), increasing = try call.flag("increasing")
      var results = pictures
      for i in (pictures.first?.samples ?? []).indices {
        let order = pictures.indices.sorted { a, b in
          let (u, v) = (pictures[a].samples[i], pictures[b].samples[i])
          return increasing ? u < v : u > v
        }
        for (rank, k) in order.enumerated() {
          switch how {
          case "sort": results[rank].samples[i] = pictures[k].samples[i]
          case "order": results[rank].samples[i] = Double(k + 1)
          default: results[k].samples[i] = Double(rank + 1)
          }
        }
      }
      return Cimg.list(results)
    },
  ]

  private static func reduce(_ values: ArraySlice<Double>, _ how: String, _ prob: Double) -> Double {
    switch how {
    case "sum": return values.reduce(0, +)
    case "mean": return values.reduce(0, +) / Double(values.count)
    case "product": return values.reduce(1, *)
    case "max": return values.max() ?? -.greatestFiniteMagnitude
    case "min": return values.min() ?? .greatestFiniteMagnitude
    case "norm": return sqrt(values.reduce(0) { $0 + $1 * $1 })
    default:
      let sorted = values.sorted(), at = Double(sorted.count - 1) * (how == "median" ? 0.5 : prob), low = Int(at)
      return low + 1 < sorted.count ? sorted[low] + (sorted[low + 1] - sorted[low]) * (at - Double(low)) : sorted[low]
    }
  }
}
