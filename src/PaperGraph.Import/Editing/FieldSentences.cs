using System.Globalization;

namespace PaperGraph.Import.Editing;

/// <summary>Says for a person what becomes of fields.</summary>
internal sealed class FieldSentences
{
    private readonly List<string> _sentences = [];

    public string Text => string.Join(' ', _sentences);

    public void Add(string field, string? before, string? after) => _sentences.Add(
        before == after ? $"{field} stays {Shown.Quoted(after)}." : $"{field} was {Shown.Quoted(before)}, is {Shown.Quoted(after)}.");

    public void Add(string field, int? before, int? after) => Add(field, Number(before), Number(after));

    public void Add(string field, IEnumerable<string> before, IEnumerable<string> after) => Add(field, List(before), List(after));

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? List(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : null;
}
