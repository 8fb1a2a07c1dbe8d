using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Related;

/// <summary>What a reason adds to the score by which papers are related. Every store answers by these rules.</summary>
/// <remarks>
/// <para>
/// The score of two papers is the sum of the weights of their reasons, weightiest first, then by kind, then by id (see
/// <see cref="ReasonOrder" />); it is nothing else. A weight is rounded to nine decimals before anything is summed or ordered by it, so
/// that stores that compute in another order agree. A reason of weight 0 is none. Best score first, then by id.
/// </para>
/// <para>
/// Scored are the candidates: the papers that a link joins to the one asked about, and those on its rarest lists, of sessions, of topics, of
/// topics above them with all that lies below, of tags, people and terms, up to 2,048 entries (see <see cref="CandidateLists" />). So the cost does not grow with the library. Each candidate is
/// scored by every reason it has, not only by the one that made it a candidate. Where only some kinds of reasons are asked for, both
/// steps know no others.
/// </para>
/// </remarks>
public static class Relatedness
{
    /// <summary>Decimals of a weight.</summary>
    public const int Decimals = 9;

    /// <summary>Of how many of its weightiest terms a paper's text is known.</summary>
    /// <remarks>
    /// NDCG%20 on the background facet of CSFCube by number of terms: 32: 62, 48: 67, 64: 67.5, 96: 67.8, all: 67.9. Behind 64 nothing
    /// is gained that would pay for the time.
    /// </remarks>
    public const int MostTerms = 64;

    /// <summary>Texts less alike than this share words by chance.</summary>
    public const double LeastText = 0.02;

    /// <summary>How sure a touch of a topic makes it that the paper has to do with one above it, as a share of the touch's own confidence.</summary>
    public const double ShareAbove = 0.5;

    /// <summary>Papers that meet only above, and not surely, do not meet: the product of what both reach has to be this at least.</summary>
    public const double LeastReach = 0.2;

    // Somebody read both and said so: more than four shared topics together, which weigh below 1 each.
    private const double Said = 4;

    // True of many papers at once, so of each a little less.
    private const double SaidOfMany = 3.5;

    // Papers cite by the dozen.
    private const double SaidInPassing = 3;

    // Who writes a second paper mostly goes on with the first; a tag or a topic is looser.
    private const double ByAuthor = 1.5;

    // Whoever plans a session mostly puts together what goes together, which says more than a tag that is given paper by paper; but days and presenters
    // have their say too, so less than an author.
    private const double BySession = 1.25;

    // A reading group annotates what it meets; that one member met both says little.
    private const double ByAnnotator = 0.3;

    /// <summary>Of a link in either direction: 4 for responds, extends, evaluates; 3.5 for same series, surveys; 3 for cites.</summary>
    /// <remarks>Each link is a reason of its own; but of <see cref="LinkKind.SameSeries" /> stated both ways only the one from the smaller id is, as it says the same.</remarks>
    public static double OfLink(LinkKind kind) => kind switch
    {
        LinkKind.RespondsTo or LinkKind.Extends or LinkKind.Evaluates => Said,
        LinkKind.SameSeries or LinkKind.Surveys => SaidOfMany,
        LinkKind.Cites => SaidInPassing,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such link."),
    };

    /// <summary>Of a shared topic, by itself: the confidence here times the confidence there times its rarity. See <see cref="TopicOverlap" /> for topics above each other.</summary>
    public static double OfTopic(double confidenceHere, double confidenceThere, double rarity) =>
        Rounded(confidenceHere * confidenceThere * rarity);

    /// <summary>How surely a touch reaches a topic: the touched one itself, or one above it.</summary>
    public static double Reach(double confidence, bool isTouchedItself) => isTouchedItself ? confidence : ShareAbove * confidence;

    /// <summary>Of a topic that one of the papers, or both, reach only by touching something below it; see <see cref="ShareAbove" /> and <see cref="LeastReach" />.</summary>
    /// <param name="reachHere">The confidence of the touch, or the share of the surest one below.</param>
    /// <param name="reachThere">The same of the other paper.</param>
    /// <param name="rarity">The rarity of papers that touch the topic or anything below it.</param>
    public static double OfTopicAbove(double reachHere, double reachThere, double rarity) =>
        reachHere * reachThere < LeastReach ? 0 : Rounded(reachHere * reachThere * rarity);

    /// <summary>Of a shared tag: its rarity.</summary>
    public static double OfTag(double rarity) => Rounded(rarity);

    /// <summary>Of a shared author: 1.5 times the rarity of papers of theirs.</summary>
    public static double OfAuthor(double rarity) => Rounded(ByAuthor * rarity);

    /// <summary>Of a shared annotator: 0.3 times the rarity of papers that they annotated.</summary>
    public static double OfAnnotator(double rarity) => Rounded(ByAnnotator * rarity);

    /// <summary>Of a shared session that was held or is to be: 1.25 times the rarity of papers that it has. One that is cancelled is no reason.</summary>
    public static double OfSession(double rarity) => Rounded(BySession * rarity);

    /// <summary>To nine decimals, half to even.</summary>
    public static double Rounded(double weight) => Math.Round(weight, Decimals, MidpointRounding.ToEven);
}
