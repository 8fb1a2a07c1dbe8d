namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Frequent words of English abstracts, by which lost blanks are told from parts of words.</summary>
/// <remarks>
/// Left out are words that begin or end many others (over, under, less, able, ship): <c>overattention</c> is one word. Counted once
/// over 4,205 abstracts on computational linguistics; the list is data and does not follow any dump.
/// </remarks>
internal static class EnglishWords
{
    private const string Frequent = """
        ability about abstract access according account accuracy accurate accurately achieve achieved achieves achieving acquisition across action actions
        active activity adapt adaptation adapted adaptive addition additional address addresses advantage advantages affect against agent agents agreement
        aims algorithm algorithms alignment all allow allowing allows almost along also alternative always among amount amounts an analyses analysis analyze
        analyzed analyzing and annotated annotation annotations another answer answering any appear application applications applied apply applying approach
        approaches appropriate approximate arbitrary architecture architectures are area areas argue argument arguments around article articles as aspects
        assess associated assumption at attempt attention attributes authors automated automatic automatically available average aware base based baseline
        baselines basic basis be because become becomes been before behavior being benchmark benchmarks benefit benefits best better between beyond bilingual
        binary both build building built but by call called can candidate cannot capable capture capturing case cases categories category central certain
        challenge challenges challenging change changes character characteristics characters choice class classes classical classification classifier
        classifiers classify classifying clear close clustering clusters code cognitive collected collection collections combination combine combined combines
        combining common commonly communication communities community comparable compare compared comparing comparison competitive complete complex complexity
        component components composition compositional comprehensive computation computational compute computer computing concept concepts conclude
        conditional conditions conduct conducted connected consider considered considering consistent consistently consisting consists constraints construct
        constructed construction contain containing contains content context contexts contextual continuous contrast contribution control conventional
        conversational convolutional core corpora corpus correct correlation corresponding cost could course coverage create created creating critical crucial
        cues current currently data database dataset datasets deal decision deep define defined definition degree demonstrate demonstrated demonstrates
        dependencies dependency depends derive derived describe described describes describing description descriptions design designed despite detailed
        detect detecting detection determine determining develop developed developing development dialogue dictionary did differences different difficult
        difficulty dimensions direct directed directly disambiguation discourse discover discovery discriminative discuss discussed discussion distance
        distinct distributed distribution distributional distributions diverse do document documents does domain domains done driven during dynamic dynamics
        each early easily easy edge edges effect effective effectively effectiveness effects efficiency efficient efficiently effort either elements embedding
        embeddings emotion emotional emotions empirical empirically employ employed enable enables encode encoding engineering enhance enough entire entities
        entity environment environments error errors especially essential estimate estimation evaluate evaluated evaluating evaluation evaluations even event
        events evidence exact examine example examples exist existing expected expensive experience experiment experimental experiments explain explained
        explicit explicitly exploit exploits exploration explore exploring express expressed expression expressions extend extended extension extensive extent
        external extract extracted extracting extraction facilitate fact factor factors family fast faster feature features feedback field fields filtering
        final find finding findings first five fixed focus focused focuses following for form formal forms found four framework frequency frequently from
        fully function functional functions fundamental further future gain gains game games general generalization generally generate generated generates
        generating generation generative generic give given gives global goal good grammar grammatical graph graphs great group groups growing growth had
        handle has hate have having help her here hidden hierarchical higher highly him his how however human humans hypothesis idea ideas identification
        identified identify identifying if illustrate image images impact implementation implemented implications importance important improve improved
        improvement improvements improves improving in include includes including incorporate incorporating increase increased increases increasing
        increasingly incremental independent indicate individual individuals induction inference influence information initial input insights inspired
        instance instances instead integrated interaction interactions interactive interest interesting interface interfaces internal interpretation into
        introduce introduced introduces investigate investigated involved involves involving is issue issues it its itself joint jointly just kind kinds
        knowledge known label labeled labeling labels lack language languages large largely larger last latent latter layer layers leads learn learned
        learning learns least length let level levels leverage lexical lexicon light likelihood likely limitations limited linear linguistic linguistics
        literature little local logical loss lower machine made main mainly major make makes making manner manual manually many mapping matching matrix
        maximum may meaning meaningful meanings means measure measured measures measuring mechanism mechanisms media memory messages method methodology
        methods metric metrics might million minimum mining model modeling modelling models modern monolingual more morphological morphology most mostly much
        multilingual multiple must named namely natural nature necessary need needed needs negative network networks neural new news no node nodes noise noisy
        not notion novel number object objective objects observation observe observed obtain obtained occur of offer often on one ones online only opinion
        opinions optimal optimization or oriented original other others our outperform outperforms output overall pairs paper paradigm parallel parameter
        parameters parse parser parsing part participants particular particularly parts past pattern patterns people perform performance performed performing
        performs perspective phenomena phrase phrases platform platforms play point points polarity political popular positive possible posts potential
        potentially power powerful practical practice precision predict predicted predicting prediction predictions preliminary presence present presented
        presents previous previously prior probabilistic probabilities probability problem problems procedure process processes processing produce produced
        produces program programming programs progress project promising properties property propose proposed proposes prove provide provided provides
        providing public publicly published purpose qualitative quality quantitative queries query question questions quite random range ranking rates rather
        real reason reasoning recall recent recently recognition recurrent reduce reduced reducing reduction reference regarding regression reinforcement
        related relation relational relations relationship relationships relative relatively relevant relies rely remains report reported represent
        representation representations represented representing represents require required requires research researchers resource resources respect
        respectively response responses result resulting results retrieval reveal review reviews rich robust role roles rule rules same sample samples
        sampling scale scenarios scheme science scientific score scores search second see seen segmentation select selected selection semantic semantically
        semantics sense sentence sentences sentiment separate sequence sequences sequential series set sets setting settings several share shared she short
        should show showed showing shown shows significant significantly similar similarities similarity simple simulation simultaneously since single size
        small smaller so social software solution solutions solve solving some source sources space spam spanning sparse speakers special specific
        specifically speech speed spoken standard state states statistical statistics step still strategies strategy strong structural structure structured
        structures student students studied studies study style subject subset substantial substantially success successful successfully such sufficient
        suggest suggests suitable superior supervised supervision support supports survey syntactic syntax system systematic systems tackle tagging take taken
        takes taking target task tasks technique techniques technology temporal term terms tested testing text texts textual than that the their them then
        theoretical theories theory there therefore these they this those three through thus times to together too tools topic topics total towards
        traditional train trainable trained training transfer translation translations tree trees true tweets two type types typically underlying understand
        understanding unified unique units unknown unlabeled unseen unsupervised upon us usage use used useful user users uses using usually utilize utterance
        utterances valuable value values variable variables variants variation variety various vector vectors version vertices very via video vision visual
        vocabulary was we weighted weights well were what when where whereas whether which while who whole whose why wide widely will with within without word
        words work works world would written years yield yields you your
        """;

    // Everyday words that are spelt like acronyms of the field.
    private const string LikeAcronyms = "cart coco gan glue lasso lime map meteor moe nerf pan rag rouge sac shape slam smote spam specter mars ice sift";

    /// <summary>In small letters.</summary>
    public static IReadOnlySet<string> All { get; } =
        $"{Frequent} {LikeAcronyms}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
