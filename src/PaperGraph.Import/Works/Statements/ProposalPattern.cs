using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Statements;

/// <summary>
/// Authors who name what they propose: <c>we introduce BERT, a …</c>, <c>a model called ELMo</c>, <c>our proposed SOYOLO</c>. A proposal without a
/// name of its own, <c>we propose LSTM networks for …</c>, introduces nothing.
/// </summary>
internal sealed partial class ProposalPattern : IStatementPattern
{
    /// <inheritdoc />
    public IEnumerable<FoundStatement> Find(string sentence)
    {
        foreach (Match verb in Verb().Matches(sentence))
        {
            if (Name().Match(sentence, verb.Index + verb.Length, sentence.Length - verb.Index - verb.Length) is { Success: true } name)
                yield return Behind(verb, name.Groups["object"]);
        }

        foreach (Match proposed in Proposed().Matches(sentence))
            yield return FoundStatement.Of(new StatedRelation.Introduces(), proposed);
    }

    private static FoundStatement Behind(Match verb, Group name) =>
        new(new StatedRelation.Introduces(), new TextSpan(verb.Index, name.Index + name.Length - verb.Index), new StatedObject(new TextSpan(name.Index, name.Length), null));

    // Copying glues words: andwe.
    [GeneratedRegex(@"(?:\b[Ww]e|\b(?:and|that)we|\b[Tt]his\s(?:paper|work|article|thesis|study))\s+(?:(?:also|first|then|further|therefore|here|now)\s+)?(?:propose|introduce|present|develop)(?:s|d|ed)?\s+")]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^(?:(?:an?|the)\s+)?(?:" +
        @"(?:[\p{L}-]+,?\s+){0,10}?(?:called|named|dubbed|termed|coined)\s+(?<object>[\p{L}\d-]*\p{Lu}[\p{L}\d-]*(?:\s+\p{Lu}[\p{L}\d-]*)*)" +
        @"|(?:(?:new|novel|simple)\s+)?(?<object>[\p{L}\d-]+(?:\s+(?!(?:of|in|on|for|to|with|from|by|and|that|which)\b)[\p{L}\d-]+){0,5}\s*\(\p{Lu}[\p{L}\d-]{1,11}\))" +
        @"|(?<object>(?:[\p{L}\d-]*\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*|\p{Lu}\p{Ll}+(?:\s+\p{Lu}[\p{L}\d-]+)+|\p{Lu}\p{Ll}{3,}))(?=[,.;:(]|\s*$|\s+(?:for|to|that|which|as|by)\b))")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b[Oo]ur\s+(?:newly\s+)?(?:proposed|new)\s+(?<object>[\p{L}\d-]*\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*)(?![\p{L}\d])")]
    private static partial Regex Proposed();
}
