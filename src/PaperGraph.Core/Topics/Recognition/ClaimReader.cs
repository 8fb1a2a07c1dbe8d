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
                claims.Add(new Claim(name, meaning ?? name.Pattern.Topic, meaning is not null || IsSure(scan, name)));
        }

        if (definitions.AreNone)
            return claims;
        var known = claims.Count;
        claims.AddRange(NewNames(scan).Select(name => new Claim(name, name.Pattern.Topic, IsSure: true)));
        return claims.Count == known ? claims : [.. claims.OrderBy(claim => claim.Name.First)];
    }

    // SOYOLO is a YOLO, GILBERT is no BERT: capitals glued to capitals need company, SciBERT does not.
    private static bool IsSure(TextScan scan, NameSighting name)
    {
        if (name.Pattern.NeedsCompany || !name.Pattern.IsAcronym || name.Length <= name.Pattern.Length + 1)
            return !name.Pattern.NeedsCompany;
        for (var i = name.First; i <= name.Last; i++)
        {
            if (!scan.Text.Has(i, LetterTraits.Upper | LetterTraits.Digit))
                return true;
        }

        return false;
    }

    // Both lists go by place, so one walk along them finds what overlaps.
    private IEnumerable<NameSighting> NewNames(TextScan scan)
    {
        var next = 0;
        foreach (var name in definitions.NewNamesIn(scan).OrderBy(name => name.First))
        {
            while (next < scan.Names.Count && scan.Names[next].Last < name.First)
                next++;
            if (next == scan.Names.Count || scan.Names[next].First > name.Last)
                yield return name;
        }
    }

    private bool IsVetoed(TextScan scan, NameSighting name, int topic)
    {
        var topicRules = rules.Topics[topic];
        return (topicRules.Strangers.Count > 0 && scan.CuesNear(name, StrangersReach).Any(cue => IsStranger(scan, name, topicRules, cue)))
            || scan.IsLedBy(name, rules.Institutions, InstitutionsReach);
    }

    // A stranger that holds the name itself, "pay attention", speaks only of that very name.
    private static bool IsStranger(TextScan scan, NameSighting name, TopicRules topicRules, CueSighting cue)
    {
        if (!topicRules.Strangers.Contains(cue.Cue))
            return false;
        var isEnclosing = topicRules.Enclosing.Contains(cue.Cue);
        return cue.Last < name.First || cue.First > name.Last
            ? !isEnclosing && scan.WordsBetween(cue, name) <= StrangersReach
            : isEnclosing || cue.First < name.First || cue.Last > name.Last;
    }
}
