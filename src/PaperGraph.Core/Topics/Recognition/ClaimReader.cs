namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Leaves out the names that mean something else where they stand.</summary>
internal sealed class ClaimReader(RecognitionRules rules, LocalDefinitions definitions)
{
    // A stranger has to stand this near, in words, to be about the same thing.
    private const int StrangersReach = 5;

    // "Conference on Empirical Methods in Natural Language Processing" is as long as such names get.
    private const int InstitutionsReach = 6;

    /// <summary>By place.</summary>
    public IReadOnlyList<Claim> Read(TextScan scan)
    {
        var claims = new List<Claim>(scan.Names.Count);
        foreach (var name in scan.Names)
        {
            var meaning = definitions.MeaningOf(scan, name);
            if (meaning is not < 0 && !IsVetoed(scan, name, meaning ?? name.Pattern.Topic))
                claims.Add(new Claim(name, meaning ?? name.Pattern.Topic, meaning is not null || !name.Pattern.NeedsCompany));
        }

        var fresh = definitions.NewNamesIn(scan).Where(name => !scan.Names.Any(other => Overlap(name, other))).ToList();
        if (fresh.Count == 0)
            return claims;
        claims.AddRange(fresh.Select(name => new Claim(name, name.Pattern.Topic, IsSure: true)));
        return [.. claims.OrderBy(claim => claim.Name.First)];
    }

    private static bool Overlap(NameSighting one, NameSighting other) => one.First <= other.Last && other.First <= one.Last;

    private bool IsVetoed(TextScan scan, NameSighting name, int topic)
    {
        var topicRules = rules.Topics[topic];
        foreach (var cue in scan.CuesNear(name, InstitutionsReach))
        {
            var isBeside = cue.Last < name.First || cue.First > name.Last;
            if (topicRules.Strangers.Contains(cue.Cue) && IsStranger(scan, name, topicRules, cue, isBeside))
                return true;
            if (cue.Last < name.First && rules.Institutions.Contains(cue.Cue) && !scan.Text.HasBreak(cue.Last + 1, name.First))
                return true;
        }

        return false;
    }

    // A stranger that holds the name itself, "pay attention", speaks only of that very name.
    private static bool IsStranger(TextScan scan, NameSighting name, TopicRules topicRules, CueSighting cue, bool isBeside) =>
        isBeside
            ? !topicRules.Enclosing.Contains(cue.Cue) && scan.WordsBetween(cue, name) <= StrangersReach
            : topicRules.Enclosing.Contains(cue.Cue) || cue.First < name.First || cue.Last > name.Last;
}
