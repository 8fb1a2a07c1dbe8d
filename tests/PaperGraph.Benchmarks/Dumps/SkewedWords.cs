namespace PaperGraph.Benchmarks.Dumps;

/// <summary>Draws words as texts use them: the n-th word 1/n times as often as the first (Zipf, Human Behavior and the Principle of Least Effort, 1949).</summary>
internal sealed class SkewedWords
{
    private readonly string[] _words;
    private readonly double[] _upTo;

    public SkewedWords(IReadOnlyList<string> words)
    {
        _words = [.. words];
        _upTo = new double[_words.Length];
        var sum = 0.0;
        for (var rank = 0; rank < _words.Length; rank++)
            _upTo[rank] = sum += 1.0 / (rank + 1);
    }

    public string Next(Random random)
    {
        var found = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return _words[found < 0 ? Math.Min(~found, _words.Length - 1) : found];
    }
}
