namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
/// <remarks>Classes are named by the compiler: the first look for one by its name takes the runtime as long as to compile a hundred methods.</remarks>
internal static class ReachedMethods
{
    /// <summary>What the stage of quantities reaches.</summary>
    public static void OfQuantities(string language)
    {
        Preparation.Compile(typeof(Quantities.DocumentQuantities), ".ctor", language);
        Preparation.Compile(typeof(Text.TextRange), "Overlaps Of", language);
        Preparation.Compile(typeof(Quantities.QuantityOverlaps), "FirstOf Without Settle", language);
        Preparation.Compile(typeof(Quantities.TimeExpression), ".ctor", language);
        Preparation.Compile(typeof(Quantities.Times.TimexBuffer), "ToString Append .ctor", language);
        Preparation.Compile(typeof(Quantities.Times.Timex), "Append AppendYear AppendDate Format TypeOf", language);
        Preparation.Compile(typeof(Quantities.Times.TimeExpressions), "Write Anchor", language);
        Preparation.Compile(typeof(Quantities.Times.DateResolver), "Plain Ranked Celebrated Resolve", language);
        Preparation.Compile(typeof(Quantities.Times.CalendarTime), "get_IsTimeOfDay .ctor", language);
        Preparation.Compile(typeof(Quantities.Times.TimeAnchor), "get_Now Resolve Next .ctor", language);
        Preparation.Compile(typeof(Quantities.Times.ClauseGrammar), ".ctor", language);
        Preparation.Compile(typeof(Quantities.AmountsAndNumbers), ".ctor", language);
        Preparation.Compile(typeof(Text.EquatableArrays), "ToEquatableArray", language);
        Preparation.Compile(typeof(Quantities.MoneyExpression), ".ctor", language);
        Preparation.Compile(typeof(Quantities.NumberExpression), ".ctor", language);
        Preparation.Compile(typeof(Quantities.QuantityExpressions), "Money Normalize Number Of", language);
        Preparation.Compile(typeof(Quantities.UnitNoun), "TryRead", language);
        Preparation.Compile(typeof(Text.WordTriggers), "en:IsLetter", language);
        Preparation.Compile(typeof(Quantities.Money.CountryCues), "en:IndexOf en:TryMatch en:MayMatch en:get_Count en:.ctor", language);
        Preparation.Compile(typeof(Text.PhraseTrie), "fr:SkipGapBefore", language);
        Preparation.Compile(typeof(Quantities.Money.CountryCueList), "en:Read", language);
        Preparation.Compile(typeof(Quantities.Money.MoneyGrammar), "en:get_Countries", language);
        Preparation.Compile(typeof(Quantities.Money.CurrencyResolver), "en:CountNearby Resolve .ctor en:ReadCues en:Score en:ResolveStrong en:IsDollarLike", language);
        Preparation.Compile(typeof(Quantities.Money.CurrencyFamily), "en:ReadCountries en:get_ByCountry", language);
        Preparation.Compile(typeof(Quantities.Bounds.BoundGrammar), "TryReadAfter TryReadEnd TryReadBefore", language);
        Preparation.Compile(typeof(Quantities.QuantityJoiner), "IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums ReadBounds IsTopic fr:Reaches SkipSpacesBack ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor", language);
        Preparation.Compile(typeof(Quantities.QuantityReader), "Join", language);
        Preparation.Compile(typeof(Quantities.Times.Period), ".ctor", language);
        Preparation.Compile(typeof(Quantities.Times.TimeLexer), "Find", language);
        Preparation.Compile(typeof(Languages.English.EnglishTimeRules), "en:Beside en:IsName en:IsCount en:IsVerb", language);
        Preparation.Compile(typeof(Quantities.Times.TimeBuild), "Edge Month DayOf Day Lasting", language);
        Preparation.Compile(typeof(Quantities.Times.FoldedText), "Matches", language);
        Preparation.Compile(typeof(Quantities.Times.NumericForms), "en:IsDayAndMonth en:IsWord", language);
        Preparation.Compile(typeof(Quantities.Numbers.NumberComposer), "fr:TryAddBelowHundred TryAddMagnitude", language);
        Preparation.Compile(typeof(Quantities.Times.NameFilter), "Links InDigitChain", language);
        Preparation.Compile(typeof(Quantities.Times.TimeMatch), "Says Has Speaks Followed Sub Number", language);
        Preparation.Compile(typeof(Quantities.Times.TimeMatcher), "Better", language);
        Preparation.Compile(typeof(Languages.French.FrenchTimeRules), "fr:IsCount fr:IsStray fr:Plain", language);
        Preparation.Compile(typeof(Quantities.Times.Length), "Of .ctor", language);
        Preparation.Compile(typeof(Quantities.QuantityScanner), "fr:ReadMagnitudeAfterCurrency", language);
    }

