using PaperGraph.Core.Related;

namespace PaperGraph.Core.Paths;

/// <summary>How strong each sort of evidence is, from 0 to 1, and which of two paths is the stronger. Every store answers by these rules.</summary>
/// <remarks>
/// What many papers share binds two of them weakly: such steps are weakened by the square root of <see cref="Rarity" />, as a path goes
/// into what is shared and out again. Strengths are rounded to nine decimals. Of paths with equally few steps the strongest is the one with the
/// least sum of <see cref="CostOf" />, which does not depend on the order of summing; among those the one whose ids come first, compared from
/// its beginning. Between two neighbours the strongest evidence counts, among equally strong the first in the order of the members here.
/// </remarks>
public static class StepStrength
{
    private const double OfBelonging = 1;
    private const double OfTagging = 0.9;
    private const double OfWriting = 0.95;

    // Members annotate for many reasons, and one of them annotates much.
    private const double OfAnnotating = 0.5;
    private const double OfBroader = 0.7;
    private const double OfNeed = 0.5;

    private const double CostUnits = 1e9;

    // What is rarer than this, as in a library of one paper, still holds.
    private const double Least = 1e-9;

    /// <summary>A link between two papers, in either direction: 1.</summary>
    public static double Link => OfBelonging;

    /// <summary>A paper and its annotation: 1.</summary>
    public static double Annotation => OfBelonging;

    /// <summary>A tag and the topic that it names: 1.</summary>
    public static double Naming => OfBelonging;

    /// <summary>A topic and a broader one: 0.7.</summary>
    public static double Broader => OfBroader;

    /// <summary>A topic and what has to be known before it: 0.5.</summary>
    public static double Prerequisite => OfNeed;

    /// <summary>A paper and a topic it touches: the confidence times the root of the rarity of papers that touch it.</summary>
    public static double Touch(double confidence, double rarity) => Shared(confidence, rarity);

    /// <summary>A paper or an annotation and a tag on it: 0.9 times the root of the rarity of papers that carry it.</summary>
    public static double Tag(double rarity) => Shared(OfTagging, rarity);

    /// <summary>A paper and its author: 0.95 times the root of the rarity of papers of theirs.</summary>
    public static double Author(double rarity) => Shared(OfWriting, rarity);

    /// <summary>An annotation and who wrote it: 0.5 times the root of the rarity of papers that they annotated.</summary>
    public static double Annotator(double rarity) => Shared(OfAnnotating, rarity);

    /// <summary>-ln(strength) in whole billionths.</summary>
    public static long CostOf(double strength) => (long)Math.Round(-Math.Log(strength) * CostUnits, MidpointRounding.ToEven);

    private static double Shared(double strength, double rarity) =>
        Math.Max(Least, Math.Round(strength * Math.Sqrt(rarity), Relatedness.Decimals, MidpointRounding.ToEven));
}
