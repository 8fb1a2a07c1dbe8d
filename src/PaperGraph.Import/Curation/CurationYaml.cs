using System.Globalization;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Search;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Works.Keys;
using PaperGraph.Import.Yaml;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Import.Curation;

/// <summary>Finds the corrections in a YAML text, and everything that is not as it has to be.</summary>
internal sealed class CurationYaml
{
    private const int EarliestYear = 1450;
    private const int LatestYear = 2200;

    private static readonly Dictionary<string, PaperKind> Kinds = Enum.GetValues<PaperKind>().Where(kind => kind != PaperKind.Unknown)
        .ToDictionary(kind => kind.ToString().ToUpperInvariant());

    private static readonly YamlScalarNode[] Telling = [new("host"), new("document"), new("says")];

    private readonly YamlList _yaml = new("list of corrections", "papers", "paper", "find");

    /// <summary>By the order in which they were met.</summary>
    public IReadOnlyList<YamlProblem> Problems => _yaml.Problems;

    public IReadOnlyList<Correction> Read(string yaml) => [.. _yaml.Read(yaml).Select(CorrectionOf)];

    private Correction CorrectionOf(YamlMappingNode fields)
    {
        var correction = new Correction { FirstLine = YamlList.FirstLineOf(fields), LastLine = YamlList.LastLineOf(fields) };
        foreach (var (key, value) in fields.Children)
            correction = With(correction, key, value);
        if (!fields.Children.ContainsKey(new YamlScalarNode("title")))
            _yaml.Report(fields, "this paper has no title. Write \"title: …\".");
        if (!fields.Children.ContainsKey(new YamlScalarNode("find")))
            _yaml.Report(fields, "nothing says which paper this is. Write \"find: { host: …, document: …, month: …, says: … }\", as much of it as it takes.");
        return correction;
    }

    private Correction With(Correction correction, YamlNode key, YamlNode value)
    {
        switch ((key as YamlScalarNode)?.Value)
        {
            case "find":
                return correction with { Target = TargetOf(value) };
            case "title":
                return correction with { Title = _yaml.TextOf("title", value) ?? string.Empty };
            case "authors":
                return correction with { Authors = _yaml.TextsOf("authors", value) };
            case "year":
                return correction with { Year = YearOf(value) };
            case "venue":
                return correction with { Venue = _yaml.TextOf("venue", value) };
            case "kind":
                return correction with { Kind = KindOf(value) };
            case "doi":
                return correction with { Doi = KeyOf("doi", value, Dois.Find, "10.1038/nature14236") };
            case "arxivId":
                return correction with { ArxivId = KeyOf("arxivId", value, text => ArxivIds.Find($"arXiv:{text}"), "1312.5602") };
            case "abstract":
                return correction with { Abstract = _yaml.TextOf("abstract", value) };
            default:
                _yaml.Report(key, $"a paper has no field \"{YamlList.Shown(key)}\". It has find, title, authors, year, venue, kind, doi, arxivId, abstract.");
                return correction;
        }
    }

    private CorrectionTarget TargetOf(YamlNode value)
    {
        var target = CorrectionTarget.None;
        if (value is not YamlMappingNode fields || !Telling.Any(fields.Children.ContainsKey))
        {
            _yaml.Report(value, "\"find\" says too little to find a paper by. Write host, document or says, and month where that tells papers apart.");
            return target;
        }

        foreach (var (key, part) in fields.Children)
            target = With(target, key, part);
        return target;
    }

    private CorrectionTarget With(CorrectionTarget target, YamlNode key, YamlNode value)
    {
        switch ((key as YamlScalarNode)?.Value)
        {
            case "host":
                return target with { Host = _yaml.TextOf("host", value) };
            case "document":
                return target with { Document = _yaml.TextOf("document", value) };
            case "month":
                return target with { Month = MonthOf(value) };
            case "says":
                return target with { Says = WordsOf(value) };
            default:
                _yaml.Report(key, $"\"find\" has no field \"{YamlList.Shown(key)}\". It has host, document, month, says.");
                return target;
        }
    }

    private string? WordsOf(YamlNode value)
    {
        if (_yaml.TextOf("says", value) is not { } text)
            return null;
        if (Words.Cut(text).Count > 0)
            return text;
        _yaml.Report(value, $"\"says\" holds “{text}”, in which there is no word. Write some that the notes or the passage have.");
        return null;
    }

    private Month? MonthOf(YamlNode value)
    {
        if (_yaml.TextOf("month", value) is not { } text)
            return null;
        if (Month.TryParse(text, out var month))
            return month;
        _yaml.Report(value, $"\"month\" holds “{YamlList.Shown(value)}” and no month. Write 2023-07.");
        return null;
    }

    private int? YearOf(YamlNode value)
    {
        if (_yaml.TextOf("year", value) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear)
            return year;
        _yaml.Report(value, $"\"year\" holds “{YamlList.Shown(value)}”. Write a year from {EarliestYear} to {LatestYear}.");
        return null;
    }

    private PaperKind KindOf(YamlNode value)
    {
        if (_yaml.TextOf("kind", value) is not { } text)
            return PaperKind.Unknown;
        if (Kinds.TryGetValue(text, out var kind))
            return kind;
        _yaml.Report(value, $"\"kind\" holds “{YamlList.Shown(value)}”. Write one of {string.Join(", ", Kinds.Keys)}.");
        return PaperKind.Unknown;
    }

    private string? KeyOf(string name, YamlNode value, Func<string, string?> find, string example)
    {
        if (_yaml.TextOf(name, value) is not { } text)
            return null;
        if (find(text) is { } key)
            return key;
        _yaml.Report(value, $"\"{name}\" holds “{YamlList.Shown(value)}” and none. Write one such as {example}.");
        return null;
    }
}
