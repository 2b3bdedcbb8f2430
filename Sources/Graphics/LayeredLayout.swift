/// Places for the boxes of a directed graph: layers from sources to sinks, few crossings, short arrows.
///
/// Sugiyama, Tagawa and Toda 1981. (1) Layers by longest path, then each source is moved next to its first user. (2) Arrows over several
/// layers become chains of empty boxes, so that they are bundled with the rest. (3) Layers are ordered by the mean place of neighbours,
/// sweeping down and up; the order with the fewest crossings is kept. (4) Along the layers boxes move to the median of their
/// neighbours while keeping their order and distance; rows of boxes and chains weigh more. (5) Boxes of a row, and links of a chain, move to
/// their common mean, so that they come out straight.
///
/// All in one orientation: `breadth` along a layer, `depth` across layers. The drawing swaps them for left-to-right diagrams.
public struct LayeredLayout {
  /// What a box takes.
  public struct Size {
    /// Along a layer and across it, in the unit of the gaps.
    public let breadth: Double, depth: Double
    /// Neither may be negative.
    public init(breadth: Double, depth: Double) { (self.breadth, self.depth) = (breadth, depth) }
  }

  /// Centres of the boxes given.
  public private(set) var centers: [(breadth: Double, depth: Double)] = []
  /// Points each arrow passes, from centre to centre.
  public private(set) var routes: [[(breadth: Double, depth: Double)]] = []
  /// The middle of each gap between layers.
  public private(set) var cuts: [Double] = []
  /// Of the whole diagram, along the layers.
  public private(set) var breadth = 0.0
  /// Of the whole diagram, across the layers.
  public private(set) var depth = 0.0

  private var layerOf: [Int] = []
  private var layers: [[Int]] = []
  private var above: [[Int]] = [], below: [[Int]] = []
  private var sizes: [Size]
  private let realCount: Int

  /// - Parameters:
  ///   - arrows: positions in `sizes`; cycles are opened by turning arrows round.
  ///   - gap: between neighbours of a layer.
  ///   - layerGap: between layers.
  public init(sizes: [Size], arrows: [(from: Int, to: Int)], gap: Double, layerGap: Double) {
    self.sizes = sizes
    realCount = sizes.count
    guard !sizes.isEmpty else { return }
    let forward = LayeredLayout.acyclic(arrows, sizes.count)
    assignLayers(forward)
    let chains = addChains(forward)
    orderLayers()
    let places = place(gap)
    var layerDepth = [Double](repeating: 0, count: layers.count), center = layerDepth
    for (k, layer) in layers.enumerated() { layerDepth[k] = layer.map { self.sizes[$0].depth }.max() ?? 0 }
    var position = 0.0
    for k in layers.indices {
      center[k] = position + layerDepth[k] / 2
      position += layerDepth[k] + layerGap
    }
    depth = position - layerGap
    cuts = layers.indices.dropLast().map { center[$0] + (layerDepth[$0] + layerGap) / 2 }
    let low = self.sizes.indices.map { places[$0] - self.sizes[$0].breadth / 2 }.min() ?? 0
    breadth = (self.sizes.indices.map { places[$0] + self.sizes[$0].breadth / 2 }.max() ?? 0) - low
    func point(_ v: Int) -> (breadth: Double, depth: Double) { (places[v] - low, center[layerOf[v]]) }
    centers = (0..<realCount).map(point)
    routes = zip(arrows, zip(forward, chains)).map { arrow, line in
      // Through a layer a chain goes straight, so that it does not cut the corners of its neighbours.
      var points = [point(line.0.from)]
      for link in line.1 {
        let half = layerDepth[layerOf[link]] / 2
        points.append((point(link).breadth, center[layerOf[link]] - half))
        points.append((point(link).breadth, center[layerOf[link]] + half))
      }
      points.append(point(line.0.to))
      return arrow.from == line.0.from ? points : points.reversed()
    }
  }

