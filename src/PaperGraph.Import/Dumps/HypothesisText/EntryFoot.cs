namespace PaperGraph.Import.Dumps.HypothesisText;

/// <summary>Lines that are an entry's foot if its second heading follows, and else were text all along.</summary>
internal sealed class EntryFoot
{
    private readonly List<(int Number, string Text)> _lines = [];

    /// <summary>The first is the heading.</summary>
    public IReadOnlyList<(int Number, string Text)> Lines => _lines;

    /// <summary>What the lines cost the entry that takes them in.</summary>
    public int Bytes { get; private set; }

    public void Begin(int number, string heading)
    {
        _lines.Clear();
        Bytes = 0;
        Add(number, heading);
    }

    public void Add(int number, string text)
    {
        _lines.Add((number, text));
        Bytes += text.Length + EntryBuilder.BytesPerLine;
    }
}
