namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
internal static class ReachedMethods
{
    /// <summary>Where the classes are.</summary>
    public const string Root = "Factum.Extraction.";

    /// <summary>A class a line, and its methods.</summary>
    public const string Profile =
        """
        Quantities.DocumentQuantities .ctor
        Text.TextRange Overlaps Of
        Quantities.QuantityOverlaps FirstOf Without Settle
        Quantities.TimeExpression .ctor
        Quantities.Times.TimexBuffer ToString Append .ctor
        Quantities.Times.Timex Append AppendYear AppendDate Format TypeOf
        Quantities.Times.TimeExpressions Write Anchor
        Quantities.Times.DateResolver Plain Ranked Celebrated Resolve
        Quantities.Times.CalendarTime get_IsTimeOfDay .ctor
        Quantities.Times.TimeAnchor get_Now Resolve Next .ctor
        Quantities.Times.ClauseGrammar .ctor
        Quantities.AmountsAndNumbers .ctor
        Text.EquatableArrays ToEquatableArray
        Quantities.MoneyExpression .ctor
        Quantities.NumberExpression .ctor
        Quantities.QuantityExpressions Money Normalize Number Of
        Quantities.UnitNoun TryRead
        Text.WordTriggers en:IsLetter
        Quantities.Money.CountryCues en:IndexOf en:TryMatch en:MayMatch en:get_Count en:.ctor
        Text.PhraseTrie fr:SkipGapBefore
        Quantities.Money.CountryCueList en:Read
        Quantities.Money.MoneyGrammar en:get_Countries
        Quantities.Money.CurrencyResolver en:CountNearby Resolve .ctor en:ReadCues en:Score en:ResolveStrong en:IsDollarLike
        Quantities.Money.CurrencyFamily en:ReadCountries en:get_ByCountry
        Quantities.Bounds.BoundGrammar TryReadAfter TryReadEnd TryReadBefore
        Quantities.QuantityJoiner IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums ReadBounds IsTopic fr:Reaches SkipSpacesBack ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor
        Quantities.QuantityReader Join
        Quantities.Times.Period .ctor
        Quantities.Times.TimeLexer Find
        Languages.English.EnglishTimeRules en:Beside en:IsName en:IsCount en:IsVerb
        Quantities.Times.TimeBuild Edge Month DayOf Day Lasting
        Quantities.Times.FoldedText Matches
        Quantities.Times.NumericForms en:IsDayAndMonth en:IsWord
        Quantities.Numbers.NumberComposer fr:TryAddBelowHundred TryAddMagnitude
        Quantities.Times.NameFilter Links InDigitChain
        Quantities.Times.TimeMatch Says Has Speaks Followed Sub Number
        Quantities.Times.TimeMatcher Better
        Languages.French.FrenchTimeRules fr:IsCount fr:IsStray fr:Plain
        Quantities.Times.Length Of .ctor
        Quantities.QuantityScanner fr:ReadMagnitudeAfterCurrency
        Mentions.Coreference.ReferenceCollector Decided IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor
        Mentions.PhraseReference .ctor
        Mentions.Coreference.AntecedentScore fr:IsInsidePhrase TypeFit IsActedOnBy OfThing IsNamedAfter IsCorporate IsAsker OwnerAgreement OfNominal IsWhoseNoun IsSource IsAnimate Salience IsItself OfPronoun
        Mentions.Coreference.ReferentGroups AreAlike AreMembers ClassOf IsOf
        Languages.French.FrenchCoreference fr:IsExpletive
        Mentions.Coreference.CoreferenceReader fr:Stressed fr:TakesUp IsAgent NameAround IsSpouse IsCompany BearsName Surname ModifiedByTree IsPassive Modified Consider IntroduceTogether Suits IsPossessed FamilyOf BestForPronoun IsStress TakenUp Protagonist Pair Together FirmOf ConsiderDescribed BestForNominal OpensParagraph GroupLoosely NoteSpeaker DescribeBecoming Group DescribeByVerb Describe IsOrganizationOf Join BehindComplement NameBeforeComma Settle NameBehind JoinApposition JoinTitles List Introduce Index NamedReferent ReadSentence .ctor Resolve Read
        Mentions.Coreference.GivenNameGenders Contains Load Of
        Languages.English.EnglishCoreference en:IsExpletive
        Grammar.Morphology en:Reads Has
        Mentions.Coreference.NameTraits IsUnheardOf PersonGender en:IsUnknownSurname FollowsPluralArticle fr:ArticleGender HeadOf .ctor
        Mentions.Coreference.Referent LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor
        Mentions.Coreference.QuotedWords Pass Read .ctor
        Grammar.Dependents GetEnumerator .ctor
        Grammar.Sentence Child Children get_Item
        Mentions.Coreference.MarkableReader IsPersonal IsNominalised OwnerOf en:IsBodyOfOffice GenderOf EndOf Nominal IsFormOfAddress IsParticipleNoun IsInhabitant ClassOf ReadWord ClauseOf TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor
        Mentions.Coreference.Markable .ctor
        Mentions.TitleMention .ctor
        Mentions.TitleReader fr:SkipDeterminers IsOpener fr:ReadHeadFirstAfter Add en:ReadHeadLastAfter en:IsPossessive ReadAfter Form en:IsTitleModifier fr:IsBarrier fr:ReadHeadFirstBefore IsTitleNoun en:ReadHeadLastBefore Is Has ReadBefore ReadSentence .ctor Read
        Mentions.DocumentEntities .ctor
        Mentions.DocumentEntity .ctor
        Mentions.Mention .ctor
        Mentions.NameForm Join get_Entity .ctor
        Mentions.NameLinker Head Build JoinBracketed fr:IsAcronymOf JoinAcronyms JoinHyphenated JoinAddressed en:IsClub en:IsProject en:IsSurnameOfNobody IsOtherGender EndsWith StartsWith IsShortFor TakeForFirms JoinInitials JoinShortForms AddressedAs Split Fold Collapse FormOf .ctor Link
        Mentions.EntityReader Covers IsQuantity IsSetAside ReadNames Read
        Mentions.FoundName .ctor
        Mentions.InstitutionReader fr:Replace fr:SkipAdjectives fr:IsComplement fr:NameEnd fr:Seat fr:IsArticle fr:Lower fr:IsNamePart fr:Complement fr:Covering Read .ctor
        Mentions.FirmEvidence IsPlaces fr:IsArticle IsFirm en:IsOwner IsHeld Word Enterprise Tail Of .ctor
        Mentions.NameReader FirstWordAt Settle MayHold Set Signature Starts FindAgain AddTeamTails AddKnown fr:IsKnownPlace en:EndsInPlaceHead en:EndsInTeamWord IsPluralOfNobody Lower NamesGovernment HasCapital Add MayLead AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read
        Mentions.DatelinePlaces en:Place Settle
        Mentions.InstitutionHeads fr:StartsWith fr:At
        Mentions.NameEvidence Settle Add .ctor
        Mentions.NameHash en:FoldOther Finish
        Mentions.NameDescriptions KindOf IsMembership IsOne Named IsAddressed IsSite IsLocal IsPolity After Add Before AddOwn AddTo
        Mentions.TownSpans en:Part en:IsTown Correct
        Mentions.SpanRefinement fr:IsFunctionWord en:NameAfterLink IsShortRank en:IsFieldName IsRank IsOfficeAcronym IsFormOfAddress en:Holds IsCount IsLink IsTitleAlone IsAilment IsModifier IsUnnamed IsCommonAcronym IsFormOfAddressAlone IsFormer ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Trim PartAtVerbs PartOffices PartDescribed PartOwners en:JoinFields JoinPartners Lower ExtendPolities ExtendNamed en:Covers AddLabels ExtendHeads JoinHeads JoinAcrossCommas Refine .ctor
        Mentions.NameSpan .ctor
        Mentions.NameLabels IsInside
        Mentions.NameTagger ScoreKinds Best Decode Score Tag .ctor
        Mentions.NameModel Score
        Mentions.NameFeatures CuesAfter CuesBefore Prefix Suffix Key Look Form Extract
        Mentions.NameSentence fr:IsCompoundGivenName Lower IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor
        Mentions.Gazetteer Find Fingerprint FindFinished
        Mentions.TokenShapes IsNameLike OfMark IsAddress Of
        Mentions.BoilerplateReader CreditEnd IsBoilerplate StartsWith IsByline ReadLine Read
        Facts.DocumentFacts .ctor
        Facts.AmountSubjects Of
        Facts.ExtractedFact .ctor
        Facts.FactEvidence .ctor
        Text.LineMap Column Line .ctor
        Facts.HappeningMerger fr:Alike fr:Equivalent Absorb Matches CountCommon IsSame IsWording AddKeys Merge
        Facts.HappeningKey Equals GetHashCode .ctor
        Facts.JourneyPurposes Add
        Facts.NamedPlaces Apply
        Facts.MovementOrigins Add
        Facts.PlacesTakenUp Where SaysThere Add
        Facts.LooseCircumstances Takes Closest IsModifier HangPlaces IsTaken HangTimes Hang .ctor Add
        Facts.DenialEffects Deny Apply
        Facts.FactReader Overlaps AddPlaces Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself IsOf TellApart RemoveOffices InSentenceOrder CompleteOwnership Incidental Contradicts RemoveParts Lemmas Topic Has IsBoilerplate Read
        Facts.SpokenAudiences en:Listener Add
        Facts.StatementJoiner en:JoinAppraisals en:JoinAdded en:TrimAudiences Join
        Facts.SpeechReader Inherit Performs en:TellsClause IsAttribution Says fr:GivesWords fr:RangeOf fr:IsOwn AddAttributed AimAtOwner Extend EndBefore AddQuotes Settle .ctor
        Facts.QuoterReader Clitic IsImpersonal Subject get_Item Take en:HasAny HasAll IsQuoter QuotationAt SentenceAt WordCount Assign Read .ctor
        Facts.Quoter .ctor
        Facts.Quotation .ctor Find
        Facts.SumChoice en:Disagree Apply
        Facts.CostChoice Apply
        Facts.LeftoverAmounts en:Modified Thing Add
        Facts.FormerFigures AddPrices Add
        Facts.InstitutionPlaces Resident Behind en:IsOrganizationNoun en:End Before PlaceAt .ctor Add
        Facts.PurchasePrices Add
        Facts.ResumedDeals Move
        Facts.ApposedSums Add
        Facts.OfficeJoiner fr:IsDeputy fr:NameBodies Join en:NameEmployers
        Facts.LocationFacts AddSited IsRegion LiesIn en:Named Add en:AddBased
        Facts.ComingOffices Apply
        Facts.TitleJoiner Join
        Facts.NamedTogether Resolve
        Facts.SharedResults Complete
        Facts.CoInvestors Add
        Facts.GappedSums Add
        Facts.RespectiveFacts Add
        Facts.ApposedRelations Possessor fr:AddSeveral Genitive Read IsExcluded InLaw Add
        Facts.SurvivingRelatives Add en:AddCompanion
        Facts.AffiliationFacts fr:Bracketed MayBeParty IsCamp Add
        Facts.WordFilter MayHold Add .ctor
        Facts.LifeDates AddListed Add
        Facts.CompoundParticiples Add
        Facts.TitleFacts Trim Fact Described BelongsToName Noun Add
        Documents.EvidenceLocator Locate SentenceAt .ctor
        Facts.OfficeReader Before After Head en:IsPublic IsTitle Title At Complete Begin .ctor
        Facts.Standing Deny Report Rank Limit
        Facts.AcceptedKinds IsPlural Accepts
        Grammar.Sentence get_Root
        Text.TextRange Equals Contains
        Facts.FactDraft get_Merged Merge CountOf Same Of Has Add .ctor
        Facts.StandingReader IsHypothetical Report IsSaidIn IsSetOff CarriesTense IsUnder IsBare IsScheduled Govern Determine TakesUp Attributes IsSaid Mood Tense IsNegated HasNegativeWord IsHearsay Assess Climb Rules Read Begin .ctor
        Facts.DiscussedOrganization At .ctor
        Facts.EventContext Holds IsBeginning IsSite Narrowest IsSudden IsOfFormerFigure IsQuoted Reaches Places Nearby AttachPlace AmountOf AttachIntermediary IsPlaceless Attach First StartOf EndOf Begin .ctor
        Facts.FrameMatcher IsPrenominal en:SharedIn PricedBy fr:HasInfinitive fr:IsNearFuture en:HasPossessor en:NamesItsBody AddTopic PairRelatives IsAlone HoldsOneOfPair HasDeterminer OwnerOf IsAnaphor NamesBody IsArticle AgreesWithSeveral Governor LacksOffice IsRanked IsOfSeveral IsPublicOffice IsDefinite Infinitive Lacks OwnRange AddAgreeing fr:LacksOblique IsDeniedBy IsAbove LabelsSelf Holds IsSeveral LacksVerb TrimCompanions IsIndefinite IsItsOwnOwner IsRespective Crosses TrimBefore ParticleObject Companionable IsDistinctive IsOnDayToCome IsForeignParticle IsBelow IsLoose SubjectAbove AreTogether Add SentenceHas IsComing TrimVenue Participle AnySeveral EndsLike AnyIndefinite HasAnyNear Beside TriggerRange HasDistributor Distribute LacksDistinctive OpensAsNoun CountEntities LateRefusal RequiresTwo NameThoseRepresented NameThoseBehindColon Alone HoldsArticleAlone TrimOthers TrimTrigger HoldsCompanion Distinct Refusal CountDistinct Near fr:LacksComplement IsOfficeWithin en:HasPronounSubject Supplement Complete LacksRequired Guess en:IrregularPast GuessMissing Held IsRecentPast Bind Widened Fill LackOfVoice fr:ParticipleBehindName LackOfWords IsPresentParticiple Try ReadOpeningParticiple OpeningParticiple fr:MistaggedBehindClitic MistaggedVerb Match Begin .ctor
        Facts.MatchedExpression .ctor
        Facts.FactArgument .ctor
        Facts.SurfaceReader en:NominalBefore IsCourtesy HasInnerActor AfterPreposition IsSingleBesidePlural NameBeforeCopula NameBefore ChunkEnd NameAfter .ctor
        Facts.SurfaceComplements Between fr:PastTime IsListComma Closing OpensComposite OpensTime fr:ReadAfter fr:After ReadAround Around en:OfNoun IsModifier .ctor
        Facts.SurfaceSubjects PairOpensBefore fr:Behind After MatchingComma VerbJoinedTo Left en:Around AppositionBefore EndsInSpeaker en:ClosingSpeaker .ctor
        Facts.ClauseReader fr:OpensRelative fr:HasRelativeObject en:Adjective OfNoun IsInsertedSpeech Preceding en:Opens OpensClause IsTemporal fr:IsListed fr:HasColonBetween en:IsApposedParticiple fr:WholeOfShare fr:OneNamed fr:BehindTime OfficeBefore NamedBefore en:HasFunction IsBehindGerund IsGerund Disagree IsGerundOf OpensItsClause IsLooseConjunct Agreeing en:HasNameAsObject HasCopula AddPredicate HasRelativeSubject Announced en:HasAgent fr:OpensPhrase fr:AddNearestAgreeing FollowsEquative DirectAntecedent Subordinate FollowsRelativeObject Predicative ImpliedSubject en:NameRightBefore Introduced Predicated Interrupted Inserted AddClauseSubject AddAround OneOfThose Selves AddSum AddWholes AddShared AddNestedInNoun Noun IsInfinitive get_Suggested NounComplements BodyBeside FirstNumeral en:TemporalSubject en:OpensAsPast FirstOfNumber AddPurpose Possessed fr:GoesOn fr:OpensAsParticiple Subject BodyOf fr:HasInfiniteAuxiliary NamedOfficer IsRelative OpensQuotation Inverted PairOpensAt RelativeObject DisplacedObject NameBehind FollowsQuote en:EndsInSpeaker Oblique Antecedent fr:Closing States Spelled AddGovernors en:Acquainted AddPossessors AddJoinedSubject fr:OpeningComma en:AddSiteOfSubject IsReflexive HasSubjectClitic Voices InsertedSpeaker IsSaying Quantifies fr:AddPredicateBehindName AddIndirectObject FollowsMark AddNested FollowsReflexive IsQuantified CaseName IsPastParticiple IsHeadlinePassive en:IsReducedRelative IsPassive ReadVerb Verb IsFinite .ctor
        Facts.FillerResolver en:Count IsBareTitle en:IsBody AddListedBefore IsOfWhoIsNamed IsCoordinated OpensAsPlural Amount Settlement AddListed Time AmountAt IsAgentive NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted en:NamesBehindPlural IsActor Resolve Text Release Phrase Apposed Described IsActorNoun OneOf MentionOf Entity HeadOfChunk One SetApart .ctor
        Facts.FactKind Takes Role get_Ordered
        Facts.DocumentFillers Amount Time Rent Text Entity Words .ctor
        Facts.PhraseExtent BehindSum IsQuoteOrHyphen Kept IsSum Keep Of en:Acquaintance .ctor
        Facts.Evoked MayExclude Binds MayStandIn Kept Words .ctor
        Facts.MatchWorkspace .ctor
        Facts.Filler .ctor
        Facts.Attribution .ctor
        Facts.FactGrammar en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsActor IsPresentParticiple Has Initials get_AttributionInitials IsKnown Relemmatize
        Languages.French.FrenchVerbForms fr:Respelled fr:Ends fr:Infinitives
        Facts.Complement .ctor
        Facts.Clause Begin Add .ctor
        Languages.English.EnglishVerbForms en:ByForm en:Table en:Infinitives
        Facts.AnnotatedSentence Has get_HasNames IsOrganization OpensConjunct get_Amounts HeadOf get_Times MayHaveAny MayHave get_Reference IsNominal get_Number Child get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt get_Count Unmapped Cover IsLower .ctor Of
        Facts.AttributionReader Titled en:HasContentAfter IsWithin IsParenthetic IsImpersonal fr:IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor
        Facts.SentenceReading .ctor
        Facts.WordGlance MayHold Of Add
        Facts.FrameNotation Default Option Types Behind Bind IsWord Units
        Facts.RoleBinding .ctor
        Facts.LexicalUnit .ctor
        Facts.DeclaredLine Units
        Facts.FrameIndex Keep Place Read Entry Find
        Facts.WordMap get_Item
        Facts.WordSignature Of
        Quantities.DocumentQuantities Outside
        """;
}
