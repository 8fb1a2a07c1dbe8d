using System.Globalization;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Dumps.Lines;

namespace PaperGraph.Import.Dumps.HypothesisText;

/// <summary>Gathers the lines of one entry.</summary>
internal sealed class EntryBuilder
{
    /// <summary>How many bytes of text an entry may hold; what exceeds it is refused line by line.</summary>
    public const int MaxTextBytes = 16 << 20;

    /// <summary>What a line costs beside its text.</summary>
    public const int BytesPerLine = 32;

    private readonly int _firstLine;
    private readonly Month? _month;
    private readonly List<DumpAnnotation> _annotations = [];
    private readonly List<string> _tags = [];
    private List<string> _paragraphs = [];
    private int _firstOfAnnotation;
    private int _lastOfAnnotation;
    private int _lastLine;
    private int _textBytes;
    private string _rest = string.Empty;

    public EntryBuilder(int firstLine, Month? month)
    {
        _firstLine = firstLine;
        _lastLine = firstLine;
        _month = month;
    }

    public string? Host { get; private set; }

    public Uri? Url { get; set; }

    public void Place(HostLine line)
    {
        Host = Utf8Text.Trimmed(line.Host);
        _rest = Utf8Text.Trimmed(line.Rest);
    }

    public bool HasRoomFor(int bytes) => bytes + BytesPerLine <= MaxTextBytes - _textBytes;

    public void AddParagraph(int number, string text)
    {
        if (_paragraphs.Count == 0)
            _firstOfAnnotation = number;
        _paragraphs.Add(text);
        _lastOfAnnotation = number;
        Pass(number, text);
    }

    public void AddTag(int number, string tag)
    {
        _tags.Add(tag);
        Pass(number, tag);
    }

    /// <summary>Headings belong to the entry's lines, too.</summary>
    public void Reach(int number) => _lastLine = number;

    public void EndAnnotation()
    {
        if (_paragraphs.Count == 0)
            return;
        _annotations.Add(new DumpAnnotation { FirstLine = _firstOfAnnotation, LastLine = _lastOfAnnotation, Paragraphs = _paragraphs });
        _paragraphs = [];
    }

    public DumpEntry Build()
    {
        EndAnnotation();
        return new DumpEntry
        {
            FirstLine = _firstLine,
            LastLine = _lastLine,
            Month = _month,
            Host = Host,
            DocumentName = DocumentName(),
            Url = Url,
            Annotations = _annotations,
            Tags = _tags,
        };
    }

    // The page shows the number of annotations right behind the name. Only digits that say that number are taken for it:
    // the name of dqn2.pdf may end in a digit, and a page that shows a name alone loses none of it.
    private string? DocumentName()
    {
        var count = _annotations.Count.ToString(CultureInfo.InvariantCulture);
        var name = _rest.EndsWith(count, StringComparison.Ordinal) ? _rest[..^count.Length].TrimEnd() : _rest;
        return name.Length == 0 ? null : name;
    }

    private void Pass(int number, string text)
    {
        _lastLine = number;
        _textBytes += text.Length + BytesPerLine;
    }
}
