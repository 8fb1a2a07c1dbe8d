using System.Collections.Frozen;

namespace PaperGraph.Core.Search;

/// <summary>Words that say how a sentence is built, not what it is about.</summary>
internal static class StopWords
{
    // The closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest adverbs; and
    // what an apostrophe leaves behind. The last line is what addresses are made of. Left in, they cost one to four points of NDCG%20 on CSFCube.
    private static readonly FrozenSet<string> English = FrozenSet.Create(StringComparer.Ordinal, """
        a about above after again all also although always am among an and another any are as at be became because become becomes been
        before being below between both but by can cannot could did do does doing done down due during each either else etc even ever
        every few for from further furthermore get had has have having he hence her here hers him his how however if in indeed into is
        it its itself just less let like made make many may me might more moreover most much must my near neither no nor not of off
        often on once one only onto or other others our ours out over own per perhaps rather same several shall she should since so
        some such than that the their theirs them themselves then there thereby therefore these they this those though through thus to
        together too toward towards under until up upon us use used uses using various very via was we well were what when where
        whether which while who whom whose why will with within without would yet you your yours don
        http https www com org net edu abs html pdf arxiv doi
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = English.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Hold(ReadOnlySpan<char> word) => BySpan.Contains(word);

    /// <summary>Chinese signs that are grammar, and hiragana, in which Japanese writes its endings and particles.</summary>
    public static bool IsGrammar(ReadOnlySpan<char> sign) =>
        sign is [>= '\u3040' and <= '\u309F'] || (sign.Length == 1 && "的了是在和与及或也都而就这那之为以对等被把从到".Contains(sign[0]));
}
