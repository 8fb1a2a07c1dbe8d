using PaperGraph.Core.Imports.Readings;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Turns what names claim into weighed mentions.</summary>
internal sealed class MentionWeigher(RecognitionRules rules, CompanyJudge judge)
{
    /// <summary>By place.</summary>
    public IReadOnlyList<TopicMention> Weigh(int textNumber, TextScan scan, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            return [];
        var trusts = new double[claims.Count];
        for (var i = 0; i < claims.Count; i++)
            trusts[i] = judge.Trust(textNumber, scan, claims, i);

        var counts = claims.Where((_, i) => trusts[i] > 0).CountBy(claim => claim.Topic).ToDictionary();
        var mentions = new List<TopicMention>(claims.Count);
        for (var i = 0; i < claims.Count; i++)
        {
            var weight = RecognitionWeights.Of(scan.Placed.Where) * trusts[i] * Salience(scan, claims[i], counts) * Contrast(scan, claims[i]);
            if (weight >= RecognitionWeights.Nothing)
                mentions.Add(MentionOf(scan, claims[i], weight));
        }

        return mentions;
    }

    private static double Salience(TextScan scan, Claim claim, Dictionary<int, int> counts)
    {
        var salience = RecognitionWeights.Salience(scan.Text.WordCount, counts.GetValueOrDefault(claim.Topic));
        return salience < RecognitionWeights.HeadingSalience && IsHeading(scan.Text, claim.Name)
            ? RecognitionWeights.HeadingSalience
            : salience;
    }

    private double Contrast(TextScan scan, Claim claim) =>
        scan.IsLedBy(claim.Name, rules.Contrasts, RecognitionWeights.ContrastsReach) ? RecognitionWeights.Contrast : 1;

    private static bool IsHeading(SqueezedText text, NameSighting name)
    {
        var first = name.First;
        while (first > 0 && !text.Has(first, LetterTraits.AfterLine) && text.WordOf(name.First) - text.WordOf(first) < RecognitionWeights.Heading)
            first--;
        var next = name.Last + 1;
        while (next < text.Count && !text.Has(next, LetterTraits.AfterLine) && text.WordOf(next) - text.WordOf(first) < RecognitionWeights.Heading)
            next++;
        return (first == 0 || text.Has(first, LetterTraits.AfterLine)) && (next == text.Count || text.Has(next, LetterTraits.AfterLine));
    }

    private TopicMention MentionOf(TextScan scan, Claim claim, double weight)
    {
        var start = scan.Text.StartOf(claim.Name.First);
        var length = scan.Text.EndOf(claim.Name.Last) - start;
        // Rounded, so that every machine and store holds the same.
        return new TopicMention(rules.Topics[claim.Topic].Topic.Id, scan.Placed.Where, start, length, Math.Round(weight, 4));
    }
}
