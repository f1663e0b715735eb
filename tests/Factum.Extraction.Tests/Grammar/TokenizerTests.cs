using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

public class TokenizerTests
{
    [Theory]
    [InlineData("L'eau d’hier n'est qu'à lui.", "L'|eau|d’|hier|n'|est|qu'|à|lui|.")]
    [InlineData("Aujourd'hui, quelqu'un dort jusqu'à midi.", "Aujourd'hui|,|quelqu'un|dort|jusqu'|à|midi|.")]
    [InlineData("C'est-à-dire que l'on sort.", "C'est-à-dire|que|l'on|sort|.")]
    [InlineData("Viendra-t-il ? dit-elle, est-ce vrai ?", "Viendra|-t-il|?|dit|-elle|,|est|-ce|vrai|?")]
    [InlineData("Donnez-le-moi, rendez-vous, celui-ci, peut-être.", "Donnez|-le|-moi|,|rendez-vous|,|celui-ci|,|peut-être|.")]
    [InlineData("Isle-sur-le-Doubs et Hauts-de-Seine", "Isle-sur-le-Doubs|et|Hauts-de-Seine")]
    [InlineData("M. Roy et Mme Lin, J.-C. Dupré.", "M.|Roy|et|Mme|Lin|,|J.-C.|Dupré|.")]
    [InlineData("10 000 euros, 2 345 678,5 km", "10 000|euros|,|2 345 678,5|km")]
    [InlineData("1 200 € à 20h30 le 1er, 21e rang", "1 200|€|à|20|h|30|le|1er|,|21e|rang")]
    [InlineData("5,3% et -2,5 en 2012-2013", "5,3|%|et|-2,5|en|2012-2013")]
    [InlineData("« conversation enrichissante« , dit", "«|conversation|enrichissante|«|,|dit")]
    [InlineData("voir https://exemple.fr/a(b), ou ecrire@exemple.fr.", "voir|https://exemple.fr/a(b)|,|ou|ecrire@exemple.fr|.")]
    [InlineData("Oui... non…", "Oui|...|non|…")]
    [InlineData("de 10h-12h (-20%)", "de|10|h|-|12|h|(|-20|%|)")]
    [InlineData("ce jour-là, celui-là, là-bas", "ce|jour|-là|,|celui-là|,|là-bas")]
    [InlineData("l’«affaire», d’“un bon gars”", "l’|«|affaire|»|,|d’|“|un|bon|gars|”")]
    [InlineData("l'élu(e) du n°5, à 25 °C", "l'|élu(e)|du|n°|5|,|à|25|°C")]
    public void French(string text, string tokens) => Assert.Equal(tokens, Tokens(text, "fr"));

    [Theory]
    [InlineData("I don't know John's dog.", "I|don't|know|John's|dog|.")]
    [InlineData("a well-known co-worker", "a|well|-|known|co-worker")]
    [InlineData("It cost $4.2bn in the U.S. today", "It|cost|$|4.2|bn|in|the|U.S.|today")]
    [InlineData("Dr. Lee met Mr. Orr at 5:30pm, on the 20th.", "Dr.|Lee|met|Mr.|Orr|at|5:30|pm|,|on|the|20th|.")]
    [InlineData("and/or 9/11, 10-15 people, 555-0199", "and|/|or|9/11|,|10|-|15|people|,|555-0199")]
    [InlineData("AT&T said \"no\"--twice", "AT&T|said|\"|no|\"|--|twice")]
    [InlineData("Great :) the '90s!!!", "Great|:)|the|'90s|!!!")]
    [InlineData("Ph.D. students, the workers' union", "Ph.D.|students|,|the|workers'|union")]
    [InlineData("w/o #hashtags, @names or .5%", "w/o|#hashtags|,|@names|or|.5|%")]
    [InlineData("mail me@site.example.org, www.site.org.", "mail|me@site.example.org|,|www.site.org|.")]
    [InlineData("Alot of us, alot; pilots balk", "A|lot|of|us|,|a|lot|;|pilots|balk")]
    public void English(string text, string tokens) => Assert.Equal(tokens, Tokens(text, "en"));

    [Theory]
    [InlineData("au", "à le")]
    [InlineData("Du", "De le")]
    [InlineData("auxquelles", "à lesquelles")]
    public void French_contractions_are_two_words(string form, string words) => Assert.Equal(words, Words(form, "fr"));

    [Theory]
    [InlineData("don't", "do n't")]
    [InlineData("can’t", "ca n’t")]
    [InlineData("cannot", "can not")]
    [InlineData("she'll", "she 'll")]
    [InlineData("Ann's", "Ann 's")]
    [InlineData("Gonna", "Gon na")]
    [InlineData("I think its not true.", "I think it s not true .")]
    [InlineData("Its chief sold its share.", "Its chief sold its share .")]
    [InlineData("The firm sold its share in the port.", "The firm sold its share in the port .")]
    [InlineData("She lets a flat near your office", "She lets a flat near your office")]
    public void English_contractions_are_several_words(string form, string words) => Assert.Equal(words, Words(form, "en"));

    private static string Tokens(string text, string language)
    {
        TokenList tokens = Tokenizer.Tokenize(text, LanguagePacks.Find(language)!.Tokenization, CancellationToken.None);
        return string.Join("|", Enumerable.Range(0, tokens.Count).Select(i => text[tokens.Start(i)..tokens.End(i)]));
    }

    private static string Words(string text, string language) =>
        string.Join(" ", WordReader.Read(text, LanguagePacks.Find(language)!.Tokenization, CancellationToken.None).SelectMany(s => s.Words).Select(w => w.Form));
}
