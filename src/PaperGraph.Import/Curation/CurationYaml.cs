using System.Globalization;
using System.Text.Json;
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
    private const string LinkForm = "Write { kind: RESPONDS_TO, title: … }, or doi or arxivId in place of title.";

    private static readonly Dictionary<string, PaperKind> Kinds = Enum.GetValues<PaperKind>().Where(kind => kind != PaperKind.Unknown)
        .ToDictionary(kind => kind.ToString().ToUpperInvariant());

    // As the schema of the API writes them.
    private static readonly Dictionary<string, LinkKind> LinkKinds = Enum.GetValues<LinkKind>()
        .ToDictionary(kind => JsonNamingPolicy.SnakeCaseUpper.ConvertName(kind.ToString()));

    private static readonly YamlScalarNode Find = new("find");
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
        if (fields.Children.Keys.All(Find.Equals))
            _yaml.Report(fields, "nothing is said of this paper. Write \"title: …\", or whatever else is to be corrected.");
        if (!fields.Children.ContainsKey(Find))
            _yaml.Report(fields, "nothing says which paper this is. Write \"find: { host: …, document: …, month: …, says: … }\", as much of it as it takes.");
        return correction;
    }

    private Correction With(Correction correction, YamlNode key, YamlNode value)
    {
        switch ((key as YamlScalarNode)?.Value)
        {
            case "find":
                return correction with { Target = TargetOf("find", value) };
            case "title":
                return correction with { Title = _yaml.TextOf("title", value) ?? string.Empty };
            case "authors":
                return correction with { Authors = _yaml.TextsOf("authors", value) };
            case "year":
                return correction with { Year = YearOf(value) };
            case "venue":
                return correction with { Venue = _yaml.TextOf("venue", value) };
            case "kind":
                return correction with { Kind = OneOf("kind", value, Kinds) ?? PaperKind.Unknown };
            case "doi":
                return correction with { Doi = DoiOf(value) };
            case "arxivId":
                return correction with { ArxivId = ArxivIdOf(value) };
            case "abstract":
                return correction with { Abstract = _yaml.TextOf("abstract", value) };
            default:
                return WithVerdict(correction, key, value);
        }
    }

    private Correction WithVerdict(Correction correction, YamlNode key, YamlNode value)
    {
        switch ((key as YamlScalarNode)?.Value)
        {
            case "tags":
                return correction with { Tags = _yaml.TextsOf("tags", value) };
            case "noTags":
                return correction with { NoTags = _yaml.TextsOf("noTags", value) };
            case "confirmed":
                return correction with { Confirmed = _yaml.TextsOf("confirmed", value) };
            case "rejected":
                return correction with { Rejected = _yaml.TextsOf("rejected", value) };
            case "links":
                return correction with { Links = LinksOf("links", value) };
            case "noLinks":
                return correction with { NoLinks = LinksOf("noLinks", value) };
            case "same":
                return correction with { Same = TargetsOf(value) };
            default:
                _yaml.Report(key, $"a paper has no field \"{YamlList.Shown(key)}\". It has find, title, authors, year, venue, kind, doi, arxivId, abstract, tags, noTags, confirmed, rejected, links, noLinks, same.");
                return correction;
        }
    }

    private IReadOnlyList<CorrectedLink> LinksOf(string name, YamlNode value)
    {
        if (value is YamlSequenceNode several)
            return [.. several.Children.Select(LinkOf).OfType<CorrectedLink>()];
        _yaml.Report(value, $"\"{name}\" holds {YamlList.Kind(value)} (\"{YamlList.Shown(value)}\") and not a list. {LinkForm}");
        return [];
    }

    private CorrectedLink? LinkOf(YamlNode value)
    {
        if (value is YamlMappingNode { Children.Count: 2 } fields && fields.Children.TryGetValue(new YamlScalarNode("kind"), out var kind))
        {
            var (key, to) = fields.Children.First(field => !ReferenceEquals(field.Value, kind));
            return OneOf("kind", kind, LinkKinds) is { } linked && WorkOf(key, to) is { } work ? new CorrectedLink(linked, work) : null;
        }

        _yaml.Report(value, $"this is no link. {LinkForm}");
        return null;
    }

    private WorkKey? WorkOf(YamlNode key, YamlNode value)
    {
        switch ((key as YamlScalarNode)?.Value)
        {
            case "title":
                return _yaml.TextOf("title", value) is { } title ? WorkKey.Title(title) : null;
            case "doi":
                return DoiOf(value) is { } doi ? WorkKey.Doi(doi) : null;
            case "arxivId":
                return ArxivIdOf(value) is { } arxivId ? WorkKey.Arxiv(arxivId) : null;
            default:
                _yaml.Report(key, $"a link has no field \"{YamlList.Shown(key)}\". {LinkForm}");
                return null;
        }
    }

    private IReadOnlyList<CorrectionTarget> TargetsOf(YamlNode value)
    {
        if (value is YamlSequenceNode several)
            return [.. several.Children.Select(one => TargetOf("same", one))];
        _yaml.Report(value, $"\"same\" holds {YamlList.Kind(value)} (\"{YamlList.Shown(value)}\") and not a list. Write [{{ host: …, says: … }}].");
        return [];
    }

    private CorrectionTarget TargetOf(string name, YamlNode value)
    {
        var target = CorrectionTarget.None;
        if (value is not YamlMappingNode fields || !Telling.Any(fields.Children.ContainsKey))
        {
            _yaml.Report(value, $"\"{name}\" says too little to find a paper by. Write host, document or says, and month where that tells papers apart.");
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

    private TValue? OneOf<TValue>(string name, YamlNode value, IReadOnlyDictionary<string, TValue> values)
        where TValue : struct
    {
        if (_yaml.TextOf(name, value) is not { } text)
            return null;
        if (values.TryGetValue(text, out var one))
            return one;
        _yaml.Report(value, $"\"{name}\" holds “{YamlList.Shown(value)}”. Write one of {string.Join(", ", values.Keys)}.");
        return null;
    }

    private string? DoiOf(YamlNode value) => KeyOf("doi", value, Dois.Find, "10.1038/nature14236");

    private string? ArxivIdOf(YamlNode value) => KeyOf("arxivId", value, text => ArxivIds.Find($"arXiv:{text}"), "1312.5602");

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
