using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works.Citations;

/// <summary>A pasted BibTeX entry: <c>@inproceedings{key, title = {…}, author = {…}, year = 2019}</c>.</summary>
internal sealed partial class BibtexStyle : ICitationStyle
{
    /// <inheritdoc />
    public Citation? Read(string text)
    {
        var entry = Entry().Match(text);
        if (!entry.Success)
            return null;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match field in Field().Matches(text))
            fields.TryAdd(field.Groups["name"].Value, Plain(field.Groups["value"].Value));
        if (!fields.TryGetValue("title", out var title) || title.Length == 0)
            return null;
        return new Citation
        {
            Title = title,
            Authors = AuthorList.Read(fields.GetValueOrDefault("author") ?? string.Empty),
            Year = Imprint.YearIn(fields.GetValueOrDefault("year") ?? string.Empty),
            Venue = Imprint.Read(fields.GetValueOrDefault("booktitle") ?? fields.GetValueOrDefault("journal") ?? string.Empty).Venue,
            Kind = entry.Groups["type"].Value.ToLowerInvariant() switch
            {
                "phdthesis" or "mastersthesis" or "thesis" => PaperKind.Thesis,
                "book" or "inbook" or "incollection" => PaperKind.Book,
                "misc" or "online" => PaperKind.Unknown,
                _ => PaperKind.Article,
            },
        };
    }

    private static string Plain(string value) => Words.WithSingleBlanks(value.Replace("{", "").Replace("}", "").Replace("\\&", "&"));

    [GeneratedRegex(@"^\s*@(?<type>[a-z]+)\s*\{", RegexOptions.IgnoreCase)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b(?<name>title|author|year|booktitle|journal)\s*=\s*(?:\{(?<value>(?:[^{}]|\{[^{}]*\})*)\}|""(?<value>[^""]*)""|(?<value>\d+))", RegexOptions.IgnoreCase)]
    private static partial Regex Field();
}