    /// <summary>What the stage of entities reaches.</summary>
    public static void OfEntities(string language)
    {
        Preparation.Compile(typeof(Mentions.Coreference.ReferenceCollector), "Decided IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor", language);
        Preparation.Compile(typeof(Mentions.PhraseReference), ".ctor", language);
        Preparation.Compile(typeof(Mentions.Coreference.AntecedentScore), "fr:IsInsidePhrase TypeFit IsActedOnBy OfThing IsNamedAfter IsCorporate IsAsker OwnerAgreement OfNominal IsWhoseNoun IsSource IsAnimate Salience IsItself OfPronoun", language);
        Preparation.Compile(typeof(Mentions.Coreference.ReferentGroups), "AreAlike AreMembers ClassOf IsOf", language);
        Preparation.Compile(typeof(Languages.French.FrenchCoreference), "fr:IsExpletive", language);
        Preparation.Compile(typeof(Mentions.Coreference.CoreferenceReader), "fr:Stressed fr:TakesUp IsAgent NameAround IsSpouse IsCompany BearsName Surname ModifiedByTree IsPassive Modified Consider IntroduceTogether Suits IsPossessed FamilyOf BestForPronoun IsStress TakenUp Protagonist Pair Together FirmOf ConsiderDescribed BestForNominal OpensParagraph GroupLoosely NoteSpeaker DescribeBecoming Group DescribeByVerb Describe IsOrganizationOf Join BehindComplement NameBeforeComma Settle NameBehind JoinApposition JoinTitles List Introduce Index NamedReferent ReadSentence .ctor Resolve Read", language);
        Preparation.Compile(typeof(Mentions.Coreference.GivenNameGenders), "Contains Load Of", language);
        Preparation.Compile(typeof(Languages.English.EnglishCoreference), "en:IsExpletive", language);
        Preparation.Compile(typeof(Grammar.Morphology), "en:Reads Has", language);
        Preparation.Compile(typeof(Mentions.Coreference.NameTraits), "IsUnheardOf PersonGender en:IsUnknownSurname FollowsPluralArticle fr:ArticleGender HeadOf .ctor", language);
        Preparation.Compile(typeof(Mentions.Coreference.Referent), "LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor", language);
        Preparation.Compile(typeof(Mentions.Coreference.QuotedWords), "Pass Read .ctor", language);
        Preparation.Compile(typeof(Grammar.Dependents), "GetEnumerator .ctor", language);
        Preparation.Compile(typeof(Grammar.Sentence), "Child Children get_Item", language);
        Preparation.Compile(typeof(Mentions.Coreference.MarkableReader), "IsPersonal IsNominalised OwnerOf en:IsBodyOfOffice GenderOf EndOf Nominal IsFormOfAddress IsParticipleNoun IsInhabitant ClassOf ReadWord ClauseOf TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor", language);
        Preparation.Compile(typeof(Mentions.Coreference.Markable), ".ctor", language);
        Preparation.Compile(typeof(Mentions.TitleMention), ".ctor", language);
        Preparation.Compile(typeof(Mentions.TitleReader), "fr:SkipDeterminers IsOpener fr:ReadHeadFirstAfter Add en:ReadHeadLastAfter en:IsPossessive ReadAfter Form en:IsTitleModifier fr:IsBarrier fr:ReadHeadFirstBefore IsTitleNoun en:ReadHeadLastBefore Is Has ReadBefore ReadSentence .ctor Read", language);
        Preparation.Compile(typeof(Mentions.DocumentEntities), ".ctor", language);
        Preparation.Compile(typeof(Mentions.DocumentEntity), ".ctor", language);
        Preparation.Compile(typeof(Mentions.Mention), ".ctor", language);
        Preparation.Compile(typeof(Mentions.NameForm), "Join get_Entity .ctor", language);
        Preparation.Compile(typeof(Mentions.NameLinker), "Head Build JoinBracketed fr:IsAcronymOf JoinAcronyms JoinHyphenated JoinAddressed en:IsClub en:IsProject en:IsSurnameOfNobody IsOtherGender EndsWith StartsWith IsShortFor TakeForFirms JoinInitials JoinShortForms AddressedAs Split Fold Collapse FormOf .ctor Link", language);
        Preparation.Compile(typeof(Mentions.EntityReader), "Covers IsQuantity IsSetAside ReadNames Read", language);
        Preparation.Compile(typeof(Mentions.FoundName), ".ctor", language);
        Preparation.Compile(typeof(Mentions.InstitutionReader), "fr:Replace fr:SkipAdjectives fr:IsComplement fr:NameEnd fr:Seat fr:IsArticle fr:Lower fr:IsNamePart fr:Complement fr:Covering Read .ctor", language);
        Preparation.Compile(typeof(Mentions.FirmEvidence), "IsPlaces fr:IsArticle IsFirm en:IsOwner IsHeld Word Enterprise Tail Of .ctor", language);
        Preparation.Compile(typeof(Mentions.NameReader), "FirstWordAt Settle MayHold Set Signature Starts FindAgain AddTeamTails AddKnown fr:IsKnownPlace en:EndsInPlaceHead en:EndsInTeamWord IsPluralOfNobody Lower NamesGovernment HasCapital Add MayLead AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read", language);
        Preparation.Compile(typeof(Mentions.DatelinePlaces), "en:Place Settle", language);
        Preparation.Compile(typeof(Mentions.InstitutionHeads), "fr:StartsWith fr:At", language);
        Preparation.Compile(typeof(Mentions.NameEvidence), "Settle Add .ctor", language);
        Preparation.Compile(typeof(Mentions.NameHash), "en:FoldOther Finish", language);
        Preparation.Compile(typeof(Mentions.NameDescriptions), "KindOf IsMembership IsOne Named IsAddressed IsSite IsLocal IsPolity After Add Before AddOwn AddTo", language);
        Preparation.Compile(typeof(Mentions.NameSpan), ".ctor", language);
        Preparation.Compile(typeof(Mentions.NameLabels), "IsInside", language);
        Preparation.Compile(typeof(Mentions.NameTagger), "ScoreKinds Best Decode Score Tag .ctor", language);
        Preparation.Compile(typeof(Mentions.NameModel), "Score", language);
        Preparation.Compile(typeof(Mentions.NameFeatures), "CuesAfter CuesBefore Prefix Suffix Key Look Form Extract", language);
        Preparation.Compile(typeof(Mentions.NameSentence), "fr:IsCompoundGivenName Lower IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor", language);
        Preparation.Compile(typeof(Mentions.Gazetteer), "Find Fingerprint FindFinished", language);
        Preparation.Compile(typeof(Mentions.TokenShapes), "IsNameLike OfMark IsAddress Of", language);
        Preparation.Compile(typeof(Mentions.BoilerplateReader), "CreditEnd IsBoilerplate StartsWith IsByline ReadLine Read", language);
    }

