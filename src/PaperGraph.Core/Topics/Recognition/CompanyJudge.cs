namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Says how far the company of a name bears out that it means the topic.</summary>
internal sealed class CompanyJudge(RecognitionRules rules, EntryContext context)
{
    /// <summary>From 0, no company at all, to 1.</summary>
    public double Trust(int textNumber, TextScan scan, IReadOnlyList<Claim> claims, int claimNumber)
    {
        var claim = claims[claimNumber];
        if (claim.IsSure || context.IsSure(claim.Topic))
            return 1;
        var cues = CompanyNear(scan, claim);
        if (cues > 1 || HasKinNear(scan, claims, claimNumber))
            return RecognitionWeights.GoodCompany;
        if (cues == 1)
            return RecognitionWeights.SomeCompany;
        return HasDistantCompany(textNumber, claim) ? RecognitionWeights.DistantCompany : 0;
    }

    private static int Reach(TextScan scan) =>
        scan.Text.WordCount <= RecognitionWeights.ShortText ? scan.Text.WordCount : RecognitionWeights.CompanysReach;

    private int CompanyNear(TextScan scan, Claim claim)
    {
        var company = rules.Topics[claim.Topic].Company;
        return scan.CuesNear(claim.Name, Reach(scan))
            .Where(cue => company.Contains(cue.Cue) && (cue.Last < claim.Name.First || cue.First > claim.Name.Last))
            .Select(cue => cue.Cue).Distinct().Take(2).Count();
    }

    // An acronym beside any topic is of the field; an everyday word only beside a topic that has to do with this one.
    private bool HasKinNear(TextScan scan, IReadOnlyList<Claim> claims, int claimNumber)
    {
        var (claim, reach) = (claims[claimNumber], Reach(scan));
        var kin = rules.Topics[claim.Topic].Kin;
        bool IsKin(Claim other) => other.IsSure && (claim.Name.Pattern.IsAcronym || kin.Contains(other.Topic));

        for (var i = claimNumber - 1; i >= 0 && scan.Text.WordOf(claim.Name.First) - scan.Text.WordOf(claims[i].Name.Last) <= reach; i--)
        {
            if (IsKin(claims[i]))
                return true;
        }

        for (var i = claimNumber + 1; i < claims.Count && scan.Text.WordOf(claims[i].Name.First) - scan.Text.WordOf(claim.Name.Last) <= reach; i++)
        {
            if (IsKin(claims[i]))
                return true;
        }

        return false;
    }

    private bool HasDistantCompany(int textNumber, Claim claim) =>
        context.SiblingHasCue(textNumber, rules.Topics[claim.Topic].Company)
        || (claim.Name.Pattern.IsAcronym && context.SiblingIsSureOfAny(textNumber));
}