  /// The arrows with those that close a cycle turned round. Depth first, without recursion.
  private static func acyclic(_ arrows: [(from: Int, to: Int)], _ count: Int) -> [(from: Int, to: Int)] {
    var leaving = [[Int]](repeating: [], count: count)
    for (k, arrow) in arrows.enumerated() { leaving[arrow.from].append(k) }
    var state = [UInt8](repeating: 0, count: count)
    var result = arrows
    for start in 0..<count where state[start] == 0 {
      var stack = [(node: start, next: 0)]
      state[start] = 1
      while let (node, next) = stack.last {
        if next == leaving[node].count {
          state[node] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let k = leaving[node][next], target = arrows[k].to
        if state[target] == 1 { result[k] = (target, node) } else if state[target] == 0 {
          state[target] = 1
          stack.append((target, 0))
        }
      }
    }
    return result
  }

  private mutating func assignLayers(_ arrows: [(from: Int, to: Int)]) {
    let count = realCount
    var incoming = [Int](repeating: 0, count: count)
    var leaving = [[Int]](repeating: [], count: count)
    for arrow in arrows where arrow.from != arrow.to {
      incoming[arrow.to] += 1
      leaving[arrow.from].append(arrow.to)
    }
    layerOf = [Int](repeating: 0, count: count)
    var ready = (0..<count).filter { incoming[$0] == 0 }
    let sources = ready
    var position = 0
    while position < ready.count {
      let node = ready[position]
      position += 1
      for target in leaving[node] {
        layerOf[target] = max(layerOf[target], layerOf[node] + 1)
        incoming[target] -= 1
        if incoming[target] == 0 { ready.append(target) }
      }
    }
    for source in sources { if let first = leaving[source].map({ layerOf[$0] }).min() { layerOf[source] = first - 1 } }
  }

  /// Empty boxes for arrows over several layers; returns those of each arrow.
  private mutating func addChains(_ arrows: [(from: Int, to: Int)]) -> [[Int]] {
    var chains: [[Int]] = []
    var links: [(Int, Int)] = []
    for arrow in arrows {
      var chain: [Int] = []
      var last = arrow.from
      if arrow.from != arrow.to {
        for layer in (layerOf[arrow.from] + 1)..<max(layerOf[arrow.from] + 1, layerOf[arrow.to]) {
          chain.append(sizes.count)
          sizes.append(Size(breadth: 4, depth: 0))
          layerOf.append(layer)
          links.append((last, sizes.count - 1))
          last = sizes.count - 1
        }
        links.append((last, arrow.to))
      }
      chains.append(chain)
    }
    above = [[Int]](repeating: [], count: sizes.count)
    below = above
    for (from, to) in links {
      below[from].append(to)
      above[to].append(from)
    }
    layers = [[Int]](repeating: [], count: (layerOf.max() ?? 0) + 1)
    // Depth-first order keeps branches together from the start.
    var seen = [Bool](repeating: false, count: sizes.count)
    for start in sizes.indices where above[start].isEmpty {
      var stack = [start]
      while let node = stack.popLast() {
        if seen[node] { continue }
        seen[node] = true
        layers[layerOf[node]].append(node)
        for next in below[node].reversed() where !seen[next] { stack.append(next) }
      }
    }
    return chains
  }

  private mutating func orderLayers() {
    var place = [Double](repeating: 0, count: sizes.count)
    func number(_ layers: [[Int]]) { for layer in layers { for (k, node) in layer.enumerated() { place[node] = Double(k) } } }
    number(layers)
    var best = layers, fewest = crossings(place)
    for sweep in 0..<24 where fewest > 0 {
      let down = sweep % 2 == 0
      for k in down ? Array(layers.indices) : layers.indices.reversed() {
        let neighbours = down ? above : below
        let keyed = layers[k].map { node -> (key: Double, node: Int) in
          let near = neighbours[node]
          return (near.isEmpty ? place[node] : near.reduce(0) { $0 + place[$1] } / Double(near.count), node)
        }
        let sorted = keyed.enumerated().sorted { $0.element.key != $1.element.key ? $0.element.key < $1.element.key : $0.offset < $1.offset }
        layers[k] = sorted.map(\.element.node)
        for (position, node) in layers[k].enumerated() { place[node] = Double(position) }
      }
      let count = crossings(place)
      if count < fewest { (best, fewest) = (layers, count) }
    }
    layers = best
  }

  /// Crossings between neighbouring layers; pairs are compared directly, layers being narrow.
  private func crossings(_ place: [Double]) -> Int {
    var total = 0
    for layer in layers {
      var lines: [(Double, Double)] = []
      for node in layer { for target in below[node] { lines.append((place[node], place[target])) } }
      guard lines.count < 2000 else { continue }
      for i in lines.indices { for j in 0..<i where (lines[i].0 - lines[j].0) * (lines[i].1 - lines[j].1) < 0 { total += 1 } }
    }
    return total
  }

  private func place(_ gap: Double) -> [Double] {
    var x = [Double](repeating: 0, count: sizes.count)
    func distance(_ a: Int, _ b: Int) -> Double {
      (sizes[a].breadth + sizes[b].breadth) / 2 + (a >= realCount && b >= realCount ? gap / 2 : gap)
    }
    for layer in layers {
      var position = 0.0
      for (k, node) in layer.enumerated() {
        if k > 0 { position += distance(layer[k - 1], node) }
        x[node] = position
      }
      for node in layer { x[node] -= position / 2 }
    }
    // Boxes in a row keep straight before long arrows do, and those before their ends.
    func weight(_ node: Int, _ near: [Int]) -> Double {
      if node >= realCount { return near.allSatisfy { $0 >= realCount } ? 4 : 0.5 }
      return near.count == 1 && near[0] < realCount ? 8 : 1 + Double(near.count) * 0.1
    }
    let rows = straightRows(), rowCount = (rows.max() ?? -1) + 1
    for pass in 0..<64 {
      let down = pass % 2 == 0
      let straightens = pass >= 40
      var sums = [(total: Double, count: Double)](repeating: (0, 0), count: straightens ? rowCount : 0)
      if straightens { for node in sizes.indices { sums[rows[node]] = (sums[rows[node]].total + x[node], sums[rows[node]].count + 1) } }
      for k in down ? Array(layers.indices) : layers.indices.reversed() {
        let layer = layers[k]
        var wanted: [Double] = [], weights: [Double] = []
        for node in layer {
          if straightens, sums[rows[node]].count > 1 {
            wanted.append(sums[rows[node]].total / sums[rows[node]].count)
            weights.append(node < realCount ? 8 : 4)
            continue
          }
          var near = pass >= 32 ? above[node] + below[node] : down ? above[node] : below[node]
          // Where a shortcut joins or leaves, the boxes go straight on and the shortcut bends.
          if near.count == 2, near.contains(where: { $0 >= realCount }) { near = near.contains { $0 < realCount } ? near.filter { $0 < realCount } : near }
          let sorted = near.map { x[$0] }.sorted()
          let middle = sorted.isEmpty ? x[node] : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
          wanted.append(middle)
          weights.append(sorted.isEmpty ? 0.05 : weight(node, near))
        }
        // Least squares under order and distance: pool adjacent violators on places less the distances before them.
        var offsets = [0.0]
        for k in layer.indices.dropFirst() { offsets.append(offsets[k - 1] + distance(layer[k - 1], layer[k])) }
        var blocks: [(mean: Double, weight: Double, count: Int)] = []
        for k in layer.indices {
          blocks.append((wanted[k] - offsets[k], weights[k], 1))
          while blocks.count > 1, blocks[blocks.count - 2].mean > blocks[blocks.count - 1].mean {
            let b = blocks.removeLast(), a = blocks.removeLast()
            blocks.append(((a.mean * a.weight + b.mean * b.weight) / (a.weight + b.weight), a.weight + b.weight, a.count + b.count))
          }
        }
        var position = 0
        for block in blocks {
          for _ in 0..<block.count {
            x[layer[position]] = block.mean + offsets[position]
            position += 1
          }
        }
      }
    }
    return x
  }

  /// The row each box or link belongs to: boxes are in the row of the only box before them if they are the only one behind it; shortcuts do not count.
  private func straightRows() -> [Int] {
    var row = [Int](repeating: -1, count: sizes.count)
    var count = 0
    func only(_ near: [Int], _ like: Int) -> Int? {
      let same = near.filter { ($0 < realCount) == (like < realCount) }
      return same.count == 1 ? same[0] : nil
    }
    for node in layers.joined() {
      if let before = only(above[node], node), only(below[before], before) == node { row[node] = row[before] } else {
        row[node] = count
        count += 1
      }
    }
    return row
  }
}