    /// <summary>What the stage of facts reaches.</summary>
    public static void OfFacts(string language)
    {
        Preparation.Compile(typeof(Facts.DocumentFacts), ".ctor", language);
        Preparation.Compile(typeof(Facts.AmountSubjects), "Of", language);
        Preparation.Compile(typeof(Facts.ExtractedFact), ".ctor", language);
        Preparation.Compile(typeof(Facts.FactEvidence), ".ctor", language);
        Preparation.Compile(typeof(Text.LineMap), "Column Line .ctor", language);
        Preparation.Compile(typeof(Facts.HappeningMerger), "fr:Alike fr:Equivalent Absorb Matches CountCommon IsSame IsWording AddKeys Merge", language);
        Preparation.Compile(typeof(Facts.HappeningKey), "Equals GetHashCode .ctor", language);
        Preparation.Compile(typeof(Facts.JourneyPurposes), "Add", language);
        Preparation.Compile(typeof(Facts.NamedPlaces), "Apply", language);
        Preparation.Compile(typeof(Facts.MovementOrigins), "Add", language);
        Preparation.Compile(typeof(Facts.PlacesTakenUp), "Where SaysThere Add", language);
        Preparation.Compile(typeof(Facts.LooseCircumstances), "Takes Closest IsModifier HangPlaces IsTaken HangTimes Hang .ctor Add", language);
        Preparation.Compile(typeof(Facts.DenialEffects), "Deny Apply", language);
        Preparation.Compile(typeof(Facts.FactReader), "Overlaps AddPlaces Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself IsOf TellApart RemoveOffices InSentenceOrder CompleteOwnership Incidental Contradicts RemoveParts Lemmas Topic Has IsBoilerplate Read", language);
        Preparation.Compile(typeof(Facts.SpokenAudiences), "en:Listener Add", language);
        Preparation.Compile(typeof(Facts.StatementJoiner), "en:JoinAppraisals en:JoinAdded en:TrimAudiences Join", language);
        Preparation.Compile(typeof(Facts.SpeechReader), "Inherit Performs en:TellsClause IsAttribution Says fr:GivesWords fr:RangeOf fr:IsOwn AddAttributed AimAtOwner Extend EndBefore AddQuotes Settle .ctor", language);
        Preparation.Compile(typeof(Facts.QuoterReader), "Clitic IsImpersonal Subject get_Item Take en:HasAny HasAll IsQuoter QuotationAt SentenceAt WordCount Assign Read .ctor", language);
        Preparation.Compile(typeof(Facts.Quoter), ".ctor", language);
        Preparation.Compile(typeof(Facts.Quotation), ".ctor Find", language);
        Preparation.Compile(typeof(Facts.SumChoice), "en:Disagree Apply", language);
        Preparation.Compile(typeof(Facts.CostChoice), "Apply", language);
        Preparation.Compile(typeof(Facts.LeftoverAmounts), "en:Modified Thing Add", language);
        Preparation.Compile(typeof(Facts.FormerFigures), "AddPrices Add", language);
        Preparation.Compile(typeof(Facts.InstitutionPlaces), "Resident Behind en:IsOrganizationNoun en:End Before PlaceAt .ctor Add", language);
        Preparation.Compile(typeof(Facts.PurchasePrices), "Add", language);
        Preparation.Compile(typeof(Facts.ResumedDeals), "Move", language);
        Preparation.Compile(typeof(Facts.ApposedSums), "Add", language);
        Preparation.Compile(typeof(Facts.OfficeJoiner), "fr:IsDeputy fr:NameBodies Join en:NameEmployers", language);
        Preparation.Compile(typeof(Facts.LocationFacts), "AddSited IsRegion LiesIn en:Named Add en:AddBased", language);
        Preparation.Compile(typeof(Facts.ComingOffices), "Apply", language);
        Preparation.Compile(typeof(Facts.TitleJoiner), "Join", language);
        Preparation.Compile(typeof(Facts.NamedTogether), "Resolve", language);
        Preparation.Compile(typeof(Facts.SharedResults), "Complete", language);
        Preparation.Compile(typeof(Facts.CoInvestors), "Add", language);
        Preparation.Compile(typeof(Facts.GappedSums), "Add", language);
        Preparation.Compile(typeof(Facts.RespectiveFacts), "Add", language);
        Preparation.Compile(typeof(Facts.ApposedRelations), "Possessor fr:AddSeveral Genitive Read IsExcluded InLaw Add", language);
        Preparation.Compile(typeof(Facts.SurvivingRelatives), "Add en:AddCompanion", language);
        Preparation.Compile(typeof(Facts.AffiliationFacts), "fr:Bracketed MayBeParty IsCamp Add", language);
        Preparation.Compile(typeof(Facts.WordFilter), "MayHold Add .ctor", language);
        Preparation.Compile(typeof(Facts.LifeDates), "AddListed Add", language);
        Preparation.Compile(typeof(Facts.CompoundParticiples), "Add", language);
        Preparation.Compile(typeof(Facts.TitleFacts), "Trim Fact Described BelongsToName Noun Add", language);
        Preparation.Compile(typeof(Documents.EvidenceLocator), "Locate SentenceAt .ctor", language);
        Preparation.Compile(typeof(Facts.OfficeReader), "Before After Head en:IsPublic IsTitle Title At Complete Begin .ctor", language);
        Preparation.Compile(typeof(Facts.Standing), "Deny Report Rank Limit", language);
        Preparation.Compile(typeof(Facts.AcceptedKinds), "IsPlural Accepts", language);
        Preparation.Compile(typeof(Grammar.Sentence), "get_Root", language);
        Preparation.Compile(typeof(Text.TextRange), "Equals Contains", language);
        Preparation.Compile(typeof(Facts.FactDraft), "get_Merged Merge CountOf Same Of Has Add .ctor", language);
        Preparation.Compile(typeof(Facts.StandingReader), "IsHypothetical Report IsSaidIn IsSetOff CarriesTense IsUnder IsBare IsScheduled Govern Determine TakesUp Attributes IsSaid Mood Tense IsNegated HasNegativeWord IsHearsay Assess Climb Rules Read Begin .ctor", language);
        Preparation.Compile(typeof(Facts.DiscussedOrganization), "At .ctor", language);
        Preparation.Compile(typeof(Facts.EventContext), "Holds IsBeginning IsSite Narrowest IsSudden IsOfFormerFigure IsQuoted Reaches Places Nearby AttachPlace AmountOf AttachIntermediary IsPlaceless Attach First StartOf EndOf Begin .ctor", language);
        Preparation.Compile(typeof(Facts.FrameMatcher), "IsPrenominal en:SharedIn PricedBy fr:HasInfinitive fr:IsNearFuture en:HasPossessor en:NamesItsBody AddTopic PairRelatives IsAlone HoldsOneOfPair HasDeterminer OwnerOf IsAnaphor NamesBody IsArticle AgreesWithSeveral Governor LacksOffice IsRanked IsOfSeveral IsPublicOffice IsDefinite Infinitive Lacks OwnRange AddAgreeing fr:LacksOblique IsDeniedBy IsAbove LabelsSelf Holds IsSeveral LacksVerb TrimCompanions IsIndefinite IsItsOwnOwner IsRespective Crosses TrimBefore ParticleObject Companionable IsDistinctive IsOnDayToCome IsForeignParticle IsBelow IsLoose SubjectAbove AreTogether Add SentenceHas IsComing TrimVenue Participle AnySeveral EndsLike AnyIndefinite HasAnyNear Beside TriggerRange HasDistributor Distribute LacksDistinctive OpensAsNoun CountEntities LateRefusal RequiresTwo NameThoseRepresented NameThoseBehindColon Alone HoldsArticleAlone TrimOthers TrimTrigger HoldsCompanion Distinct Refusal CountDistinct Near fr:LacksComplement IsOfficeWithin en:HasPronounSubject Supplement Complete LacksRequired Guess en:IrregularPast GuessMissing Held IsRecentPast Bind Widened Fill LackOfVoice fr:ParticipleBehindName LackOfWords IsPresentParticiple Try ReadOpeningParticiple OpeningParticiple fr:MistaggedBehindClitic MistaggedVerb Match Begin .ctor", language);
        Preparation.Compile(typeof(Facts.MatchedExpression), ".ctor", language);
        Preparation.Compile(typeof(Facts.FactArgument), ".ctor", language);
        Preparation.Compile(typeof(Facts.SurfaceReader), "en:NominalBefore IsCourtesy HasInnerActor AfterPreposition IsSingleBesidePlural NameBeforeCopula NameBefore ChunkEnd NameAfter .ctor", language);
        Preparation.Compile(typeof(Facts.SurfaceComplements), "Between fr:PastTime IsListComma Closing OpensComposite OpensTime fr:ReadAfter fr:After ReadAround Around en:OfNoun IsModifier .ctor", language);
        Preparation.Compile(typeof(Facts.SurfaceSubjects), "PairOpensBefore fr:Behind After MatchingComma VerbJoinedTo Left en:Around AppositionBefore EndsInSpeaker en:ClosingSpeaker .ctor", language);
        Preparation.Compile(typeof(Facts.ClauseReader), "fr:OpensRelative fr:HasRelativeObject en:Adjective OfNoun IsInsertedSpeech Preceding en:Opens OpensClause IsTemporal fr:IsListed fr:HasColonBetween en:IsApposedParticiple fr:WholeOfShare fr:OneNamed fr:BehindTime OfficeBefore NamedBefore en:HasFunction IsBehindGerund IsGerund Disagree IsGerundOf OpensItsClause IsLooseConjunct Agreeing en:HasNameAsObject HasCopula AddPredicate HasRelativeSubject Announced en:HasAgent fr:OpensPhrase fr:AddNearestAgreeing FollowsEquative DirectAntecedent Subordinate FollowsRelativeObject Predicative ImpliedSubject en:NameRightBefore Introduced Predicated Interrupted Inserted AddClauseSubject AddAround OneOfThose Selves AddSum AddWholes AddShared AddNestedInNoun Noun IsInfinitive get_Suggested NounComplements BodyBeside FirstNumeral en:TemporalSubject en:OpensAsPast FirstOfNumber AddPurpose Possessed fr:GoesOn fr:OpensAsParticiple Subject BodyOf fr:HasInfiniteAuxiliary NamedOfficer IsRelative OpensQuotation Inverted PairOpensAt RelativeObject DisplacedObject NameBehind FollowsQuote en:EndsInSpeaker Oblique Antecedent fr:Closing States Spelled AddGovernors en:Acquainted AddPossessors AddJoinedSubject fr:OpeningComma en:AddSiteOfSubject IsReflexive HasSubjectClitic Voices InsertedSpeaker IsSaying Quantifies fr:AddPredicateBehindName AddIndirectObject FollowsMark AddNested FollowsReflexive IsQuantified CaseName IsPastParticiple IsHeadlinePassive en:IsReducedRelative IsPassive ReadVerb Verb IsFinite .ctor", language);
        Preparation.Compile(typeof(Facts.FillerResolver), "en:Count IsBareTitle en:IsBody AddListedBefore IsOfWhoIsNamed IsCoordinated OpensAsPlural Amount Settlement AddListed Time AmountAt IsAgentive NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted en:NamesBehindPlural IsActor Resolve Text Release Phrase Apposed Described IsActorNoun OneOf MentionOf Entity HeadOfChunk One SetApart .ctor", language);
        Preparation.Compile(typeof(Facts.FactKind), "Takes Role get_Ordered", language);
        Preparation.Compile(typeof(Facts.DocumentFillers), "Amount Time Rent Text Entity Words .ctor", language);
        Preparation.Compile(typeof(Facts.PhraseExtent), "BehindSum IsQuoteOrHyphen Kept IsSum Keep Of en:Acquaintance .ctor", language);
        Preparation.Compile(typeof(Facts.Evoked), "MayExclude Binds MayStandIn Kept Words .ctor", language);
        Preparation.Compile(typeof(Facts.MatchWorkspace), ".ctor", language);
        Preparation.Compile(typeof(Facts.Filler), ".ctor", language);
        Preparation.Compile(typeof(Facts.Attribution), ".ctor", language);
        Preparation.Compile(typeof(Facts.FactGrammar), "en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsActor IsPresentParticiple Has Initials get_AttributionInitials IsKnown Relemmatize", language);
        Preparation.Compile(typeof(Languages.French.FrenchVerbForms), "fr:Respelled fr:Ends fr:Infinitives", language);
        Preparation.Compile(typeof(Facts.Complement), ".ctor", language);
        Preparation.Compile(typeof(Facts.Clause), "Begin Add .ctor", language);
        Preparation.Compile(typeof(Languages.English.EnglishVerbForms), "en:ByForm en:Table en:Infinitives", language);
        Preparation.Compile(typeof(Facts.AnnotatedSentence), "Has get_HasNames IsOrganization OpensConjunct get_Amounts HeadOf get_Times MayHaveAny MayHave get_Reference IsNominal get_Number Child get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt get_Count Unmapped Cover IsLower .ctor Of", language);
        Preparation.Compile(typeof(Facts.AttributionReader), "Titled en:HasContentAfter IsWithin IsParenthetic IsImpersonal fr:IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor", language);
        Preparation.Compile(typeof(Facts.SentenceReading), ".ctor", language);
        Preparation.Compile(typeof(Facts.WordGlance), "MayHold Of Add", language);
        Preparation.Compile(typeof(Facts.FrameNotation), "Default Option Types Behind Bind IsWord Units", language);
        Preparation.Compile(typeof(Facts.RoleBinding), ".ctor", language);
        Preparation.Compile(typeof(Facts.LexicalUnit), ".ctor", language);
        Preparation.Compile(typeof(Facts.DeclaredLine), "Units", language);
        Preparation.Compile(typeof(Facts.FrameIndex), "Keep Place Read Entry Find", language);
        Preparation.Compile(typeof(Facts.WordMap), "get_Item", language);
        Preparation.Compile(typeof(Facts.WordSignature), "Of", language);
        Preparation.Compile(typeof(Quantities.DocumentQuantities), "Outside", language);
    }
}
