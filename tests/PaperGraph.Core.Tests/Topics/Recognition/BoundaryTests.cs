namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class BoundaryTests
{
    [Theory]
    [InlineData("deep learning", "deep learning: deep learning")]
    [InlineData("Deep-Learning", "deep learning: Deep-Learning")]
    [InlineData("DEEPLEARNING", "deep learning: DEEPLEARNING")]
    [InlineData("a deep\nlearning model", "deep learning: deep\nlearning")]
    [InlineData("Machine LearningSubfield of it", "machine learning: Machine Learning")]
    [InlineData("Deep Learning BasedNatural Language Processing", "deep learning: Deep Learning", "natural language processing: Natural Language Processing")]
    [InlineData("OutofDistribution Motion", "out-of-distribution generalization: OutofDistribution")]
    [InlineData("the Double QLearning algorithm", "double Q-learning: Double QLearning")]
    [InlineData("Selfattention, sometimes called intraattention", "self-attention: Selfattention", "self-attention: intraattention")]
    [InlineData("an encoderdecodermodel for it", "encoder-decoder: encoderdecodermodel")]
    [InlineData("the internals of Lucenebased engines", "Lucene: Lucene")]
    [InlineData("deep learning1 and deep learning[2]", "deep learning: deep learning", "deep learning: deep learning")]
    [InlineData("many deeplearningmodels", "deep learning: deeplearning")]
    public void Lost_blanks_and_hyphens_do_not_hide_a_name(string text, params string[] found) =>
        Assert.Equal(found, SmallVocabulary.Find(text));

    [Theory]
    [InlineData("it was too deep. Learning followed")]
    [InlineData("it was deep; learning followed")]
    [InlineData("it was deep (learning followed)")]
    [InlineData("it was deep\n\nlearning followed")]
    [InlineData("it was deep\nLearning followed")]
    [InlineData("it was deep, learning followed")]
    [InlineData("see https://deep.learning.example/deep-learning for it")]
    public void A_name_does_not_go_across_what_separates(string text) => Assert.Empty(SmallVocabulary.Find(text));

    [Theory]
    [InlineData("paleontology and deontology")]
    [InlineData("an autoregression model")]
    [InlineData("the regressionist model")]
    [InlineData("I ask me, mexican")]
    [InlineData("inattention of the network")]
    [InlineData("the me mexpression")]
    [InlineData("a word network of them")]
    [InlineData("to drop out of a network")]
    public void Nothing_is_found_inside_other_words(string text) => Assert.Empty(SmallVocabulary.Find(text));

    [Theory]
    [InlineData("ontologies", "ontology: ontologies")]
    [InlineData("deep neural networks", "deep learning: deep neural networks")]
    [InlineData("the CNNs of old", "convolutional neural network: CNNs")]
    [InlineData("LSTMs", "LSTM: LSTMs")]
    public void A_plural_belongs_to_the_name(string text, string found) => Assert.Equal([found], SmallVocabulary.Find(text));

    [Theory]
    [InlineData("double Q-learning", "double Q-learning: double Q-learning")]
    [InlineData("deep reinforcement learning", "deep reinforcement learning: deep reinforcement learning")]
    [InlineData("GPT-4", "GPT-4: GPT-4")]
    public void The_longest_name_wins(string text, string found) => Assert.Equal([found], SmallVocabulary.Find(text));

    [Theory]
    [InlineData("深度学习", "deep learning: 深度学习")]
    [InlineData("深度文本匹配综述", "text matching: 文本匹配")]
    [InlineData("很难应用到CNN。因此", "convolutional neural network: CNN")]
    [InlineData("用deep learning来做", "deep learning: deep learning")]
    public void Scripts_without_blanks_are_read_too(string text, string found) => Assert.Equal([found], SmallVocabulary.Find(text));

    [Theory]
    [InlineData("ｄｅｅｐ　ｌｅａｒｎｉｎｇ", "deep learning: ｄｅｅｐ　ｌｅａｒｎｉｎｇ")]
    [InlineData("na\u00EFve Bayes", "naive Bayes: na\u00EFve Bayes")]
    [InlineData("nai\u0308ve Bayes", "naive Bayes: nai\u0308ve Bayes")]
    [InlineData("deep learn\u00ADing", "deep learning: deep learn\u00ADing")]
    [InlineData("𝐝𝐞𝐞𝐩 learning", "deep learning: 𝐝𝐞𝐞𝐩 learning")]
    [InlineData("\uD83D deep learning \uDE00", "deep learning: deep learning")]
    [InlineData("زبان deep learning زبان", "deep learning: deep learning")]
    [InlineData("deep learnin\u0067\u0301!", "deep learning: deep learnin\u0067\u0301")]
    public void Letters_of_other_forms_are_folded_and_their_places_kept(string text, string found) =>
        Assert.Equal([found], SmallVocabulary.Find(text));
}
