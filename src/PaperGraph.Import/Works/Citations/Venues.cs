using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Citations;

/// <summary>Names of journals and conferences.</summary>
internal static partial class Venues
{
    private const int MaxWords = 16;

    private static readonly HashSet<string> Acronyms = new(StringComparer.OrdinalIgnoreCase)
    {
        "AAAI", "AAMAS", "ACCV", "ACL", "AISTATS", "ASRU", "BMVC", "CHI", "CIKM", "COLING", "COLT", "CoRL", "CVPR", "EACL", "ECCV", "ECML", "EMNLP",
        "FAccT", "ICASSP", "ICCV", "ICDM", "ICLR", "ICML", "ICRA", "IJCAI", "IJCNN", "Interspeech", "IROS", "ISMIR", "ISWC", "JAIR", "JMLR", "KDD",
        "LREC", "MICCAI", "MLSys", "NAACL", "NeurIPS", "NIPS", "OSDI", "PAMI", "PLDI", "PMLR", "PNAS", "RecSys", "RSS", "SIGCOMM", "SIGGRAPH",
        "SIGIR", "SIGMOD", "SOSP", "TACL", "TMLR", "TPAMI", "UAI", "VLDB", "WACV", "WMT", "WSDM", "WWW",
    };

    private static readonly HashSet<string> Journals = new(StringComparer.OrdinalIgnoreCase) { "Nature", "Science", "Cell", "Neuron", "eLife" };

    /// <summary>Whether the word names a venue whatever stands around it.</summary>
    public static bool IsKnown(string word) => Acronyms.Contains(word) || Journals.Contains(word);

    /// <summary>Whether the word can name a venue where a year stands beside it.</summary>
    public static bool IsAcronym(string word) => IsKnown(word) || (word.Length is >= 3 and <= 12 && word.Count(char.IsUpper) >= 3 && word.All(unit => char.IsLetter(unit) || unit == '-'));

    /// <summary>The venue that a part of a citation names; null where it is a place, a date or a number of pages.</summary>
    public static string? Read(string segment)
    {
        var name = Numbers().Replace(Year().Replace(Lead().Replace(segment.Trim(), string.Empty), " "), string.Empty);
        name = Words.WithSingleBlanks(Proceedings().Replace(Words.WithSingleBlanks(name), string.Empty)).Trim(' ', '.', '-', '–', '\'', '’', '"', '”');
        if (name.Length < 3 || Words.Of(name).Length > MaxWords || NoVenue().IsMatch(name) || Publisher().IsMatch(name))
            return null;
        return char.IsUpper(name[0]) || Words.IsHan(name[0]) || IsKnown(name) ? name : null;
    }

    [GeneratedRegex(@"^(?:(?:published|appeared|to appear|presented|accepted)\s+)?(?:in|at)[:\s]+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:(?:proc(?:eedings|\.)?)\s+(?:of\s+)?)(?:the\s+)?(?:\d+(?:st|nd|rd|th)\s+)?|^(?:the\s+)?\d+(?:st|nd|rd|th)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Proceedings();

    [GeneratedRegex(@"\s*(?:\b(?:1[89]|20)\d\d\b|['’]\d\d\b)\s*")]
    private static partial Regex Year();

    // What stands behind a journal's name: 521, vol. 3, 42(4).
    [GeneratedRegex(@"\s+(?:vol(?:ume|\.)?\s*)?\d{1,3}(?:\s*\(\d+\)|\s*[.:/]\s*\d+)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    // Schools and publishers bring out works of many series.
    [GeneratedRegex(@"\b(?:thesis|dissertation|press|verlag|publish(?:er|ers|ing)|springer|elsevier|wiley|packt|o['’]reilly|manning)\b|^(?:the\s+)?(?:university|institute|college|school|department)\s+of\b|\b(?:university|college)$", RegexOptions.IgnoreCase)]
    private static partial Regex Publisher();

    [GeneratedRegex(@"^(?:\d.*|(?:\d+\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s+\d+)?|(?:pp?|pages?|vol(?:ume)?|no|issue|eds?|edited by|doi|arxiv|biorxiv|corr|url|available|retrieved|accessed|n\.d|isbn)\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoVenue();
}
