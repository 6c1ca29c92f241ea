<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>a person in difficulty: the machine fell silent</source>
        <translation>a person in difficulty: the machine fell silent</translation>
    </message>
    <message>
        <source>they promised to pay</source>
        <translation>they promised to pay</translation>
    </message>
    <message>
        <source>they asked not to be contacted</source>
        <translation>they asked not to be contacted</translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>the promise falls due tomorrow</source>
        <translation>the promise falls due tomorrow</translation>
    </message>
    <message>
        <source>the promise was not kept</source>
        <translation>the promise was not kept</translation>
    </message>
    <message>
        <source>an instalment of the agreement falls due in three days</source>
        <translation>an instalment of the agreement falls due in three days</translation>
    </message>
    <message>
        <source>the agreement was not kept</source>
        <translation>the agreement was not kept</translation>
    </message>
    <message>
        <source>the payment came in</source>
        <translation>the payment came in</translation>
    </message>
    <message>
        <source>they say that it is not this person&apos;s contact</source>
        <translation>they say this isn&apos;t this person&apos;s contact</translation>
    </message>
    <message>
        <source>somebody else answered: nothing is disclosed</source>
        <translation>someone else answered: nothing is disclosed</translation>
    </message>
    <message>
        <source>it stays unclear who answers</source>
        <translation>it is still unclear who is answering</translation>
    </message>
    <message>
        <source>before the debt is spoken of it must be clear who answers</source>
        <translation>it must be clear who is answering before the debt is mentioned</translation>
    </message>
    <message>
        <source>the machine is not sure what they mean</source>
        <translation>the machine is not sure what they mean</translation>
    </message>
    <message>
        <source>they greeted</source>
        <translation>they greeted</translation>
    </message>
    <message>
        <source>they asked how much it is</source>
        <translation>they asked how much it is</translation>
    </message>
    <message>
        <source>they asked for options</source>
        <translation>they asked for options</translation>
    </message>
    <message>
        <source>they named their own terms</source>
        <translation>they named their own terms</translation>
    </message>
    <message>
        <source>they refused the offer</source>
        <translation>they refused the offer</translation>
    </message>
    <message>
        <source>they could not pay</source>
        <translation>they could not pay</translation>
    </message>
    <message>
        <source>they asked for a person</source>
        <translation>they asked for a person</translation>
    </message>
    <message>
        <source>they want to go on elsewhere</source>
        <translation>they want to continue on another channel</translation>
    </message>
    <message>
        <source>they asked about their personal data</source>
        <translation>they asked about their personal data</translation>
    </message>
    <message>
        <source>they said thanks</source>
        <translation>they said thank you</translation>
    </message>
    <message>
        <source>nothing is open for them</source>
        <translation>nothing is open for them</translation>
    </message>
    <message>
        <source>they want other terms for an agreement that is in force</source>
        <translation>they want to change an agreement in force</translation>
    </message>
    <message>
        <source>they accepted an offer</source>
        <translation>they accepted an offer</translation>
    </message>
    <message>
        <source>they agree, and no offer is on the table</source>
        <translation>they agree, but there is no offer on the table</translation>
    </message>
    <message>
        <source>they asked for a way to pay</source>
        <translation>they asked how to pay</translation>
    </message>
    <message>
        <source>they want to pay later and named no day</source>
        <translation>they want to pay later and didn&apos;t name a day</translation>
    </message>
    <message>
        <source>the day is beyond what the machine may grant</source>
        <translation>the day is beyond what the machine may grant</translation>
    </message>
    <message>
        <source>they said that they will pay on %1</source>
        <translation>they said they will pay on %1</translation>
    </message>
    <message>
        <source>they say that it is paid</source>
        <translation>they say it is already paid</translation>
    </message>
    <message>
        <source>they contest the debt</source>
        <translation>they dispute the debt</translation>
    </message>
    <message>
        <source>they asked for a call</source>
        <translation>they asked for a call</translation>
    </message>
    <message>
        <source>it is not known who wrote</source>
        <translation>it is not known who wrote</translation>
    </message>
    <message>
        <source>they answered, and a person has the case</source>
        <translation>they answered, and a person has the case</translation>
    </message>
    <message>
        <source>a long conversation without a result</source>
        <translation>a long conversation without a result</translation>
    </message>
    <message>
        <source>a file came in: perhaps a proof of payment</source>
        <translation>a file came in: perhaps proof of payment</translation>
    </message>
    <message>
        <source>they wrote: “%1”</source>
        <translation>they wrote: “%1”</translation>
    </message>
    <message>
        <source>Autonomy goes from 0 to %1.</source>
        <translation>Autonomy goes from 0 to %1.</translation>
    </message>
    <message>
        <source>This portfolio does not let the machine go so far.</source>
        <translation>This portfolio doesn&apos;t let the machine go that far.</translation>
    </message>
    <message>
        <source>Say why the machine may not go further.</source>
        <translation>Say why the machine may not go further.</translation>
    </message>
    <message>
        <source>the machine was stopped by %1: %2</source>
        <translation>the machine was stopped by %1: %2</translation>
    </message>
    <message>
        <source>Say why the machine is stopped.</source>
        <translation>Say why the machine is stopped.</translation>
    </message>
    <message>
        <source>There is nothing of that name to stop.</source>
        <translation>There is nothing with that name to stop.</translation>
    </message>
    <message>
        <source>The machine is stopped already.</source>
        <translation>The machine is already stopped.</translation>
    </message>
    <message>
        <source>The machine is not stopped.</source>
        <translation>The machine is not stopped.</translation>
    </message>
    <message>
        <source>its time passed while the machine was stopped</source>
        <translation>its time passed while the machine was stopped</translation>
    </message>
    <message>
        <source>They wrote while the machine was stopped; nobody has answered</source>
        <translation>They wrote while the machine was stopped; nobody has answered</translation>
    </message>
    <message>
        <source>they wrote while the machine is stopped</source>
        <translation>they wrote while the machine is stopped</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nobody answered in time</translation>
    </message>
    <message>
        <source>a person approved the agreement</source>
        <translation>a person approved the agreement</translation>
    </message>
    <message>
        <source>they said that they paid, and no payment came to light</source>
        <translation>they said that they paid, and no payment came to light</translation>
    </message>
    <message>
        <source>they kept their promise</source>
        <translation>they kept their promise</translation>
    </message>
    <message>
        <source>the first payment of the agreement came in</source>
        <translation>the first payment of the agreement came in</translation>
    </message>
    <message>
        <source>a part of what is due came in</source>
        <translation>a part of what is due came in</translation>
    </message>
    <message>
        <source>all is paid</source>
        <translation>all is paid</translation>
    </message>
    <message>
        <source>they owe more than the machine may decide about</source>
        <translation>they owe more than the machine may decide about</translation>
    </message>
    <message>
        <source>a company&apos;s deal is for people</source>
        <translation>a company&apos;s deal is for people</translation>
    </message>
    <message>
        <source>people look after the accounts of this portfolio</source>
        <translation>people look after the accounts of this portfolio</translation>
    </message>
    <message>
        <source>the policy leaves the machine nothing to offer</source>
        <translation>the policy leaves the machine nothing to offer</translation>
    </message>
    <message>
        <source>they want to pay %1 at once</source>
        <translation>they want to pay %1 at once</translation>
    </message>
    <message>
        <source>the machine may not grant %1</source>
        <translation>the machine may not grant %1</translation>
    </message>
    <message>
        <source>they agree, and were not asked about an offer</source>
        <translation>they agree, and were not asked about an offer</translation>
    </message>
    <message>
        <source>they accept, and several offers are on the table</source>
        <translation>they accept, and several offers are on the table</translation>
    </message>
    <message>
        <source>they confirmed who they are: “%1”</source>
        <translation>they confirmed who they are: “%1”</translation>
    </message>
    <message>
        <source>they want to know who writes to them</source>
        <translation>they want to know who writes to them</translation>
    </message>
    <message>
        <source>they want to see what there is</source>
        <translation>they want to see what there is</translation>
    </message>
    <message>
        <source>the day that the machine may grant does not suit them</source>
        <translation>the day that the machine may grant does not suit them</translation>
    </message>
    <message>
        <source>they don&apos;t want to go on now</source>
        <translation>they don&apos;t want to go on now</translation>
    </message>
    <message>
        <source>the machine is not sure what they mean, and asks once</source>
        <translation>the machine is not sure what they mean, and asks once</translation>
    </message>
    <message>
        <source>they say how it was: %1</source>
        <translation>they say how it was: %1</translation>
    </message>
    <message>
        <source>This suggestion is over.</source>
        <translation>This suggestion is over.</translation>
    </message>
    <message>
        <source>a voice note came in: somebody has to listen to it</source>
        <translation>a voice note came in: somebody has to listen to it</translation>
    </message>
    <message>
        <source>the payment that they speak of is in the books</source>
        <translation>the payment that they speak of is in the books</translation>
    </message>
    <message>
        <source>a proof of payment came in: the payment is looked for before a person is asked</source>
        <translation>a proof of payment came in: the payment is looked for before a person is asked</translation>
    </message>
    <message>
        <source>they sent a proof, and no payment came to light</source>
        <translation>they sent a proof, and no payment came to light</translation>
    </message>
    <message>
        <source>their grade is none of the scale that was asked for</source>
        <translation>their grade is none of the scale that was asked for</translation>
    </message>
    <message>
        <source>perhaps they say that it is paid</source>
        <translation>perhaps they say it is already paid</translation>
    </message>
    <message>
        <source>they wrote again before it had left</source>
        <translation>they wrote again before it had left</translation>
    </message>
    <message>
        <source>The day that the suggestion speaks of is over: write to them in words of today.</source>
        <translation>The day that the suggestion speaks of is over: write to them in words of today.</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>%1 has approved it already.</source>
        <translation>%1 has approved it already.</translation>
    </message>
    <message>
        <source>%1 has refused it already.</source>
        <translation>%1 has refused it already.</translation>
    </message>
    <message>
        <source>Its time is over. Who asked can ask again.</source>
        <translation>Its time is over. Who asked can ask again.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>It was taken back.</translation>
    </message>
    <message>
        <source>It waits for nobody any more.</source>
        <translation>It waits for nobody any more.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Say why it is refused.</translation>
    </message>
    <message>
        <source>Refund of %1 approved</source>
        <translation>Refund of %1 approved</translation>
    </message>
    <message>
        <source>Refund of %1 refused</source>
        <translation>Refund of %1 refused</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>“%1” is not a date and time.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (at byte %2).</source>
        <translation>This is not JSON: %1 (at byte %2).</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>A JSON object was expected.</translation>
    </message>
    <message>
        <source>Line %1, column %2 can&apos;t be read: %3</source>
        <translation>Line %1, column %2 can&apos;t be read: %3</translation>
    </message>
    <message>
        <source>the language of these texts</source>
        <extracomment>The code of this catalogue&apos;s language: pt_BR, en or es.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3.</source>
        <translation>“%1” lies outside the years %2 to %3.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read</source>
        <translation>“%1” is no file that can be read</translation>
    </message>
    <message>
        <source>The private key is no RSA key in PEM without a passphrase.</source>
        <translation>The private key is no RSA key in PEM without a passphrase.</translation>
    </message>
</context>
<context>
    <name>cadence</name>
    <message>
        <source>unknown action “%1”</source>
        <translation>unknown action “%1”</translation>
    </message>
    <message>
        <source>unknown condition “%1”</source>
        <translation>unknown condition “%1”</translation>
    </message>
    <message>
        <source>unknown channel “%1”</source>
        <translation>unknown channel “%1”</translation>
    </message>
    <message>
        <source>a step needs a name</source>
        <translation>a step needs a name</translation>
    </message>
    <message>
        <source>a step needs a day</source>
        <translation>a step needs a day</translation>
    </message>
    <message>
        <source>the hour must be written like 09:30</source>
        <translation>the hour must be written like 09:30</translation>
    </message>
    <message>
        <source>a message needs a channel</source>
        <translation>a message needs a channel</translation>
    </message>
    <message>
        <source>a message needs a template</source>
        <translation>a message needs a template</translation>
    </message>
    <message>
        <source>there is no template “%1” for %2</source>
        <translation>there is no template “%1” for %2</translation>
    </message>
    <message>
        <source>the neutral template speaks of the debt</source>
        <translation>the neutral template speaks of the debt</translation>
    </message>
    <message>
        <source>two steps are called “%1”</source>
        <translation>two steps are called “%1”</translation>
    </message>
    <message>
        <source>a cadence needs a name and at least one step</source>
        <translation>a cadence needs a name and at least one step</translation>
    </message>
    <message>
        <source>The cadence can&apos;t be used: %1</source>
        <translation>The cadence can&apos;t be used: %1</translation>
    </message>
    <message>
        <source>There is no cadence “%1”.</source>
        <translation>There is no cadence “%1”.</translation>
    </message>
    <message>
        <source>step %1 of the cadence, counted from %2</source>
        <translation>step %1 of the cadence, counted from %2</translation>
    </message>
    <message>
        <source>collection is on hold</source>
        <translation>collection is on hold</translation>
    </message>
    <message>
        <source>a person is taking care of the case</source>
        <translation>a person is taking care of the case</translation>
    </message>
    <message>
        <source>the machine is silent</source>
        <translation>the machine is silent</translation>
    </message>
    <message>
        <source>there is an agreement</source>
        <translation>there is an agreement</translation>
    </message>
    <message>
        <source>there is an open promise</source>
        <translation>there is an open promise</translation>
    </message>
    <message>
        <source>they have not written in seven days</source>
        <translation>they haven&apos;t written in seven days</translation>
    </message>
    <message>
        <source>they wrote in the last seven days</source>
        <translation>they wrote in the last seven days</translation>
    </message>
    <message>
        <source>the last message was read</source>
        <translation>the last message was read</translation>
    </message>
    <message>
        <source>no channel reaches them</source>
        <translation>no channel reaches this person</translation>
    </message>
    <message>
        <source>it is not confirmed who answers there</source>
        <translation>it isn&apos;t confirmed who answers there</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nothing is owed</translation>
    </message>
    <message>
        <source>the machine was stopped on that day</source>
        <translation>the machine was stopped on that day</translation>
    </message>
    <message>
        <source>today&apos;s message speaks of everything that is open with this creditor</source>
        <translation>today&apos;s message speaks of everything that is open with this creditor</translation>
    </message>
    <message>
        <source>they were written to today for another creditor</source>
        <translation>they were written to today for another creditor</translation>
    </message>
    <message>
        <source>outside the hours of contact</source>
        <translation>outside the hours of contact</translation>
    </message>
    <message>
        <source>an agreement is being made</source>
        <translation>an agreement is being made</translation>
    </message>
    <message>
        <source>its day is long past</source>
        <translation>its day is long past</translation>
    </message>
    <message>
        <source>in this portfolio the machine only proposes</source>
        <translation>in this portfolio the machine only proposes</translation>
    </message>
    <message>
        <source>a person calls: channels and templates are not used</source>
        <translation>a person calls: channels and templates are not used</translation>
    </message>
    <message>
        <source>nobody may be called at %1</source>
        <translation>nobody may be called at %1</translation>
    </message>
    <message>
        <source>%1 is closed at %2 in every state</source>
        <translation>%1 is closed at %2 in every state</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 stands there twice</translation>
    </message>
    <message>
        <source>“%1” collects what is not late yet</source>
        <translation>“%1” collects what is not late yet</translation>
    </message>
    <message>
        <source>“%1” reminds of what is late already</source>
        <translation>“%1” reminds of what is late already</translation>
    </message>
    <message>
        <source>“%1” may not be said: %2</source>
        <translation>“%1” may not be said: %2</translation>
    </message>
    <message>
        <source>nothing was sent before it that could be unread</source>
        <translation>nothing was sent before it that could be unread</translation>
    </message>
    <message>
        <source>“%1” is said on the same day</source>
        <translation>“%1” is said on the same day</translation>
    </message>
    <message>
        <source>The cadence may not be used: %1</source>
        <translation>The cadence may not be used: %1</translation>
    </message>
    <message>
        <source>today&apos;s message only reminds of what falls due</source>
        <translation>today&apos;s message only reminds of what falls due</translation>
    </message>
    <message>
        <source>on its day nobody is so many days late</source>
        <translation>on its day nobody is so many days late</translation>
    </message>
    <message>
        <source>on its day nobody is in that stage</source>
        <translation>on its day nobody is in that stage</translation>
    </message>
    <message>
        <source>the cadence has ended before it</source>
        <translation>the cadence has ended before it</translation>
    </message>
    <message>
        <source>it is for those who asked for a channel that it does not use</source>
        <translation>it is for those who asked for a channel that it does not use</translation>
    </message>
    <message>
        <source>the step is not for what is open: %1</source>
        <translation>the step is not for what is open: %1</translation>
    </message>
    <message>
        <source>the step is not for %1 days late</source>
        <translation>the step is not for %1 days late</translation>
    </message>
    <message>
        <source>the step is not for this stage</source>
        <translation>the step is not for this stage</translation>
    </message>
    <message>
        <source>the step is not for the portfolio “%1”</source>
        <translation>the step is not for the portfolio “%1”</translation>
    </message>
    <message>
        <source>the step is not for this product</source>
        <translation>the step is not for this product</translation>
    </message>
    <message>
        <source>the step is not for persons, or not for companies</source>
        <translation>the step is not for persons, or not for companies</translation>
    </message>
    <message>
        <source>the step is not for a risk of %1 of 100</source>
        <translation>the step is not for a risk of %1 of 100</translation>
    </message>
    <message>
        <source>the step asks for a risk score, and there is none</source>
        <translation>the step asks for a risk score, and there is none</translation>
    </message>
    <message>
        <source>they did not ask for that channel</source>
        <translation>they did not ask for that channel</translation>
    </message>
    <message>
        <source>the cadence ends: %1 messages without an answer</source>
        <translation>the cadence ends: %1 messages without an answer</translation>
    </message>
    <message>
        <source>the cadence ends: %1 days late</source>
        <translation>the cadence ends: %1 days late</translation>
    </message>
    <message>
        <source>the cadence ends: only %1 is open</source>
        <translation>the cadence ends: only %1 is open</translation>
    </message>
    <message>
        <source> The wording “%1” was drawn among %2 that are tried.</source>
        <translation> The wording “%1” was drawn among %2 that are tried.</translation>
    </message>
    <message>
        <source>the step says nothing in this stage</source>
        <translation>the step says nothing in this stage</translation>
    </message>
    <message>
        <source>nothing is from “%1_from” to below “%1_below”</source>
        <translation>nothing is from “%1_from” to below “%1_below”</translation>
    </message>
    <message>
        <source>variants stand in place of the template</source>
        <translation>variants stand in place of the template</translation>
    </message>
    <message>
        <source>variants are at least two, each once</source>
        <translation>variants are at least two, each once</translation>
    </message>
    <message>
        <source>there is no “%1” here</source>
        <translation>there is no “%1” here</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>“%1” must be a text</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1” must be a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>“%1” must be a number from 0 to 1</source>
        <translation>“%1” must be a number from 0 to 1</translation>
    </message>
    <message>
        <source>“%1” must be an amount like &quot;100.00&quot;</source>
        <translation>“%1” must be an amount like &quot;100.00&quot;</translation>
    </message>
    <message>
        <source>“%1” must be a word or several</source>
        <translation>“%1” must be a word or several</translation>
    </message>
    <message>
        <source>“%1” must be a table</source>
        <translation>“%1” must be a table</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be “%2”</source>
        <translation>“%1” can&apos;t be “%2”</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>the import</translation>
    </message>
    <message>
        <source>the broken promise</source>
        <translation>the broken promise</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>the agreement</translation>
    </message>
    <message>
        <source>the broken agreement</source>
        <translation>the broken agreement</translation>
    </message>
    <message>
        <source>the payment</source>
        <translation>the payment</translation>
    </message>
    <message>
        <source>step %1 of the cadence, after %2 of %3</source>
        <translation>step %1 of the cadence, after %2 of %3</translation>
    </message>
    <message>
        <source>its day is over</source>
        <translation>its day is over</translation>
    </message>
    <message>
        <source>nothing is late yet</source>
        <translation>nothing is late yet</translation>
    </message>
    <message>
        <source>the last day of a replay must be over: only what happened is replayed</source>
        <translation>the last day of a replay must be over: only what happened is replayed</translation>
    </message>
    <message>
        <source>no step falls into these days</source>
        <translation>no step falls into these days</translation>
    </message>
    <message>
        <source>they asked for another hour</source>
        <translation>they asked for another hour</translation>
    </message>
    <message>
        <source>a name is one word, without white space or “/”</source>
        <translation>a name is one word, without white space or “/”</translation>
    </message>
    <message>
        <source>Version %1 came into force meanwhile: look at it, then publish again.</source>
        <translation>Version %1 came into force meanwhile: look at it, then publish again.</translation>
    </message>
    <message>
        <source>The simulation was given up.</source>
        <translation>The simulation was given up.</translation>
    </message>
    <message>
        <source>“%1” is declared as nothing to WhatsApp</source>
        <translation>“%1” is declared as nothing to WhatsApp</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>they are talking with us</source>
        <translation>they are talking with us</translation>
    </message>
    <message>
        <source>The cadence has %1 steps; it may have %2.</source>
        <translation>The cadence has %1 steps; it may have %2.</translation>
    </message>
</context>
<context>
    <name>cadencedesk</name>
    <message>
        <source>After %1</source>
        <translation>After %1</translation>
    </message>
    <message>
        <source>Reminder · no word of collecting</source>
        <translation>Reminder · no word of collecting</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Late for long</source>
        <translation>Late for long</translation>
    </message>
    <message>
        <source>Best channel</source>
        <translation>Best channel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>first, second …</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 from %2 to below %3</source>
        <translation>%1 from %2 to below %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 from %2 on</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 below %2</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>open with the creditor</source>
        <translation>open with the creditor</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>days late</translation>
    </message>
    <message>
        <source>risk of default</source>
        <translation>risk of default</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>stage: %1</translation>
    </message>
    <message>
        <source>portfolio: %1</source>
        <translation>portfolio: %1</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>product: %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>only %1</translation>
    </message>
    <message>
        <source>they asked for: %1</source>
        <translation>they asked for: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>that day</translation>
    </message>
    <message>
        <source>on the day of %1, at %2</source>
        <translation>on the day of %1, at %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1, at %2</source>
        <translation>
            <numerusform>%n day after %1, at %2</numerusform>
            <numerusform>%n days after %1, at %2</numerusform>
        </translation>
    </message>
    <message>
        <source>on the due date, at %1</source>
        <translation>on the due date, at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before it falls due, at %1</source>
        <translation>
            <numerusform>%n day before it falls due, at %1</numerusform>
            <numerusform>%n days before it falls due, at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it fell due, at %1</source>
        <translation>
            <numerusform>%n day after it fell due, at %1</numerusform>
            <numerusform>%n days after it fell due, at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a person calls</source>
        <translation>a person calls</translation>
    </message>
    <message>
        <source>the best one of the person, of %1</source>
        <translation>the best one of the person, of %1</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, else </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>they answered in the last seven days</source>
        <translation>they answered in the last seven days</translation>
    </message>
    <message>
        <source>they did not answer in the last seven days</source>
        <translation>they did not answer in the last seven days</translation>
    </message>
    <message>
        <source>the last message was not read</source>
        <translation>the last message was not read</translation>
    </message>
    <message>
        <source>before it is late</source>
        <translation>before it is late</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>late for long</source>
        <translation>late for long</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>The table of holidays can&apos;t be used: %1</source>
        <translation>The table of holidays can&apos;t be used: %1</translation>
    </message>
    <message>
        <source>The date lies outside the years 1 to 9999.</source>
        <translation>The date is outside the years 1 to 9999.</translation>
    </message>
    <message>
        <source>Mon–Fri %1–%2</source>
        <translation>Mon–Fri %1–%2</translation>
    </message>
    <message>
        <source>Sat %1–%2</source>
        <translation>Sat %1–%2</translation>
    </message>
    <message>
        <source>Sun %1–%2</source>
        <translation>Sun %1–%2</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>Unknown state</translation>
    </message>
    <message>
        <source>%1. Holiday: %2</source>
        <translation>%1. Holiday: %2</translation>
    </message>
    <message>
        <source>The table of contact hours can&apos;t be used: %1</source>
        <translation>The table of contact hours can&apos;t be used: %1</translation>
    </message>
    <message>
        <source>The table of places can&apos;t be used: %1</source>
        <translation>The table of area codes and states can&apos;t be used: %1</translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>This is a care case already.</source>
        <translation>This is already a care case.</translation>
    </message>
    <message>
        <source>The machine falls silent on every channel.</source>
        <translation>The machine falls silent on every channel.</translation>
    </message>
    <message>
        <source>Collection of this person stands still, without a term.</source>
        <translation>Collection from this person stops, with no end date.</translation>
    </message>
    <message>
        <source>You go on in the care queue: no timer, no amounts.</source>
        <translation>You stay in the care queue: no timer, no amounts.</translation>
    </message>
    <message>
        <source>Marked as care by %1</source>
        <translation>Marked as care by %1</translation>
    </message>
    <message>
        <source>Silence on every channel: %1</source>
        <translation>Silence on every channel: %1</translation>
    </message>
    <message>
        <source>This is no care case.</source>
        <translation>This is not a care case.</translation>
    </message>
    <message>
        <source>Say why it is none.</source>
        <translation>Say why it isn&apos;t one.</translation>
    </message>
    <message>
        <source>Care confirmed</source>
        <translation>Care confirmed</translation>
    </message>
    <message>
        <source>Care questioned: %1</source>
        <translation>Care questioned: %1</translation>
    </message>
    <message>
        <source>Confirmed. The silence holds.</source>
        <translation>Confirmed. The silence continues.</translation>
    </message>
    <message>
        <source>The supervisor looks at it; until then the silence holds.</source>
        <translation>The supervisor will look at it; until then the silence continues.</translation>
    </message>
    <message numerus="yes">
        <source>%n queued message(s) are taken back.</source>
        <translation>
            <numerusform>%n queued message is taken back.</numerusform>
            <numerusform>%n queued messages are taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>That instant has passed already.</source>
        <translation>That time has already passed.</translation>
    </message>
    <message>
        <source>The case leaves the queue and waits under Callbacks.</source>
        <translation>The case leaves the queue and waits under Callbacks.</translation>
    </message>
    <message>
        <source>It comes back on %1, before the others.</source>
        <translation>It comes back on %1, ahead of the others.</translation>
    </message>
    <message>
        <source>Asked to be called on %1</source>
        <translation>Asked for a callback on %1</translation>
    </message>
    <message>
        <source>Callback: %1</source>
        <translation>Callback: %1</translation>
    </message>
    <message>
        <source>Say what the supervisor has to decide.</source>
        <translation>Say what the supervisor has to decide.</translation>
    </message>
    <message>
        <source>The supervisor has this case already.</source>
        <translation>The supervisor already has this case.</translation>
    </message>
    <message>
        <source>The supervisor gets the case with your words.</source>
        <translation>The supervisor gets the case with what you wrote.</translation>
    </message>
    <message>
        <source>You keep talking; the silence of the machine holds.</source>
        <translation>You stay in the conversation; the machine stays silent.</translation>
    </message>
    <message>
        <source>It leaves your queue; the machine waits for the decision.</source>
        <translation>It leaves your queue; the machine waits for the decision.</translation>
    </message>
    <message>
        <source>To the supervisor: %1</source>
        <translation>To the supervisor: %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Promise: %1 for %2</source>
        <translation>Promise: %1 for %2</translation>
    </message>
    <message>
        <source>Promise: for %1</source>
        <translation>Promise: for %1</translation>
    </message>
    <message>
        <source>Takes the place of the promise for %1.</source>
        <translation>Replaces the promise for %1.</translation>
    </message>
    <message>
        <source>Collection waits until %1.</source>
        <translation>Collection waits until %1.</translation>
    </message>
    <message>
        <source>A reminder goes out on the eve, %1.</source>
        <translation>A reminder goes out the day before, %1.</translation>
    </message>
    <message>
        <source>Without money by the end of %1 the case comes back to the queue.</source>
        <translation>If nothing comes in by the end of %1, the case returns to the queue.</translation>
    </message>
    <message>
        <source>Do not contact: %1</source>
        <translation>Do not contact: %1</translation>
    </message>
    <message>
        <source>Do not contact: by %1</source>
        <translation>Do not contact: by %1</translation>
    </message>
    <message>
        <source>Do not contact: on no channel</source>
        <translation>Do not contact: on no channel</translation>
    </message>
    <message>
        <source>There is no number or address on this channel.</source>
        <translation>There is no number or address on this channel.</translation>
    </message>
    <message>
        <source>Nothing more goes to %1.</source>
        <translation>Nothing more goes to %1.</translation>
    </message>
    <message>
        <source>Nothing more goes out by %1, from any portfolio.</source>
        <translation>Nothing more goes out by %1, from any portfolio.</translation>
    </message>
    <message>
        <source>Nothing more goes out on any channel, from any portfolio. Only they can begin again.</source>
        <translation>Nothing more goes out on any channel, from any portfolio. Only this person can start again.</translation>
    </message>
    <message>
        <source>There is nothing to lift any more.</source>
        <translation>There is nothing left to lift.</translation>
    </message>
    <message>
        <source>Only a supervisor lifts this: it protects the person, or somebody else placed it.</source>
        <translation>Only a supervisor can lift this: it protects the person, or someone else placed it.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Collection may go on, unless something else holds it.</source>
        <translation>Collection may continue, unless something else holds it.</translation>
    </message>
    <message>
        <source>Hold lifted: %1</source>
        <translation>Hold lifted: %1</translation>
    </message>
    <message>
        <source>The number or address is somebody else&apos;s.</source>
        <translation>The number or address is someone else&apos;s.</translation>
    </message>
    <message>
        <source>This debtor has no such number or address.</source>
        <translation>This debtor has no such number or address.</translation>
    </message>
    <message>
        <source>Wrong number or address: %1</source>
        <translation>Wrong number or address: %1</translation>
    </message>
    <message>
        <source>It is not confirmed who this is.</source>
        <translation>Their identity is not confirmed.</translation>
    </message>
    <message>
        <source>No debt is shown or said until it is confirmed again.</source>
        <translation>No debt is shown or mentioned until it is confirmed again.</translation>
    </message>
    <message>
        <source>The identity is not confirmed any more: %1</source>
        <translation>Identity no longer confirmed: %1</translation>
    </message>
    <message>
        <source>care</source>
        <translation>care</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>the supervisor</translation>
    </message>
    <message>
        <source>the supervisor, to approve</source>
        <translation>the supervisor, to approve</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identification</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>negotiation</translation>
    </message>
    <message>
        <source>the debtor</source>
        <translation>the debtor</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>a third party</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>the machine</translation>
    </message>
    <message>
        <source>%1 wrote by %2</source>
        <translation>%1 wrote on %2</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 called</translation>
    </message>
    <message>
        <source>%1 wrote to them by %2</source>
        <translation>%1 wrote to them on %2</translation>
    </message>
    <message>
        <source>to be worked on</source>
        <translation>to be worked on</translation>
    </message>
    <message>
        <source>comes back on %1</source>
        <translation>comes back on %1</translation>
    </message>
    <message>
        <source>has the turn</source>
        <translation>has the turn</translation>
    </message>
    <message>
        <source>agreement %1 waits for approval</source>
        <translation>agreement %1 is waiting for approval</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nothing is owed</translation>
    </message>
    <message>
        <source>owes nothing here</source>
        <translation>owes nothing here</translation>
    </message>
    <message>
        <source>collection stands still</source>
        <translation>collection is suspended</translation>
    </message>
    <message>
        <source>a message is about to leave</source>
        <translation>a message is about to go out</translation>
    </message>
    <message>
        <source>pays the agreement %1 until %2</source>
        <translation>pays agreement %1 until %2</translation>
    </message>
    <message>
        <source>promised to pay by %1</source>
        <translation>promised to pay by %1</translation>
    </message>
    <message>
        <source>begins the cadence</source>
        <translation>begins the cadence</translation>
    </message>
    <message>
        <source>step %1 of the cadence</source>
        <translation>step %1 of the cadence</translation>
    </message>
    <message>
        <source>the cadence is over: somebody has to look</source>
        <translation>the cadence is over: someone has to look</translation>
    </message>
    <message>
        <source>nothing is planned: somebody has to look</source>
        <translation>nothing is planned: someone has to look</translation>
    </message>
    <message>
        <source>counter offer</source>
        <translation>counter offer</translation>
    </message>
    <message>
        <source>accepts the offer</source>
        <translation>accepts the offer</translation>
    </message>
    <message>
        <source>refuses the offer</source>
        <translation>refuses the offer</translation>
    </message>
    <message>
        <source>promises to pay</source>
        <translation>promises to pay</translation>
    </message>
    <message>
        <source>says it is paid</source>
        <translation>says it is paid</translation>
    </message>
    <message>
        <source>disputes the debt</source>
        <translation>disputes the debt</translation>
    </message>
    <message>
        <source>wants no more messages</source>
        <translation>wants no more messages</translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation>asks for a person</translation>
    </message>
    <message>
        <source>is somebody else</source>
        <translation>is somebody else</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>wrong number</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>what is due</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>agreement %1: %2, first on %3</source>
        <translation>agreement %1: %2, first on %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>waits for approval</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>free now</translation>
    </message>
    <message>
        <source>Collection stands still</source>
        <translation>Collection stands still</translation>
    </message>
    <message>
        <source>identity confirmed on %1</source>
        <translation>identity confirmed on %1</translation>
    </message>
    <message>
        <source>identity not confirmed: say nothing of a debt</source>
        <translation>identity not confirmed: say nothing of a debt</translation>
    </message>
    <message>
        <source>only if they ask for it</source>
        <translation>only if they ask for it</translation>
    </message>
    <message>
        <source>only you, where they wrote</source>
        <translation>only you, where they wrote</translation>
    </message>
    <message>
        <source>in silence</source>
        <translation>in silence</translation>
    </message>
    <message>
        <source>A care guide lacks what it is for, help, steps or phrases.</source>
        <translation>A care guide lacks what it is for, help, steps or phrases.</translation>
    </message>
    <message>
        <source>Say to whom the yes was given.</source>
        <translation>Say to whom the yes was given.</translation>
    </message>
    <message>
        <source>Say how the yes was given.</source>
        <translation>Say how the yes was given.</translation>
    </message>
    <message>
        <source>Say where the yes can be read or heard: a form, a message, a recording.</source>
        <translation>Say where the yes can be read or heard: a form, a message, a recording.</translation>
    </message>
    <message>
        <source>A refusal does not run out; a later yes takes it back.</source>
        <translation>A refusal does not run out; a later yes takes it back.</translation>
    </message>
    <message>
        <source>The yes would be over already: say until when in the future it holds.</source>
        <translation>The yes would be over already: say until when in the future it holds.</translation>
    </message>
    <message>
        <source>they asked not to be contacted</source>
        <translation>they asked not to be contacted</translation>
    </message>
    <message>
        <source>They want no promotions</source>
        <translation>They want no promotions</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portal</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>The account “%1” can&apos;t send now: %2</source>
        <translation>The account “%1” can&apos;t send now: %2</translation>
    </message>
    <message>
        <source>The configuration&apos;s “%1” can&apos;t be right: %2</source>
        <translation>The configuration&apos;s “%1” can&apos;t be right: %2</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>it is missing.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” appears twice.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read: %2</source>
        <translation>The file “%1” can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>This is no e-mail: %1</source>
        <translation>This is not an e-mail: %1</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>it is empty.</translation>
    </message>
    <message>
        <source>The e-mail has no attachment “%1”.</source>
        <translation>The e-mail has no attachment “%1”.</translation>
    </message>
    <message>
        <source>The e-mail can&apos;t be sent: %1</source>
        <translation>The e-mail can&apos;t be sent: %1</translation>
    </message>
    <message>
        <source>an attachment is empty or too large.</source>
        <translation>an attachment is empty or too large.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” is not an e-mail address.</translation>
    </message>
    <message>
        <source>The connection broke after the e-mail had gone out: %1</source>
        <translation>The connection dropped after the e-mail went out: %1</translation>
    </message>
    <message>
        <source>Another worker has taken this message over.</source>
        <translation>Another process has taken over this message.</translation>
    </message>
    <message>
        <source>The message was recalled or taken over meanwhile; it is not sent.</source>
        <translation>The message was taken back or taken over by another process; it will not be sent.</translation>
    </message>
    <message>
        <source>The program ended while it was sending; the provider is asked whether it arrived.</source>
        <translation>The program stopped while sending; the provider will be asked whether the message arrived.</translation>
    </message>
    <message>
        <source>The connection broke while it was being sent, and the provider never said whether it arrived.</source>
        <translation>The connection dropped while sending, and the provider never said whether the message arrived.</translation>
    </message>
    <message>
        <source>Trato does not know what “%1” sends on the channel “%2”.</source>
        <translation>Trato doesn&apos;t know what “%1” sends on the channel “%2”.</translation>
    </message>
    <message>
        <source>A text message holds at most %1 characters.</source>
        <translation>A text message holds at most %1 characters.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer %1 says nothing about the message.</source>
        <translation>The provider&apos;s answer %1 says nothing about the message.</translation>
    </message>
    <message>
        <source>A text message has between 1 and %1 characters.</source>
        <translation>A text message has between 1 and %1 characters.</translation>
    </message>
    <message>
        <source>it names no message (MessageSid is missing).</source>
        <translation>it doesn&apos;t say which message (MessageSid is missing).</translation>
    </message>
    <message>
        <source>The template “%1” can&apos;t be used: %2</source>
        <translation>The template “%1” can&apos;t be used: %2</translation>
    </message>
    <message>
        <source>The template “%1” lacks: %2.</source>
        <translation>The template “%1” is missing: %2.</translation>
    </message>
    <message>
        <source>there are two of that name</source>
        <translation>there are two with that name</translation>
    </message>
    <message>
        <source>There is no template “%1” for this channel.</source>
        <translation>There is no template “%1” for this channel.</translation>
    </message>
    <message>
        <source>The call record&apos;s field “%1” can&apos;t be right: %2</source>
        <translation>The call record&apos;s field “%1” can&apos;t be right: %2</translation>
    </message>
    <message>
        <source>an ISO 8601 time was expected.</source>
        <translation>an ISO 8601 time was expected.</translation>
    </message>
    <message>
        <source>it is before the start.</source>
        <translation>it is before the start.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this message: %1</source>
        <translation>WhatsApp doesn&apos;t accept this message: %1</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>it is longer than %1 characters.</translation>
    </message>
    <message>
        <source>the template has no name.</source>
        <translation>the template has no name.</translation>
    </message>
    <message>
        <source>what to choose from is missing.</source>
        <translation>the options to choose from are missing.</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>the file is missing.</translation>
    </message>
    <message>
        <source>the kind “%1” is unknown.</source>
        <translation>the kind “%1” is unknown.</translation>
    </message>
    <message>
        <source>it has no list of entries.</source>
        <translation>it has no list of entries.</translation>
    </message>
    <message>
        <source>What %1 sent can&apos;t be read: %2</source>
        <translation>What %1 sent can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>The hold of people&apos;s messages is a number of seconds from 0 to 300.</source>
        <translation>The hold for people&apos;s messages is a number of seconds from 0 to 300.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG only: “%1” is neither.</source>
        <translation>WhatsApp takes pictures as JPEG or PNG only: “%1” is neither.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files like “%1”; e-mail does.</source>
        <translation>WhatsApp does not take files like “%1”; e-mail does.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes pictures up to %2 MB.</source>
        <translation>“%1” is too large: WhatsApp takes pictures up to %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes documents up to %2 MB.</source>
        <translation>“%1” is too large: WhatsApp takes documents up to %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes videos and sounds up to %2 MB.</source>
        <translation>“%1” is too large: WhatsApp takes videos and sounds up to %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: an e-mail takes %2 MB in all.</source>
        <translation>“%1” is too large: an e-mail takes %2 MB in all.</translation>
    </message>
    <message>
        <source>An SMS takes text only: files go by WhatsApp or e-mail.</source>
        <translation>An SMS takes text only: files go by WhatsApp or e-mail.</translation>
    </message>
    <message>
        <source>Files don&apos;t go this way: they go by WhatsApp or e-mail.</source>
        <translation>Files don&apos;t go this way: they go by WhatsApp or e-mail.</translation>
    </message>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>A message takes %1 files at most.</translation>
    </message>
    <message>
        <source>Together the files are too large: an e-mail takes %1 MB in all.</source>
        <translation>Together the files are too large: an e-mail takes %1 MB in all.</translation>
    </message>
    <message>
        <source>The file did not get through: %1</source>
        <translation>The file did not get through: %1</translation>
    </message>
    <message>
        <source>The provider did not take the file (answer %1).</source>
        <translation>The provider did not take the file (answer %1).</translation>
    </message>
    <message>
        <source>There is no delivery %1 in the inbox.</source>
        <translation>There is no delivery %1 in the inbox.</translation>
    </message>
    <message>
        <source>Say why nobody needs to work on this delivery.</source>
        <translation>Say why nobody needs to work on this delivery.</translation>
    </message>
    <message>
        <source>Only a parked or unsupported delivery can be dropped; this one is “%1”. “tratoctl inbox list” shows what waits for a person.</source>
        <translation>Only a parked or unsupported delivery can be dropped; this one is “%1”. “tratoctl inbox list” shows what waits for a person.</translation>
    </message>
    <message>
        <source>Character %1 of the message (%2) is one that nobody can read: take it out, or write the text anew.</source>
        <translation>Character %1 of the message (%2) is one that nobody can read: take it out, or write the text anew.</translation>
    </message>
    <message>
        <source>The message has %1 characters, and %2 carries at most %3: shorten it, or send it in parts.</source>
        <translation>The message has %1 characters, and %2 carries at most %3: shorten it, or send it in parts.</translation>
    </message>
    <message>
        <source>The subject is one line of at most %1 readable characters: write it again, shorter.</source>
        <translation>The subject is one line of at most %1 readable characters: write it again, shorter.</translation>
    </message>
    <message>
        <source>Nothing written leaves by “%1”: choose another channel.</source>
        <translation>Nothing written leaves by “%1”: choose another channel.</translation>
    </message>
    <message>
        <source>The provider gives no token for the mailbox “%1” (%2 %3): agree to it anew there and write the new refresh token to secret.</source>
        <translation>The provider gives no token for the mailbox “%1” (%2 %3): agree to it anew there and write the new refresh token to secret.</translation>
    </message>
    <message>
        <source>The mail server %1, port %2, can&apos;t be reached: %3. Check host and port of the mailbox “%4”, and whether the server lets this machine in.</source>
        <translation>The mail server %1, port %2, can&apos;t be reached: %3. Check host and port of the mailbox “%4”, and whether the server lets this machine in.</translation>
    </message>
    <message>
        <source>No safe connection to the mail server %1: %2. If it has a certificate of the house, name its authority&apos;s file in ca_file of the mailbox “%3”; if the port speaks STARTTLS, say security = &quot;starttls&quot;.</source>
        <translation>No safe connection to the mail server %1: %2. If it has a certificate of the house, name its authority&apos;s file in ca_file of the mailbox “%3”; if the port speaks STARTTLS, say security = &quot;starttls&quot;.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke off: %2. It is tried again by itself.</source>
        <translation>The connection to the mail server %1 broke off: %2. It is tried again by itself.</translation>
    </message>
    <message>
        <source>its name is not found in time</source>
        <translation>its name is not found in time</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be used: %2</source>
        <translation>the file %1 can&apos;t be used: %2</translation>
    </message>
    <message>
        <source>Somebody between us and the mail server spoke before TLS had begun. Use security = &quot;tls&quot;.</source>
        <translation>Somebody between us and the mail server spoke before TLS had begun. Use security = &quot;tls&quot;.</translation>
    </message>
    <message>
        <source>The mail server does not answer any more. The connection is made anew by itself.</source>
        <translation>The mail server does not answer any more. The connection is made anew by itself.</translation>
    </message>
    <message>
        <source>The mail server said something that is no IMAP. Check that the port of the [[mailbox]] is the one for IMAP (993, or 143 with STARTTLS).</source>
        <translation>The mail server said something that is no IMAP. Check that the port of the [[mailbox]] is the one for IMAP (993, or 143 with STARTTLS).</translation>
    </message>
    <message>
        <source>The mail server %1 takes no tokens (XOAUTH2). Say auth = &quot;password&quot; in the mailbox “%2”.</source>
        <translation>The mail server %1 takes no tokens (XOAUTH2). Say auth = &quot;password&quot; in the mailbox “%2”.</translation>
    </message>
    <message>
        <source>The mail server %1 lets nobody in by password on this line. Say security = &quot;starttls&quot; or &quot;tls&quot; in the mailbox “%2”, or auth = &quot;xoauth2&quot;.</source>
        <translation>The mail server %1 lets nobody in by password on this line. Say security = &quot;starttls&quot; or &quot;tls&quot; in the mailbox “%2”, or auth = &quot;xoauth2&quot;.</translation>
    </message>
    <message>
        <source>The mail server %1 says no: %2. It is asked again by itself; when it goes on, ask the server&apos;s people.</source>
        <translation>The mail server %1 says no: %2. It is asked again by itself; when it goes on, ask the server&apos;s people.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection: %2. It is made anew by itself.</source>
        <translation>The mail server %1 closed the connection: %2. It is made anew by itself.</translation>
    </message>
    <message>
        <source>The token is over or was taken back: agree to it anew with the provider and write it to secret.</source>
        <translation>The token is over or was taken back: agree to it anew with the provider and write it to secret.</translation>
    </message>
    <message>
        <source>Check user and secret. Google, Microsoft and others want a password made for this program, or auth = &quot;xoauth2&quot;.</source>
        <translation>Check user and secret. Google, Microsoft and others want a password made for this program, or auth = &quot;xoauth2&quot;.</translation>
    </message>
    <message>
        <source>The mail server %1 does not let “%2” in: %3. %4</source>
        <translation>The mail server %1 does not let “%2” in: %3. %4</translation>
    </message>
    <message>
        <source>The mailbox “%1” has no folder “%2”. Name in folders some of these: %3.</source>
        <translation>The mailbox “%1” has no folder “%2”. Name in folders some of these: %3.</translation>
    </message>
    <message>
        <source>The mailbox “%1” can&apos;t be used, its “%2”: %3</source>
        <translation>The mailbox “%1” can&apos;t be used, its “%2”: %3</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>it must be text.</translation>
    </message>
    <message>
        <source>it must be one line.</source>
        <translation>it must be one line.</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2.</source>
        <translation>it must be a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>it must be “tls”, “starttls” or, on this machine alone, “none”.</source>
        <translation>it must be “tls”, “starttls” or, on this machine alone, “none”.</translation>
    </message>
    <message>
        <source>without TLS the password would be readable on its way. Use “tls” or “starttls”.</source>
        <translation>without TLS the password would be readable on its way. Use “tls” or “starttls”.</translation>
    </message>
    <message>
        <source>it must be “password” or “xoauth2”.</source>
        <translation>it must be “password” or “xoauth2”.</translation>
    </message>
    <message>
        <source>it must begin with https://.</source>
        <translation>it must begin with https://.</translation>
    </message>
    <message>
        <source>each folder needs a name of its own, in one line.</source>
        <translation>each folder needs a name of its own, in one line.</translation>
    </message>
    <message>
        <source>it must name 1 to %1 folders.</source>
        <translation>it must name 1 to %1 folders.</translation>
    </message>
    <message>
        <source>it must be a day in quotation marks, like &quot;2026-11-20&quot;.</source>
        <translation>it must be a day in quotation marks, like &quot;2026-11-20&quot;.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>it is there twice.</translation>
    </message>
    <message>
        <source>Another engine has taken these mails in.</source>
        <translation>Another engine has taken these mails in.</translation>
    </message>
    <message>
        <source>They get too many such messages: wait a day, or call.</source>
        <translation>They get too many such messages: wait a day, or call.</translation>
    </message>
    <message>
        <source>This number or address can&apos;t be reached this way: choose another channel or contact.</source>
        <translation>This number or address can&apos;t be reached this way: choose another channel or contact.</translation>
    </message>
    <message>
        <source>They asked for no more of these: choose another channel.</source>
        <translation>They asked for no more of these: choose another channel.</translation>
    </message>
    <message>
        <source>The 24 hours after their last message are over: choose an approved template.</source>
        <translation>The 24 hours after their last message are over: choose an approved template.</translation>
    </message>
    <message>
        <source>What it says was refused: write it anew.</source>
        <translation>What it says was refused: write it anew.</translation>
    </message>
    <message>
        <source>Only a message that failed can be sent again; this one is “%1”.</source>
        <translation>Only a message that failed can be sent again; this one is “%1”.</translation>
    </message>
    <message>
        <source>What it says was true until its day, which is over: write it anew.</source>
        <translation>What it says was true until its day, which is over: write it anew.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>There is no message %1.</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>sent again</translation>
    </message>
    <message>
        <source>The mail server sent more in one piece than it was asked for. Check the port of the [[mailbox]], or lower its largest_mail_mb.</source>
        <translation>The mail server sent more in one piece than it was asked for. Check the port of the [[mailbox]], or lower its largest_mail_mb.</translation>
    </message>
    <message>
        <source>The message says nothing: write what the person is to read.</source>
        <translation>The message says nothing: write what the person is to read.</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: wait for an answer, or ask by another channel.</source>
        <translation>Nobody knows whether it arrived: wait for an answer, or ask by another channel.</translation>
    </message>
    <message>
        <source>it is a whole number from %1 to %2.</source>
        <translation>it is a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>it is missing, and “unsubscribe_secret” needs it.</source>
        <translation>it is missing, and “unsubscribe_secret” needs it.</translation>
    </message>
    <message>
        <source>it names no message of ours.</source>
        <translation>it names no message of ours.</translation>
    </message>
    <message>
        <source>The connection broke while it was being taken back; nobody knows whether it arrived, so no SMS was sent.</source>
        <translation>The connection broke while it was being taken back; nobody knows whether it arrived, so no SMS was sent.</translation>
    </message>
    <message>
        <source>The message was delivered by RCS after all.</source>
        <translation>The message was delivered by RCS after all.</translation>
    </message>
    <message>
        <source>The replies “%1” are one or more texts of 1 to %2 characters.</source>
        <translation>The replies “%1” are one or more texts of 1 to %2 characters.</translation>
    </message>
    <message>
        <source>Google answers %1.</source>
        <translation>Google answers %1.</translation>
    </message>
    <message>
        <source>This number has no RCS.</source>
        <translation>This number has no RCS.</translation>
    </message>
    <message>
        <source>The device does not show this message (%1).</source>
        <translation>The device does not show this message (%1).</translation>
    </message>
    <message>
        <source>a card&apos;s picture has no web address.</source>
        <translation>a card&apos;s picture has no web address.</translation>
    </message>
    <message>
        <source>a card takes %1 characters of title and %2 of text.</source>
        <translation>a card takes %1 characters of title and %2 of text.</translation>
    </message>
    <message>
        <source>a card is empty.</source>
        <translation>a card is empty.</translation>
    </message>
    <message>
        <source>a carousel has %1 to %2 cards.</source>
        <translation>a carousel has %1 to %2 cards.</translation>
    </message>
    <message>
        <source>a file goes without words; send them before it.</source>
        <translation>a file goes without words; send them before it.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1” is no web address.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number with its country.</source>
        <translation>“%1” is no telephone number with its country.</translation>
    </message>
    <message>
        <source>the button “%1” has to have 1 to %2 characters.</source>
        <translation>the button “%1” has to have 1 to %2 characters.</translation>
    </message>
    <message>
        <source>what the button “%1” gives back is too long.</source>
        <translation>what the button “%1” gives back is too long.</translation>
    </message>
    <message>
        <source>RCS does not take this message: %1</source>
        <translation>RCS does not take this message: %1</translation>
    </message>
    <message>
        <source>it has more than %1 buttons.</source>
        <translation>it has more than %1 buttons.</translation>
    </message>
    <message>
        <source>It was not delivered in time and was taken back.</source>
        <translation>It was not delivered in time and was taken back.</translation>
    </message>
    <message>
        <source>it is no event in its envelope.</source>
        <translation>it is no event in its envelope.</translation>
    </message>
    <message>
        <source>The service account&apos;s file “%1” has no usable “%2”: take the JSON key file as Google gives it.</source>
        <translation>The service account&apos;s file “%1” has no usable “%2”: take the JSON key file as Google gives it.</translation>
    </message>
    <message>
        <source>Google gives the service account no token (%1): %2</source>
        <translation>Google gives the service account no token (%1): %2</translation>
    </message>
    <message>
        <source>it is one of %1.</source>
        <translation>it is one of %1.</translation>
    </message>
    <message>
        <source>it is neither a JSON object nor a form.</source>
        <translation>it is neither a JSON object nor a form.</translation>
    </message>
    <message>
        <source>Zenvia shows such buttons within a card, not under it.</source>
        <translation>Zenvia shows such buttons within a card, not under it.</translation>
    </message>
    <message>
        <source>a file goes without buttons; send them in a card.</source>
        <translation>a file goes without buttons; send them in a card.</translation>
    </message>
    <message>
        <source>A text message is never empty.</source>
        <translation>A text message is never empty.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached</source>
        <translation>The provider can&apos;t be reached</translation>
    </message>
    <message>
        <source>Check the engine&apos;s connection and the provider&apos;s address; it is tried again by itself.</source>
        <translation>Check the engine&apos;s connection and the provider&apos;s address; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Access was refused</translation>
    </message>
    <message>
        <source>Put a valid token or password into the engine&apos;s configuration and start the engine again.</source>
        <translation>Put a valid token or password into the engine&apos;s configuration and start the engine again.</translation>
    </message>
    <message>
        <source>The provider wants to be paid</source>
        <translation>The provider wants to be paid</translation>
    </message>
    <message>
        <source>Settle the balance or the means of payment at the provider; then it goes on by itself.</source>
        <translation>Settle the balance or the means of payment at the provider; then it goes on by itself.</translation>
    </message>
    <message>
        <source>More than the provider takes now</source>
        <translation>More than the provider takes now</translation>
    </message>
    <message>
        <source>Nothing to do: what waits goes by itself when the provider takes it again.</source>
        <translation>Nothing to do: what waits goes by itself when the provider takes it again.</translation>
    </message>
    <message>
        <source>The provider has restricted the account</source>
        <translation>The provider has restricted the account</translation>
    </message>
    <message>
        <source>Open a request at the provider and use other channels meanwhile.</source>
        <translation>Open a request at the provider and use other channels meanwhile.</translation>
    </message>
    <message>
        <source>The sender isn&apos;t ours</source>
        <translation>The sender isn&apos;t ours</translation>
    </message>
    <message>
        <source>Check the number or agent in the engine&apos;s configuration against the provider&apos;s.</source>
        <translation>Check the number or agent in the engine&apos;s configuration against the provider&apos;s.</translation>
    </message>
    <message>
        <source>Something broke at the provider</source>
        <translation>Something broke at the provider</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Nothing to do: it is tried again by itself.</translation>
    </message>
    <message>
        <source>The account can&apos;t send</source>
        <translation>The account can&apos;t send</translation>
    </message>
    <message>
        <source>Look the code up at the provider and check the account there.</source>
        <translation>Look the code up at the provider and check the account there.</translation>
    </message>
    <message>
        <source>The account was paused by %1: %2</source>
        <translation>The account was paused by %1: %2</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>it is no JSON object.</translation>
    </message>
    <message>
        <source>the provider or the receiver could not take it then</source>
        <translation>the provider or the receiver could not take it then</translation>
    </message>
    <message>
        <source>our account was in trouble</source>
        <translation>our account was in trouble</translation>
    </message>
    <message>
        <source>they get too many such messages</source>
        <translation>they get too many such messages</translation>
    </message>
    <message>
        <source>can&apos;t be reached this way</source>
        <translation>can&apos;t be reached this way</translation>
    </message>
    <message>
        <source>they asked for no more of these</source>
        <translation>they asked for no more of these</translation>
    </message>
    <message>
        <source>the 24-hour window was closed</source>
        <translation>the 24-hour window was closed</translation>
    </message>
    <message>
        <source>refused as it was written</source>
        <translation>refused as it was written</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived</source>
        <translation>nobody knows whether it arrived</translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message>
        <source>The cap “%1” can&apos;t be understood.</source>
        <translation>The limit “%1” can&apos;t be understood.</translation>
    </message>
    <message>
        <source>The table of telling words is empty.</source>
        <translation>The table of words that reveal a debt is empty.</translation>
    </message>
    <message>
        <source>The case is yours.</source>
        <translation>It is your turn.</translation>
    </message>
    <message>
        <source>A payment is acknowledged at once.</source>
        <translation>A payment is acknowledged right away.</translation>
    </message>
    <message>
        <source>%1 has the case now.</source>
        <translation>%1 has the case now.</translation>
    </message>
    <message>
        <source>A person goes before the machine.</source>
        <translation>A person comes before the machine.</translation>
    </message>
    <message>
        <source>The case is the machine&apos;s.</source>
        <translation>The machine has the case.</translation>
    </message>
    <message>
        <source>The machine is talking with them.</source>
        <translation>The machine is talking with them.</translation>
    </message>
    <message>
        <source>Nobody has the case.</source>
        <translation>Nobody has the case.</translation>
    </message>
    <message>
        <source>The machine is silent; a person may write.</source>
        <translation>The machine is silent; a person may write.</translation>
    </message>
    <message>
        <source>The machine is silent on this debtor.</source>
        <translation>The machine is silent with this person.</translation>
    </message>
    <message>
        <source>They have said nothing about being contacted.</source>
        <translation>They haven&apos;t said anything about being contacted.</translation>
    </message>
    <message>
        <source>They agreed to be contacted here.</source>
        <translation>They agreed to be contacted here.</translation>
    </message>
    <message>
        <source>A person may offer care.</source>
        <translation>A person may offer care.</translation>
    </message>
    <message>
        <source>They wrote again after asking for silence.</source>
        <translation>They wrote again after asking for silence.</translation>
    </message>
    <message>
        <source>They asked for no more messages on this channel.</source>
        <translation>They asked for no more messages on this channel.</translation>
    </message>
    <message>
        <source>They asked not to be contacted any more.</source>
        <translation>They asked not to be contacted any more.</translation>
    </message>
    <message>
        <source>This contact belongs to somebody else.</source>
        <translation>This contact belongs to someone else.</translation>
    </message>
    <message>
        <source>Nothing arrives at this contact.</source>
        <translation>Nothing arrives at this contact.</translation>
    </message>
    <message>
        <source>This contact refuses our messages.</source>
        <translation>This contact refuses our messages.</translation>
    </message>
    <message>
        <source>The contact is in order.</source>
        <translation>The contact is in order.</translation>
    </message>
    <message>
        <source>The portal needs no contact.</source>
        <translation>The portal needs no contact.</translation>
    </message>
    <message>
        <source>There is no contact for this channel.</source>
        <translation>There is no contact for this channel.</translation>
    </message>
    <message>
        <source>This contact is not in the debtor&apos;s file.</source>
        <translation>This contact isn&apos;t on this person&apos;s record.</translation>
    </message>
    <message>
        <source>This is not about collecting.</source>
        <translation>This is not about collecting.</translation>
    </message>
    <message>
        <source>Nothing is late: the next due date is %1.</source>
        <translation>Nothing is late: the next due date is %1.</translation>
    </message>
    <message>
        <source>Owed since %1.</source>
        <translation>Owed since %1.</translation>
    </message>
    <message>
        <source>No agreement bears on this.</source>
        <translation>No agreement prevents it.</translation>
    </message>
    <message>
        <source>Something outside the agreement is late.</source>
        <translation>Something outside the agreement is late.</translation>
    </message>
    <message>
        <source>The agreement is late since %1.</source>
        <translation>The agreement has been late since %1.</translation>
    </message>
    <message>
        <source>The agreement is in good standing: next due date %1.</source>
        <translation>The agreement is up to date: next due date %1.</translation>
    </message>
    <message>
        <source>No promise bears on this.</source>
        <translation>No promise prevents it.</translation>
    </message>
    <message>
        <source>No promise is open for this day.</source>
        <translation>No promise is open for this day.</translation>
    </message>
    <message>
        <source>They promised to pay until %1.</source>
        <translation>They promised to pay by %1.</translation>
    </message>
    <message>
        <source>Nothing is suspended.</source>
        <translation>Nothing is suspended.</translation>
    </message>
    <message>
        <source>Only collection waits for a payment.</source>
        <translation>Only collection waits for a payment.</translation>
    </message>
    <message>
        <source>No payment is on its way.</source>
        <translation>No payment is on its way.</translation>
    </message>
    <message>
        <source>Their identity is confirmed.</source>
        <translation>Identity confirmed.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and this tells of a debt (%1).</source>
        <translation>Identity not confirmed, and this reveals a debt (%1).</translation>
    </message>
    <message>
        <source>Their identity is not confirmed: nothing may tell of a debt.</source>
        <translation>Identity not confirmed: nothing may reveal a debt.</translation>
    </message>
    <message>
        <source>An answer within their own conversation.</source>
        <translation>An answer within a conversation they started.</translation>
    </message>
    <message>
        <source>%1 of %2 contacts today</source>
        <translation>%1 of %2 contacts today</translation>
    </message>
    <message>
        <source>%1 of %2 today on this channel</source>
        <translation>%1 of %2 today on this channel</translation>
    </message>
    <message>
        <source>%1 of %2 contacts this week</source>
        <translation>%1 of %2 contacts this week</translation>
    </message>
    <message>
        <source>%1 of %2 this week on this channel</source>
        <translation>%1 of %2 this week on this channel</translation>
    </message>
    <message>
        <source>%1 of %2 contacts in %3 days</source>
        <translation>%1 of %2 contacts in %3 days</translation>
    </message>
    <message>
        <source>Only WhatsApp has such a window.</source>
        <translation>Only WhatsApp has such a window.</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <translation>The window is open.</translation>
    </message>
    <message>
        <source>The window is closed: only a template may go.</source>
        <translation>The window is closed: only a template may go out.</translation>
    </message>
    <message>
        <source>The window is closed: send a template, or wait until they write.</source>
        <translation>The window is closed: send a template, or wait until they write.</translation>
    </message>
    <message>
        <source>There are no words to read.</source>
        <translation>There are no words to read.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The words are permitted.</source>
        <translation>The words are permitted.</translation>
    </message>
    <message>
        <source>The wording rule “%1” can&apos;t be understood.</source>
        <translation>The wording rule “%1” can&apos;t be understood.</translation>
    </message>
    <message>
        <source>The table of words that ask for payment is empty.</source>
        <translation>The table of words that ask for payment is empty.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>There is no creditor “%1”.</translation>
    </message>
    <message>
        <source>There is no such set of limits: %1. There are: %2.</source>
        <translation>There is no such set of limits: %1. There are: %2.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Nobody may pass this rule: it is the law, or the person&apos;s own word.</source>
        <translation>Nobody may pass this rule: it is the law, or the person&apos;s own word.</translation>
    </message>
    <message>
        <source>Say which words may pass.</source>
        <translation>Say which words may pass.</translation>
    </message>
    <message>
        <source>An override ends within seven days and lets at most twenty acts pass.</source>
        <translation>An override ends within seven days and lets at most twenty acts pass.</translation>
    </message>
    <message>
        <source>There is no such override in force.</source>
        <translation>There is no such override in force.</translation>
    </message>
    <message>
        <source>Nothing is owed, or it is paid already.</source>
        <translation>Nothing is owed, or it is paid already.</translation>
    </message>
    <message>
        <source>Late since %1.</source>
        <translation>Late since %1.</translation>
    </message>
    <message>
        <source>Nothing is late until %1: it may be recalled, not collected.</source>
        <translation>Nothing is late until %1: it may be recalled, not collected.</translation>
    </message>
    <message>
        <source>Collection is suspended; this may be said all the same.</source>
        <translation>Collection is suspended; this may be said all the same.</translation>
    </message>
    <message>
        <source>%1 lets it pass: %2</source>
        <translation>%1 lets it pass: %2</translation>
    </message>
    <message>
        <source>It is judged by what it says it is for.</source>
        <translation>It is judged by what it says it is for.</translation>
    </message>
    <message>
        <source>“%1” asks for payment: it is judged as a collection.</source>
        <translation>“%1” asks for payment: it is judged as a collection.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and a file may tell of a debt.</source>
        <translation>Their identity is not confirmed, and a file may tell of a debt.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and the template tells of a debt.</source>
        <translation>Their identity is not confirmed, and the template tells of a debt.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and a charge tells of a debt.</source>
        <translation>Their identity is not confirmed, and a charge tells of a debt.</translation>
    </message>
    <message>
        <source>They were spoken to within %1 days.</source>
        <translation>They were spoken to within %1 days.</translation>
    </message>
    <message>
        <source>They were not spoken to within %1 days.</source>
        <translation>They were not spoken to within %1 days.</translation>
    </message>
    <message>
        <source>%1 of %2 about this debt in %3 days</source>
        <translation>%1 of %2 about this debt in %3 days</translation>
    </message>
    <message>
        <source>No cap bears on this.</source>
        <translation>No cap bears on this.</translation>
    </message>
    <message>
        <source>It is not the machine that acts.</source>
        <translation>It is not the machine that acts.</translation>
    </message>
    <message>
        <source>The portfolio lets the machine do it.</source>
        <translation>The portfolio lets the machine do it.</translation>
    </message>
    <message>
        <source>The portfolio lets the machine only suggest it (autonomy %1).</source>
        <translation>The portfolio lets the machine only suggest it (autonomy %1).</translation>
    </message>
    <message>
        <source>The legal basis “%1” can&apos;t be understood.</source>
        <translation>The legal basis “%1” can&apos;t be understood.</translation>
    </message>
    <message>
        <source>There is no legal basis for this purpose on this channel.</source>
        <translation>There is no legal basis for this purpose on this channel.</translation>
    </message>
    <message>
        <source>It rests on: %1.</source>
        <translation>It rests on: %1.</translation>
    </message>
    <message>
        <source>It rests on their consent.</source>
        <translation>It rests on their consent.</translation>
    </message>
    <message>
        <source>This asks for their consent, and there is none in force.</source>
        <translation>This asks for their consent, and there is none in force.</translation>
    </message>
    <message>
        <source>%1 may hear of the debt.</source>
        <translation>%1 may hear of the debt.</translation>
    </message>
    <message>
        <source>%1 may take a message, without its reason.</source>
        <translation>%1 may take a message, without its reason.</translation>
    </message>
    <message>
        <source>%1 is reached there, who may take a message and no more.</source>
        <translation>%1 is reached there, who may take a message and no more.</translation>
    </message>
    <message>
        <source>%1 is reached there, who may hear nothing.</source>
        <translation>%1 is reached there, who may hear nothing.</translation>
    </message>
    <message>
        <source>Nobody else is reached there.</source>
        <translation>Nobody else is reached there.</translation>
    </message>
    <message>
        <source>This contact is no private one (%1): nobody is collected from there.</source>
        <translation>This contact is no private one (%1): nobody is collected from there.</translation>
    </message>
    <message>
        <source>This is no message of WhatsApp.</source>
        <translation>This is no message of WhatsApp.</translation>
    </message>
    <message>
        <source>The house does not use WhatsApp.</source>
        <translation>The house does not use WhatsApp.</translation>
    </message>
    <message>
        <source>They wrote first.</source>
        <translation>They wrote first.</translation>
    </message>
    <message>
        <source>By WhatsApp the house only answers.</source>
        <translation>By WhatsApp the house only answers.</translation>
    </message>
    <message>
        <source>They have not agreed to be written to by WhatsApp.</source>
        <translation>They have not agreed to be written to by WhatsApp.</translation>
    </message>
    <message>
        <source>“%1” makes it marketing, to which they have not agreed.</source>
        <translation>“%1” makes it marketing, to which they have not agreed.</translation>
    </message>
    <message>
        <source>It rests on the creditor&apos;s contract.</source>
        <translation>It rests on the creditor&apos;s contract.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp.</source>
        <translation>They agreed to be written to by WhatsApp.</translation>
    </message>
    <message>
        <source>The table of places that are not the debtor&apos;s own is empty.</source>
        <translation>The table of places that are not the debtor&apos;s own is empty.</translation>
    </message>
    <message>
        <source>The policy of WhatsApp can&apos;t be understood: %1</source>
        <translation>The policy of WhatsApp can&apos;t be understood: %1</translation>
    </message>
    <message>
        <source>It confirms to them what they asked for.</source>
        <translation>It confirms to them what they asked for.</translation>
    </message>
    <message>
        <source>Who is reached there is told that they hear no more from us.</source>
        <translation>Who is reached there is told that they hear no more from us.</translation>
    </message>
    <message>
        <source>The model of the tone of words can&apos;t be used.</source>
        <translation>The model of the tone of words can&apos;t be used.</translation>
    </message>
    <message>
        <source>It tells their taxpayer number: no such number is written by WhatsApp.</source>
        <translation>It tells their taxpayer number: no such number is written by WhatsApp.</translation>
    </message>
    <message>
        <source>They asked %1 for no more messages on this channel.</source>
        <translation>They asked %1 for no more messages on this channel.</translation>
    </message>
    <message>
        <source>They asked %1 not to contact them any more.</source>
        <translation>They asked %1 not to contact them any more.</translation>
    </message>
    <message>
        <source>Nothing that they said about being contacted bears on this.</source>
        <translation>Nothing that they said about being contacted bears on this.</translation>
    </message>
    <message>
        <source>They agreed to be contacted here: said to %1 on %2.</source>
        <translation>They agreed to be contacted here: said to %1 on %2.</translation>
    </message>
    <message>
        <source>No list forbids this contact.</source>
        <translation>No list forbids this contact.</translation>
    </message>
    <message>
        <source>The list “%1” forbids this contact since %2.</source>
        <translation>The list “%1” forbids this contact since %2.</translation>
    </message>
    <message>
        <source>It rests on their consent: said to %1 on %2.</source>
        <translation>It rests on their consent: said to %1 on %2.</translation>
    </message>
    <message>
        <source>This asks for their consent, and theirs is to %1 alone.</source>
        <translation>This asks for their consent, and theirs is to %1 alone.</translation>
    </message>
    <message>
        <source>None on this channel about a debt of more than %1 days.</source>
        <translation>None on this channel about a debt of more than %1 days.</translation>
    </message>
    <message>
        <source>None on this channel about a debt of up to %1 days.</source>
        <translation>None on this channel about a debt of up to %1 days.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp: said to %1 on %2.</source>
        <translation>They agreed to be written to by WhatsApp: said to %1 on %2.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp by %1 alone.</source>
        <translation>They agreed to be written to by WhatsApp by %1 alone.</translation>
    </message>
    <message>
        <source>Its template is declared as marketing, to which they have not agreed.</source>
        <translation>Its template is declared as marketing, to which they have not agreed.</translation>
    </message>
    <message>
        <source>Its template is declared as authentication: it carries a code, and collects nothing.</source>
        <translation>Its template is declared as authentication: it carries a code, and collects nothing.</translation>
    </message>
    <message>
        <source>declared as utility, but “%1” promotes</source>
        <translation>declared as utility, but “%1” promotes</translation>
    </message>
    <message>
        <source>declared as marketing, which goes only to those who agreed to it, but nothing in it promotes</source>
        <translation>declared as marketing, which goes only to those who agreed to it, but nothing in it promotes</translation>
    </message>
    <message>
        <source>declared as authentication, but “%1” is no code</source>
        <translation>declared as authentication, but “%1” is no code</translation>
    </message>
    <message>
        <source>The clock lies before what was last recorded of them: set it right.</source>
        <translation>The clock lies before what was last recorded of them: set it right.</translation>
    </message>
    <message>
        <source>They are talking with us: no step of a cadence.</source>
        <translation>They are talking with us: no step of a cadence.</translation>
    </message>
    <message>
        <source>The file “%1” of this desk is broken, so that nothing leaves: %2. Repair it or remove it, then start again.</source>
        <translation>The file “%1” of this desk is broken, so that nothing leaves: %2. Repair it or remove it, then start again.</translation>
    </message>
    <message>
        <source>The limits allow none here.</source>
        <translation>The limits allow none here.</translation>
    </message>
    <message>
        <source>agreement in force</source>
        <translation>agreement in force</translation>
    </message>
    <message>
        <source>autonomy of the machine</source>
        <translation>autonomy of the machine</translation>
    </message>
    <message>
        <source>the turn is somebody else&apos;s</source>
        <translation>the turn is somebody else&apos;s</translation>
    </message>
    <message>
        <source>limit of contacts</source>
        <translation>limit of contacts</translation>
    </message>
    <message>
        <source>what they said about being contacted</source>
        <translation>what they said about being contacted</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>contact hours</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>number or address</translation>
    </message>
    <message>
        <source>list of those not to be contacted</source>
        <translation>list of those not to be contacted</translation>
    </message>
    <message>
        <source>collection on hold</source>
        <translation>collection on hold</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nothing is due</translation>
    </message>
    <message>
        <source>payment being looked for</source>
        <translation>payment being looked for</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>paid already</translation>
    </message>
    <message>
        <source>open promise</source>
        <translation>open promise</translation>
    </message>
    <message>
        <source>purpose of the contact</source>
        <translation>purpose of the contact</translation>
    </message>
    <message>
        <source>identity not confirmed</source>
        <translation>identity not confirmed</translation>
    </message>
    <message>
        <source>somebody else&apos;s place</source>
        <translation>somebody else&apos;s place</translation>
    </message>
    <message>
        <source>rules of WhatsApp</source>
        <translation>rules of WhatsApp</translation>
    </message>
    <message>
        <source>window of WhatsApp</source>
        <translation>window of WhatsApp</translation>
    </message>
    <message>
        <source>words that may not be said</source>
        <translation>words that may not be said</translation>
    </message>
    <message>
        <source>the machine is stopped</source>
        <translation>the machine is stopped</translation>
    </message>
    <message>
        <source>no account for the channel</source>
        <translation>no account for the channel</translation>
    </message>
    <message>
        <source>Pix that can&apos;t be paid any more</source>
        <translation>Pix that can&apos;t be paid any more</translation>
    </message>
    <message>
        <source>the day it speaks of is over</source>
        <translation>the day it speaks of is over</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>written at the desk</source>
        <translation>written at the desk</translation>
    </message>
    <message>
        <source>to fill in: %1</source>
        <translation>to fill in: %1</translation>
    </message>
    <message>
        <source>tells of the debt: confirm who it is first</source>
        <translation>mentions the debt: confirm who it is first</translation>
    </message>
    <message>
        <source>not in a care case</source>
        <translation>not in a care case</translation>
    </message>
    <message>
        <source>It is not confirmed who reads this, and “%1” tells of a debt.</source>
        <translation>It isn&apos;t confirmed who reads this, and “%1” mentions a debt.</translation>
    </message>
    <message>
        <source>%1 SMS · %2 of %3</source>
        <translation>%1 SMS · %2 of %3</translation>
    </message>
    <message>
        <source>accents: 70 a message</source>
        <translation>with accents: 70 per SMS</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Nothing is owed any more.</translation>
    </message>
    <message>
        <source>Nothing could be kept on this machine: %1</source>
        <translation>Nothing could be saved on this machine: %1</translation>
    </message>
    <message>
        <source>written at the desk for this time</source>
        <translation>written at the desk for this time</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>taken back by %1</translation>
    </message>
    <message>
        <source>The Portuguese dictionary (hunspell-pt-br) is not installed.</source>
        <translation>The Portuguese dictionary (hunspell-pt-br) is not installed.</translation>
    </message>
    <message>
        <source>The Portuguese dictionary can&apos;t be read.</source>
        <translation>The Portuguese dictionary can&apos;t be read.</translation>
    </message>
    <message>
        <source>The word holds until the program ends; it could not be kept: %1</source>
        <translation>The word is known until the program ends; it could not be saved: %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” is not there any more.</translation>
    </message>
    <message>
        <source>“%1” is no file: folders and devices can&apos;t be attached.</source>
        <translation>“%1” is no file: folders and devices can&apos;t be attached.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>“%1” can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>“%1” is too large (%2): no channel takes more than %3 MB.</source>
        <translation>“%1” is too large (%2): no channel takes more than %3 MB.</translation>
    </message>
    <message>
        <source>“%1” is no PDF, whatever its name says.</source>
        <translation>“%1” is no PDF, whatever its name says.</translation>
    </message>
    <message>
        <source>“%1” is a picture of %2 × %3 points: too large to be shown anywhere.</source>
        <translation>“%1” is a picture of %2 × %3 points: too large to be shown anywhere.</translation>
    </message>
    <message>
        <source>The picture “%1” can&apos;t be read: it may be broken.</source>
        <translation>The picture “%1” can&apos;t be read: it may be broken.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” is a program: programs are not sent.</source>
        <translation>“%1” is a program: programs are not sent.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nothing is late</translation>
    </message>
    <message>
        <source>nothing falls due today</source>
        <translation>nothing falls due today</translation>
    </message>
    <message>
        <source>The day that the message speaks of is over by then: send it earlier, or in other words.</source>
        <translation>The day that the message speaks of is over by then: send it earlier, or in other words.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Agreement %1 refused.</source>
        <translation>Agreement %1 refused.</translation>
    </message>
    <message>
        <source>Agreement %1 approved.</source>
        <translation>Agreement %1 approved.</translation>
    </message>
    <message>
        <source>Agreement %1 cancelled.</source>
        <translation>Agreement %1 cancelled.</translation>
    </message>
    <message>
        <source>Agreement %1 closed.</source>
        <translation>Agreement %1 closed.</translation>
    </message>
    <message>
        <source>Agreement %1 waits for approval.</source>
        <translation>Agreement %1 waits for approval.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>“%1” must be a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written: %2</source>
        <translation>The file “%1” can&apos;t be written: %2</translation>
    </message>
    <message>
        <source>“%1” is no channel (whatsapp, sms, rcs, email, voice).</source>
        <translation>“%1” is not a channel (whatsapp, sms, rcs, email, voice).</translation>
    </message>
    <message>
        <source>Nothing written leaves by the channel “%1”.</source>
        <translation>Nothing written goes out on the channel “%1”.</translation>
    </message>
    <message>
        <source>The debtor has no usable address on the channel “%1”.</source>
        <translation>The debtor has no usable address on the channel “%1”.</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>sent by hand</translation>
    </message>
    <message>
        <source>A day of the month is 1 to 31.</source>
        <translation>The day of the month is 1 to 31.</translation>
    </message>
    <message>
        <source>No Pix account is configured (%1).</source>
        <translation>No Pix account is configured (%1).</translation>
    </message>
    <message>
        <source>“%1” ends neither in .png nor in .svg.</source>
        <translation>“%1” doesn&apos;t end in .png or .svg.</translation>
    </message>
    <message>
        <source>“%1” is no text message provider that Trato knows (twilio, zenvia).</source>
        <translation>“%1” is not an SMS provider that Trato knows (twilio, zenvia).</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1” is not one of: %2</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read: %2</source>
        <translation>The file “%1” can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>The number of instalments has to be 1 to %1.</source>
        <translation>The number of instalments has to be 1 to %1.</translation>
    </message>
    <message>
        <source>This debtor has no contract %1.</source>
        <translation>This debtor has no contract %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-01-31.</source>
        <translation>“%1” is not a date such as 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to 1,000,000.</source>
        <translation>“%1” is not a number from 1 to 1,000,000.</translation>
    </message>
    <message>
        <source>“%1” is not a state such as SP.</source>
        <translation>“%1” is not a state such as SP.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>There is no creditor “%1”.</translation>
    </message>
    <message>
        <source>The legal rate comes from its table.</source>
        <translation>The legal rate comes from its table.</translation>
    </message>
    <message>
        <source>Agreement %1 accepted.</source>
        <translation>Agreement %1 accepted.</translation>
    </message>
    <message>
        <source>Agreement %1 is on the table.</source>
        <translation>Agreement %1 is on the table.</translation>
    </message>
    <message>
        <source>Agreement %1 renegotiates %2.</source>
        <translation>Agreement %1 renegotiates %2.</translation>
    </message>
    <message>
        <source>New dates for agreement %1.</source>
        <translation>New dates for agreement %1.</translation>
    </message>
    <message>
        <source>No account for payment links is configured (%1).</source>
        <translation>No account for payment links is configured (%1).</translation>
    </message>
    <message>
        <source>the last day of the period is before the first</source>
        <translation>the last day of the period is before the first</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>calls planned</source>
        <translation>calls planned</translation>
    </message>
    <message>
        <source>calls made</source>
        <translation>calls made</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>other channel</translation>
    </message>
    <message>
        <source>only planned</source>
        <translation>only planned</translation>
    </message>
    <message>
        <source>only sent</source>
        <translation>only sent</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n debtor(s)</source>
        <translation>
            <numerusform>%1, %2 to %3: %n debtor</numerusform>
            <numerusform>%1, %2 to %3: %n debtors</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned against the policy or after a payment: %1</source>
        <translation>Planned against the policy or after a payment: %1</translation>
    </message>
    <message>
        <source>Late, and not reached: %1 of %2; of them contacted in fact: %3</source>
        <translation>Late, and not reached: %1 of %2; of them contacted in fact: %3</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>declared as nothing</source>
        <translation>declared as nothing</translation>
    </message>
    <message>
        <source>longer than %1 signs</source>
        <translation>longer than %1 signs</translation>
    </message>
    <message>
        <source>“%1” is over: a message leaves now or later.</source>
        <translation>“%1” is over: a message leaves now or later.</translation>
    </message>
    <message>
        <source>There is no configuration file “%1”.</source>
        <translation>There is no configuration file “%1”.</translation>
    </message>
    <message>
        <source>Name the deliveries to try again, or say --all.</source>
        <translation>Name the deliveries to try again, or say --all.</translation>
    </message>
    <message>
        <source>the day that it speaks of is over by then: send it earlier, or in other words</source>
        <translation>the day that it speaks of is over by then: send it earlier, or in other words</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>The cadence may not be used: %1</source>
        <translation>The cadence may not be used: %1</translation>
    </message>
    <message>
        <source>The cadence contradicts itself: %1</source>
        <translation>The cadence contradicts itself: %1</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(line %1)</translation>
    </message>
    <message>
        <source>%1 is given without a value: say one, or leave it out.</source>
        <translation>%1 is given without a value: say one, or leave it out.</translation>
    </message>
    <message>
        <source>A message is either a text or a template: name one of them.</source>
        <translation>A message is either a text or a template: name one of them.</translation>
    </message>
</context>
<context>
    <name>ctlhelp</name>
    <message>
        <source>the timeline line in which they accepted</source>
        <translation>the timeline line in which they accepted</translation>
    </message>
    <message>
        <source>how: message, call, in_person, portal_signature, declared</source>
        <translation>how: message, call, in_person, portal_signature, declared</translation>
    </message>
    <message>
        <source>on which channel; default: that of the line</source>
        <translation>on which channel; default: that of the line</translation>
    </message>
    <message>
        <source>from which number or address; default: that of the line</source>
        <translation>from which number or address; default: that of the line</translation>
    </message>
    <message>
        <source>when (ISO); default: the line&apos;s instant, else now</source>
        <translation>when (ISO); default: the line&apos;s instant, else now</translation>
    </message>
    <message>
        <source>why there is no line, or what else is to be known</source>
        <translation>why there is no line, or what else is to be known</translation>
    </message>
    <message>
        <source>TOML file, or - for standard input</source>
        <translation>TOML file, or - for standard input</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>only this one</translation>
    </message>
    <message>
        <source>the agreement&apos;s id or number (2026-0001)</source>
        <translation>the agreement&apos;s id or number (2026-0001)</translation>
    </message>
    <message>
        <source>record that the debtor accepted an agreement</source>
        <translation>record that the debtor accepted an agreement</translation>
    </message>
    <message>
        <source>who approves: supervisor (default), negotiator</source>
        <translation>who approves: supervisor (default), negotiator</translation>
    </message>
    <message>
        <source>refuse it instead, with this reason</source>
        <translation>refuse it instead, with this reason</translation>
    </message>
    <message>
        <source>approve an agreement that waits for it</source>
        <translation>approve an agreement that waits for it</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>end an agreement and restore its debts</source>
        <translation>end an agreement and restore its debts</translation>
    </message>
    <message>
        <source>the debtor&apos;s number</source>
        <translation>the debtor&apos;s number</translation>
    </message>
    <message>
        <source>an offer on the table, instead of terms</source>
        <translation>an offer on the table, instead of terms</translation>
    </message>
    <message>
        <source>paid at once; 0: none</source>
        <translation>paid at once; 0: none</translation>
    </message>
    <message>
        <source>how many, without the entry</source>
        <translation>how many, without the entry</translation>
    </message>
    <message>
        <source>due date of the first instalment</source>
        <translation>due date of the first instalment</translation>
    </message>
    <message>
        <source>taken off what is owed</source>
        <translation>taken off what is owed</translation>
    </message>
    <message>
        <source>who agrees: machine, negotiator (default), supervisor</source>
        <translation>who agrees: machine, negotiator (default), supervisor</translation>
    </message>
    <message>
        <source>only this contract number; may be repeated</source>
        <translation>only this contract number; may be repeated</translation>
    </message>
    <message>
        <source>put it on the table; `agreement accept` closes it</source>
        <translation>put it on the table; `agreement accept` closes it</translation>
    </message>
    <message>
        <source>beyond the role&apos;s limits: keep it until somebody approves</source>
        <translation>beyond the role&apos;s limits: keep it until somebody approves</translation>
    </message>
    <message>
        <source>agree on a debt</source>
        <translation>agree on a debt</translation>
    </message>
    <message>
        <source>refuse an agreement that waits for approval</source>
        <translation>refuse an agreement that waits for approval</translation>
    </message>
    <message>
        <source>put it on the table; the old one stands until they accept</source>
        <translation>put it on the table; the old one stands until they accept</translation>
    </message>
    <message>
        <source>put new terms in the place of an agreement</source>
        <translation>put new terms in the place of an agreement</translation>
    </message>
    <message>
        <source>which one; 0 is the entry</source>
        <translation>which one; 0 is the entry</translation>
    </message>
    <message>
        <source>the new day</source>
        <translation>the new day</translation>
    </message>
    <message>
        <source>who grants it: machine, negotiator (default), supervisor</source>
        <translation>who grants it: machine, negotiator (default), supervisor</translation>
    </message>
    <message>
        <source>the timeline line in which they asked for it</source>
        <translation>the timeline line in which they asked for it</translation>
    </message>
    <message>
        <source>the later ones move too</source>
        <translation>the later ones move too</translation>
    </message>
    <message>
        <source>move the date of an instalment</source>
        <translation>move the date of an instalment</translation>
    </message>
    <message>
        <source>an agreement with its instalments</source>
        <translation>an agreement with its instalments</translation>
    </message>
    <message>
        <source>the file to write, FILE.pdf</source>
        <translation>the file to write, FILE.pdf</translation>
    </message>
    <message>
        <source>write the terms of an agreement as PDF</source>
        <translation>write the terms of an agreement as PDF</translation>
    </message>
    <message>
        <source>its number or name</source>
        <translation>its number or name</translation>
    </message>
    <message>
        <source>0: it proposes; 1: it identifies and reminds; 2: it negotiates, a person says yes; 3: it closes deals</source>
        <translation>0: it proposes; 1: it identifies and reminds; 2: it negotiates, a person says yes; 3: it closes deals</translation>
    </message>
    <message>
        <source>why it may go no further; needed below the highest level</source>
        <translation>why it may go no further; needed below the highest level</translation>
    </message>
    <message>
        <source>print how far the machine goes in each portfolio</source>
        <translation>print how far the machine goes in each portfolio</translation>
    </message>
    <message>
        <source>say how far the machine goes in a portfolio</source>
        <translation>say how far the machine goes in a portfolio</translation>
    </message>
    <message>
        <source>say how far it may be let go in a portfolio</source>
        <translation>say how far it may be let go in a portfolio</translation>
    </message>
    <message>
        <source>also from another person: for who leads, with a reason</source>
        <translation>also from another person: for who leads, with a reason</translation>
    </message>
    <message>
        <source>say whose turn it is with a debtor</source>
        <translation>say whose turn it is with a debtor</translation>
    </message>
    <message>
        <source>take the turn, with the work that waits</source>
        <translation>take the turn, with the work that waits</translation>
    </message>
    <message>
        <source>give the turn back, with the work</source>
        <translation>give the turn back, with the work</translation>
    </message>
    <message>
        <source>barcode or line, or - for standard input</source>
        <translation>barcode or line, or - for standard input</translation>
    </message>
    <message>
        <source>the day near which the due date is looked for; default today</source>
        <translation>the day near which the due date is looked for; default today</translation>
    </message>
    <message>
        <source>what a slip&apos;s code says</source>
        <translation>what a slip&apos;s code says</translation>
    </message>
    <message>
        <source>the bank&apos;s number, three digits</source>
        <translation>the bank&apos;s number, three digits</translation>
    </message>
    <message>
        <source>25 digits of the bank&apos;s own</source>
        <translation>25 digits of the bank&apos;s own</translation>
    </message>
    <message>
        <source>what is to be paid; 0: no amount</source>
        <translation>what is to be paid; 0: no amount</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>make a slip&apos;s barcode and line</source>
        <translation>make a slip&apos;s barcode and line</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>who pays</translation>
    </message>
    <message>
        <source>the charge&apos;s id, as payment request answered it</source>
        <translation>the charge&apos;s id, as payment request answered it</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>the PDF file to write</translation>
    </message>
    <message>
        <source>print a charge&apos;s slip as PDF</source>
        <translation>print a charge&apos;s slip as PDF</translation>
    </message>
    <message>
        <source>say what a cadence does, or what is wrong with it</source>
        <translation>say what a cadence does, or what is wrong with it</translation>
    </message>
    <message>
        <source>put a cadence in force</source>
        <translation>put a cadence in force</translation>
    </message>
    <message>
        <source>last day; it must be over</source>
        <translation>last day; it must be over</translation>
    </message>
    <message>
        <source>so many people and messages are listed; all are counted</source>
        <translation>so many people and messages are listed; all are counted</translation>
    </message>
    <message>
        <source>what a cadence would have sent in days that are over, beside what was sent</source>
        <translation>what a cadence would have sent in days that are over, beside what was sent</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>so many contacts are listed; all are counted</source>
        <translation>so many contacts are listed; all are counted</translation>
    </message>
    <message>
        <source>what a cadence would send when, and why not</source>
        <translation>what a cadence would send when, and why not</translation>
    </message>
    <message>
        <source>the day to start from</source>
        <translation>the day to start from</translation>
    </message>
    <message>
        <source>business days; negative goes back</source>
        <translation>business days; negative goes back</translation>
    </message>
    <message>
        <source>with the holidays of this state</source>
        <translation>with the holidays of this state</translation>
    </message>
    <message>
        <source>a date so many business days on or back</source>
        <translation>a date so many business days on or back</translation>
    </message>
    <message>
        <source>business days and holidays of a period</source>
        <translation>business days and holidays of a period</translation>
    </message>
    <message>
        <source>Print what a person needs to take a case over: why, what was said and promised, what may be done</source>
        <translation>Print what a person needs to take a case over: why, what was said and promised, what may be done</translation>
    </message>
    <message>
        <source>what was due</source>
        <translation>what was due</translation>
    </message>
    <message>
        <source>day of the payment</source>
        <translation>day of the payment</translation>
    </message>
    <message>
        <source>percent, once</source>
        <translation>percent, once</translation>
    </message>
    <message>
        <source>percent a month (month30, business21, business22) or a year (day365, business252)</source>
        <translation>percent a month (month30, business21, business22) or a year (day365, business252)</translation>
    </message>
    <message>
        <source>month30, day365, business252, business21, business22 or legal</source>
        <translation>month30, day365, business252, business21, business22 or legal</translation>
    </message>
    <message>
        <source>none (default) or ipca, before fine and interest</source>
        <translation>none (default) or ipca, before fine and interest</translation>
    </message>
    <message>
        <source>the fine is capped (CDC art. 52 §1)</source>
        <translation>the fine is capped (CDC art. 52 §1)</translation>
    </message>
    <message>
        <source>more rates of the law and of the index, as in rates/taxa-legal.toml</source>
        <translation>more rates of the law and of the index, as in rates/taxa-legal.toml</translation>
    </message>
    <message>
        <source>half-even (default) or half-up</source>
        <translation>half-even (default) or half-up</translation>
    </message>
    <message>
        <source>fine and interest of a late payment</source>
        <translation>fine and interest of a late payment</translation>
    </message>
    <message>
        <source>the day, yyyy-mm-dd</source>
        <translation>the day, yyyy-mm-dd</translation>
    </message>
    <message>
        <source>of this account alone</source>
        <translation>of this account alone</translation>
    </message>
    <message>
        <source>say what would be kept, keep nothing</source>
        <translation>say what would be kept, keep nothing</translation>
    </message>
    <message>
        <source>close a day: what came, and whether it adds up</source>
        <translation>close a day: what came, and whether it adds up</translation>
    </message>
    <message>
        <source>the account whose bank is told, as the configuration names it</source>
        <translation>the account whose bank is told, as the configuration names it</translation>
    </message>
    <message>
        <source>the folder that the files are put into</source>
        <translation>the folder that the files are put into</translation>
    </message>
    <message>
        <source>the number of a file that was lost; it is written as it was</source>
        <translation>the number of a file that was lost; it is written as it was</translation>
    </message>
    <message>
        <source>write the remittance files that wait</source>
        <translation>write the remittance files that wait</translation>
    </message>
    <message>
        <source>return file, or - for standard input</source>
        <translation>return file, or - for standard input</translation>
    </message>
    <message>
        <source>what a bank&apos;s CNAB 240 or 400 return file says</source>
        <translation>what a bank&apos;s CNAB 240 or 400 return file says</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email, voice or portal</source>
        <translation>whatsapp, sms, rcs, email, voice or portal</translation>
    </message>
    <message>
        <source>collection, reminder, service, payment or care; by default collection, or reminder while nothing is late</source>
        <translation>collection, reminder, service, payment or care; by default collection, or reminder while nothing is late</translation>
    </message>
    <message>
        <source>human (default), cadence, agent or system</source>
        <translation>human (default), cadence, agent or system</translation>
    </message>
    <message>
        <source>at another instant, ISO 8601</source>
        <translation>at another instant, ISO 8601</translation>
    </message>
    <message>
        <source>to this number or address instead of the best one</source>
        <translation>to this number or address instead of the best one</translation>
    </message>
    <message>
        <source>with these words</source>
        <translation>with these words</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>no template</translation>
    </message>
    <message>
        <source>may this debtor be contacted?</source>
        <translation>may this debtor be contacted?</translation>
    </message>
    <message>
        <source>they agreed: for who leads to write down</source>
        <translation>they agreed: for who leads to write down</translation>
    </message>
    <message>
        <source>they refuse: what waits and may not leave now is taken back</source>
        <translation>they refuse: what waits and may not leave now is taken back</translation>
    </message>
    <message>
        <source>said to this one by name; a yes needs it, a refusal without it is for all</source>
        <translation>said to this one by name; a yes needs it, a refusal without it is for all</translation>
    </message>
    <message>
        <source>on this channel alone</source>
        <translation>on this channel alone</translation>
    </message>
    <message>
        <source>collection (default), marketing or *</source>
        <translation>collection (default), marketing or *</translation>
    </message>
    <message>
        <source>what they said, or the form they signed; a yes needs it</source>
        <translation>what they said, or the form they signed; a yes needs it</translation>
    </message>
    <message>
        <source>of a yes: until when it holds, ISO 8601</source>
        <translation>of a yes: until when it holds, ISO 8601</translation>
    </message>
    <message>
        <source>where it can be read or heard: a form, a message, a recording; a yes needs it</source>
        <translation>where it can be read or heard: a form, a message, a recording; a yes needs it</translation>
    </message>
    <message>
        <source>what a debtor said about being contacted</source>
        <translation>what a debtor said about being contacted</translation>
    </message>
    <message>
        <source>the lists of those not to be contacted</source>
        <translation>the lists of those not to be contacted</translation>
    </message>
    <message>
        <source>the rule that denies: cap, contact_hours, promise, wording …</source>
        <translation>the rule that denies: cap, contact_hours, promise, wording …</translation>
    </message>
    <message>
        <source>why; it is kept</source>
        <translation>why; it is kept</translation>
    </message>
    <message>
        <source>of the rule wording: the words that may pass</source>
        <translation>of the rule wording: the words that may pass</translation>
    </message>
    <message>
        <source>ISO 8601, seven days at most; the end of the day otherwise</source>
        <translation>ISO 8601, seven days at most; the end of the day otherwise</translation>
    </message>
    <message>
        <source>for so many acts, one otherwise</source>
        <translation>for so many acts, one otherwise</translation>
    </message>
    <message>
        <source>take back the override of this number</source>
        <translation>take back the override of this number</translation>
    </message>
    <message>
        <source>what may pass now</source>
        <translation>what may pass now</translation>
    </message>
    <message>
        <source>let an act pass a rule, with a reason</source>
        <translation>let an act pass a rule, with a reason</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>its name</translation>
    </message>
    <message>
        <source>percent a month, or a year (day365, business252)</source>
        <translation>percent a month, or a year (day365, business252)</translation>
    </message>
    <message>
        <source>month30 (default), day365, business252, business21, business22 or legal</source>
        <translation>month30 (default), day365, business252, business21, business22 or legal</translation>
    </message>
    <message>
        <source>none (default) or ipca</source>
        <translation>none (default) or ipca</translation>
    </message>
    <message>
        <source>what part payments pay first: interest,fine,principal unless agreed otherwise</source>
        <translation>what part payments pay first: interest,fine,principal unless agreed otherwise</translation>
    </message>
    <message>
        <source>yes or no: whether the fine is capped (CDC art. 52 §1); without it, for people</source>
        <translation>yes or no: whether the fine is capped (CDC art. 52 §1); without it, for people</translation>
    </message>
    <message>
        <source>no rule any more</source>
        <translation>no rule any more</translation>
    </message>
    <message>
        <source>a creditor&apos;s default rule of late charges</source>
        <translation>a creditor&apos;s default rule of late charges</translation>
    </message>
    <message>
        <source>a set of caps.toml (reg_f), or none</source>
        <translation>a set of caps.toml (reg_f), or none</translation>
    </message>
    <message>
        <source>a creditor&apos;s own limits of contacts</source>
        <translation>a creditor&apos;s own limits of contacts</translation>
    </message>
    <message>
        <source>name, document, telephone, e-mail, contract or invoice number</source>
        <translation>name, document, telephone, e-mail, contract or invoice number</translation>
    </message>
    <message>
        <source>at most so many (20)</source>
        <translation>at most so many (20)</translation>
    </message>
    <message>
        <source>find debtors</source>
        <translation>find debtors</translation>
    </message>
    <message>
        <source>show a debtor</source>
        <translation>show a debtor</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>how many</translation>
    </message>
    <message>
        <source>the same number, the same people</source>
        <translation>the same number, the same people</translation>
    </message>
    <message>
        <source>of history</source>
        <translation>of history</translation>
    </message>
    <message>
        <source>fill an empty database with invented debtors</source>
        <translation>fill an empty database with invented debtors</translation>
    </message>
    <message>
        <source>CPF or CNPJ in any form</source>
        <translation>CPF or CNPJ in any form</translation>
    </message>
    <message>
        <source>whether a CPF or CNPJ can be right</source>
        <translation>whether a CPF or CNPJ can be right</translation>
    </message>
    <message>
        <source>.eml file, or - for standard input</source>
        <translation>.eml file, or - for standard input</translation>
    </message>
    <message>
        <source>show an .eml file as Trato understands it</source>
        <translation>show an .eml file as Trato understands it</translation>
    </message>
    <message>
        <source>round after round until one finds nothing to do</source>
        <translation>round after round until one finds nothing to do</translation>
    </message>
    <message>
        <source>do what is due now</source>
        <translation>do what is due now</translation>
    </message>
    <message>
        <source>CSV file, or - for standard input</source>
        <translation>CSV file, or - for standard input</translation>
    </message>
    <message>
        <source>whose debts they are</source>
        <translation>whose debts they are</translation>
    </message>
    <message>
        <source>the portfolio they belong to</source>
        <translation>the portfolio they belong to</translation>
    </message>
    <message>
        <source>TOML file that says which column is what</source>
        <translation>TOML file that says which column is what</translation>
    </message>
    <message>
        <source>write the mapping that was used to this file</source>
        <translation>write the mapping that was used to this file</translation>
    </message>
    <message>
        <source>say what would happen, change nothing</source>
        <translation>say what would happen, change nothing</translation>
    </message>
    <message>
        <source>store the good lines, leave the bad ones out</source>
        <translation>store the good lines, leave the bad ones out</translation>
    </message>
    <message>
        <source>bring a creditor&apos;s portfolio file in</source>
        <translation>bring a creditor&apos;s portfolio file in</translation>
    </message>
    <message>
        <source>CSV file with contato, and canal, credor, desde, ate; or - for standard input</source>
        <translation>CSV file with contato, and canal, credor, desde, ate; or - for standard input</translation>
    </message>
    <message>
        <source>how the list is called</source>
        <translation>how the list is called</translation>
    </message>
    <message>
        <source>the law or letter behind it</source>
        <translation>the law or letter behind it</translation>
    </message>
    <message>
        <source>for this one alone, where a line names none; otherwise for all</source>
        <translation>for this one alone, where a line names none; otherwise for all</translation>
    </message>
    <message>
        <source>the law makes the list: nobody lets an act pass</source>
        <translation>the law makes the list: nobody lets an act pass</translation>
    </message>
    <message>
        <source>the file is the whole list: who is not in it is on it no longer</source>
        <translation>the file is the whole list: who is not in it is on it no longer</translation>
    </message>
    <message>
        <source>bring in a list of those not to be contacted</source>
        <translation>bring in a list of those not to be contacted</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email or voice</source>
        <translation>whatsapp, sms, rcs, email or voice</translation>
    </message>
    <message>
        <source>whose bytes these are: meta, twilio …</source>
        <translation>whose bytes these are: meta, twilio …</translation>
    </message>
    <message>
        <source>which of our accounts received it</source>
        <translation>which of our accounts received it</translation>
    </message>
    <message>
        <source>the raw bytes, or - for standard input</source>
        <translation>the raw bytes, or - for standard input</translation>
    </message>
    <message>
        <source>put a provider&apos;s raw event into the inbox</source>
        <translation>put a provider&apos;s raw event into the inbox</translation>
    </message>
    <message>
        <source>CNAB 240 or 400 return, OFX or CSV file, or - for standard input</source>
        <translation>CNAB 240 or 400 return, OFX or CSV file, or - for standard input</translation>
    </message>
    <message>
        <source>the account that the money came to, as the configuration names it</source>
        <translation>the account that the money came to, as the configuration names it</translation>
    </message>
    <message>
        <source>refuse the whole file when one line of it is rejected</source>
        <translation>refuse the whole file when one line of it is rejected</translation>
    </message>
    <message>
        <source>bring a bank&apos;s file of payments in</source>
        <translation>bring a bank&apos;s file of payments in</translation>
    </message>
    <message>
        <source>CSV file with documento, nome, relacao …, or - for standard input</source>
        <translation>CSV file with documento, nome, relacao …, or - for standard input</translation>
    </message>
    <message>
        <source>bring in the people around debtors</source>
        <translation>bring in the people around debtors</translation>
    </message>
    <message>
        <source>parked, unsupported or dropped; the first two when left out</source>
        <translation>parked, unsupported or dropped; the first two when left out</translation>
    </message>
    <message>
        <source>whose: meta, twilio …</source>
        <translation>whose: meta, twilio …</translation>
    </message>
    <message>
        <source>at most so many (1000)</source>
        <translation>at most so many (1000)</translation>
    </message>
    <message>
        <source>the delivery&apos;s number in the inbox</source>
        <translation>the delivery&apos;s number in the inbox</translation>
    </message>
    <message>
        <source>the deliveries&apos; numbers in the inbox</source>
        <translation>the deliveries&apos; numbers in the inbox</translation>
    </message>
    <message>
        <source>all that the list shows</source>
        <translation>all that the list shows</translation>
    </message>
    <message>
        <source>with --all: parked, unsupported or dropped alone</source>
        <translation>with --all: parked, unsupported or dropped alone</translation>
    </message>
    <message>
        <source>with --all: this provider&apos;s alone</source>
        <translation>with --all: this provider&apos;s alone</translation>
    </message>
    <message>
        <source>why nobody needs to work on it</source>
        <translation>why nobody needs to work on it</translation>
    </message>
    <message>
        <source>show deliveries that wait for a person</source>
        <translation>show deliveries that wait for a person</translation>
    </message>
    <message>
        <source>show one delivery and what it says</source>
        <translation>show one delivery and what it says</translation>
    </message>
    <message>
        <source>have deliveries worked on again</source>
        <translation>have deliveries worked on again</translation>
    </message>
    <message>
        <source>say that nobody needs to work on a delivery</source>
        <translation>say that nobody needs to work on a delivery</translation>
    </message>
    <message>
        <source>make or migrate the database</source>
        <translation>make or migrate the database</translation>
    </message>
    <message>
        <source>the same seed and history give the same model (default 1)</source>
        <translation>the same seed and history give the same model (default 1)</translation>
    </message>
    <message>
        <source>default or broken_promise; else both</source>
        <translation>default or broken_promise; else both</translation>
    </message>
    <message>
        <source>how many at most (default 200)</source>
        <translation>how many at most (default 200)</translation>
    </message>
    <message>
        <source>learn from the contacts since the last time</source>
        <translation>learn from the contacts since the last time</translation>
    </message>
    <message>
        <source>say what is known of a debtor, and why</source>
        <translation>say what is known of a debtor, and why</translation>
    </message>
    <message>
        <source>train the models of risk from this database</source>
        <translation>train the models of risk from this database</translation>
    </message>
    <message>
        <source>say which models are in force, and how good they are</source>
        <translation>say which models are in force, and how good they are</translation>
    </message>
    <message>
        <source>score the risks of those who owe something</source>
        <translation>score the risks of those who owe something</translation>
    </message>
    <message>
        <source>list whom to speak with before it is late</source>
        <translation>list whom to speak with before it is late</translation>
    </message>
    <message>
        <source>only for the debtors of this creditor</source>
        <translation>only for the debtors of this creditor</translation>
    </message>
    <message>
        <source>only for those of this portfolio: its number or name</source>
        <translation>only for those of this portfolio: its number or name</translation>
    </message>
    <message>
        <source>only this one: identification, negotiation, follow_up, cadence</source>
        <translation>only this one: identification, negotiation, follow_up, cadence</translation>
    </message>
    <message>
        <source>its number, as “machine stops” prints it</source>
        <translation>its number, as “machine stops” prints it</translation>
    </message>
    <message>
        <source>why it may go on</source>
        <translation>why it may go on</translation>
    </message>
    <message>
        <source>print where the machine stands still, and why</source>
        <translation>print where the machine stands still, and why</translation>
    </message>
    <message>
        <source>stop what leaves by itself: everything, or what the options name</source>
        <translation>stop what leaves by itself: everything, or what the options name</translation>
    </message>
    <message>
        <source>let the machine go on</source>
        <translation>let the machine go on</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs or email</source>
        <translation>whatsapp, sms, rcs or email</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>the words</translation>
    </message>
    <message>
        <source>an approved template instead</source>
        <translation>an approved template instead</translation>
    </message>
    <message>
        <source>of an e-mail</source>
        <translation>of an e-mail</translation>
    </message>
    <message>
        <source>collection, reminder, service, payment or care; by default collection, or reminder while nothing is late; a template has its own</source>
        <translation>collection, reminder, service, payment or care; by default collection, or reminder while nothing is late; a template has its own</translation>
    </message>
    <message>
        <source>not before this instant, ISO 8601</source>
        <translation>not before this instant, ISO 8601</translation>
    </message>
    <message>
        <source>send a message to a debtor</source>
        <translation>send a message to a debtor</translation>
    </message>
    <message>
        <source>only this one, by its number or its name</source>
        <translation>only this one, by its number or its name</translation>
    </message>
    <message>
        <source>say what came of the work of some days</source>
        <translation>say what came of the work of some days</translation>
    </message>
    <message>
        <source>what they can pay a month</source>
        <translation>what they can pay a month</translation>
    </message>
    <message>
        <source>what they can pay at once</source>
        <translation>what they can pay at once</translation>
    </message>
    <message>
        <source>how many they want</source>
        <translation>how many they want</translation>
    </message>
    <message>
        <source>day of the month on which they can pay</source>
        <translation>day of the month on which they can pay</translation>
    </message>
    <message>
        <source>who offers: machine, negotiator (default), supervisor</source>
        <translation>who offers: machine, negotiator (default), supervisor</translation>
    </message>
    <message>
        <source>what they earn a month, as they say: hardship rules and existence minimum</source>
        <translation>what they earn a month, as they say: hardship rules and existence minimum</translation>
    </message>
    <message>
        <source>with the reasons, who may grant each, and each contract&apos;s part</source>
        <translation>with the reasons, who may grant each, and each contract&apos;s part</translation>
    </message>
    <message>
        <source>the few offers worth making to a debtor</source>
        <translation>the few offers worth making to a debtor</translation>
    </message>
    <message>
        <source>OFX file, or - for standard input</source>
        <translation>OFX file, or - for standard input</translation>
    </message>
    <message>
        <source>what a bank statement in OFX says</source>
        <translation>what a bank statement in OFX says</translation>
    </message>
    <message>
        <source>the payee&apos;s number</source>
        <translation>the payee&apos;s number</translation>
    </message>
    <message>
        <source>confirm a payee that another person proposed</source>
        <translation>confirm a payee that another person proposed</translation>
    </message>
    <message>
        <source>its name; all when left out</source>
        <translation>its name; all when left out</translation>
    </message>
    <message>
        <source>show who may receive for a creditor</source>
        <translation>show who may receive for a creditor</translation>
    </message>
    <message>
        <source>a Pix key, bank/branch/account, or a provider&apos;s account</source>
        <translation>a Pix key, bank/branch/account, or a provider&apos;s account</translation>
    </message>
    <message>
        <source>pix (default), boleto or link</source>
        <translation>pix (default), boleto or link</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>whose it is</translation>
    </message>
    <message>
        <source>put somebody on the list of payees</source>
        <translation>put somebody on the list of payees</translation>
    </message>
    <message>
        <source>take a payee off the list</source>
        <translation>take a payee off the list</translation>
    </message>
    <message>
        <source>who was to pay</source>
        <translation>who was to pay</translation>
    </message>
    <message>
        <source>take a charge back at its provider</source>
        <translation>take a charge back at its provider</translation>
    </message>
    <message>
        <source>the payment&apos;s number</source>
        <translation>the payment&apos;s number</translation>
    </message>
    <message>
        <source>it was not theirs: it waits again</source>
        <translation>it was not theirs: it waits again</translation>
    </message>
    <message>
        <source>say whose a payment is, or take that back</source>
        <translation>say whose a payment is, or take that back</translation>
    </message>
    <message>
        <source>who is to pay</source>
        <translation>who is to pay</translation>
    </message>
    <message>
        <source>the new due date</source>
        <translation>the new due date</translation>
    </message>
    <message>
        <source>give a boleto another due date at its bank</source>
        <translation>give a boleto another due date at its bank</translation>
    </message>
    <message>
        <source>how much goes back</source>
        <translation>how much goes back</translation>
    </message>
    <message>
        <source>agree to a refund that another person asked for</source>
        <translation>agree to a refund that another person asked for</translation>
    </message>
    <message>
        <source>say no to one, with --reason</source>
        <translation>say no to one, with --reason</translation>
    </message>
    <message>
        <source>list those that no provider sends back</source>
        <translation>list those that no provider sends back</translation>
    </message>
    <message>
        <source>one of those was sent, with --transfer</source>
        <translation>one of those was sent, with --transfer</translation>
    </message>
    <message>
        <source>what names the transfer, an endToEndId for example</source>
        <translation>what names the transfer, an endToEndId for example</translation>
    </message>
    <message>
        <source>send money back</source>
        <translation>send money back</translation>
    </message>
    <message>
        <source>an agreement (id or number) or a debtor</source>
        <translation>an agreement (id or number) or a debtor</translation>
    </message>
    <message>
        <source>pix, boleto or link</source>
        <translation>pix, boleto or link</translation>
    </message>
    <message>
        <source>the provider&apos;s account; the first one of the configuration</source>
        <translation>the provider&apos;s account; the first one of the configuration</translation>
    </message>
    <message>
        <source>the last day for this amount; today or the instalment&apos;s due date</source>
        <translation>the last day for this amount; today or the instalment&apos;s due date</translation>
    </message>
    <message>
        <source>ask for a payment</source>
        <translation>ask for a payment</translation>
    </message>
    <message>
        <source>telephone number in any form</source>
        <translation>telephone number in any form</translation>
    </message>
    <message>
        <source>whether a telephone number can be right</source>
        <translation>whether a telephone number can be right</translation>
    </message>
    <message>
        <source>the code, or - for standard input</source>
        <translation>the code, or - for standard input</translation>
    </message>
    <message>
        <source>what a Pix code says</source>
        <translation>what a Pix code says</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, for a code paid any number of times</source>
        <translation>the receiver&apos;s key, for a code paid any number of times</translation>
    </message>
    <message>
        <source>where the charge is fetched, for a code paid once</source>
        <translation>where the charge is fetched, for a code paid once</translation>
    </message>
    <message>
        <source>the receiver&apos;s name</source>
        <translation>the receiver&apos;s name</translation>
    </message>
    <message>
        <source>the receiver&apos;s city</source>
        <translation>the receiver&apos;s city</translation>
    </message>
    <message>
        <source>what is to be paid</source>
        <translation>what is to be paid</translation>
    </message>
    <message>
        <source>the receiver&apos;s reference, letters and digits</source>
        <translation>the receiver&apos;s reference, letters and digits</translation>
    </message>
    <message>
        <source>what the payer reads</source>
        <translation>what the payer reads</translation>
    </message>
    <message>
        <source>draw it into this .png or .svg file</source>
        <translation>draw it into this .png or .svg file</translation>
    </message>
    <message>
        <source>make a Pix code, and draw it</source>
        <translation>make a Pix code, and draw it</translation>
    </message>
    <message>
        <source>an instalment plan to the cent</source>
        <translation>an instalment plan to the cent</translation>
    </message>
    <message>
        <source>say what an offer policy allows, or what is wrong with it</source>
        <translation>say what an offer policy allows, or what is wrong with it</translation>
    </message>
    <message>
        <source>a version&apos;s number</source>
        <translation>a version&apos;s number</translation>
    </message>
    <message>
        <source>what changed between two versions of a creditor&apos;s policy</source>
        <translation>what changed between two versions of a creditor&apos;s policy</translation>
    </message>
    <message>
        <source>put an offer policy of a creditor in force</source>
        <translation>put an offer policy of a creditor in force</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>an earlier one</translation>
    </message>
    <message>
        <source>with the file as it was published</source>
        <translation>with the file as it was published</translation>
    </message>
    <message>
        <source>a creditor&apos;s policy, with what its campaigns have spent</source>
        <translation>a creditor&apos;s policy, with what its campaigns have spent</translation>
    </message>
    <message>
        <source>who published a creditor&apos;s policies, when and why</source>
        <translation>who published a creditor&apos;s policies, when and why</translation>
    </message>
    <message>
        <source>the item&apos;s number</source>
        <translation>the item&apos;s number</translation>
    </message>
    <message>
        <source>how it ended: cpc_agreement, no_answer …</source>
        <translation>how it ended: cpc_agreement, no_answer …</translation>
    </message>
    <message>
        <source>why it is late: a code or words</source>
        <translation>why it is late: a code or words</translation>
    </message>
    <message>
        <source>what comes next: a code or words</source>
        <translation>what comes next: a code or words</translation>
    </message>
    <message>
        <source>what else to know</source>
        <translation>what else to know</translation>
    </message>
    <message>
        <source>when to call back, ISO 8601</source>
        <translation>when to call back, ISO 8601</translation>
    </message>
    <message>
        <source>the number or address that was used</source>
        <translation>the number or address that was used</translation>
    </message>
    <message>
        <source>channels not to be used any more (all)</source>
        <translation>channels not to be used any more (all)</translation>
    </message>
    <message>
        <source>close a case</source>
        <translation>close a case</translation>
    </message>
    <message>
        <source>negotiation, care, supervisor, identification, approvals or payments</source>
        <translation>negotiation, care, supervisor, identification, approvals or payments</translation>
    </message>
    <message>
        <source>list the queue</source>
        <translation>list the queue</translation>
    </message>
    <message>
        <source>only work of this desk</source>
        <translation>only work of this desk</translation>
    </message>
    <message>
        <source>claim the next case</source>
        <translation>claim the next case</translation>
    </message>
    <message>
        <source>put a case back</source>
        <translation>put a case back</translation>
    </message>
    <message>
        <source>when it comes back, ISO 8601</source>
        <translation>when it comes back, ISO 8601</translation>
    </message>
    <message>
        <source>put a case off</source>
        <translation>put a case off</translation>
    </message>
    <message>
        <source>the name they sign in with</source>
        <translation>the name they sign in with</translation>
    </message>
    <message>
        <source>supervisor or negotiator</source>
        <translation>supervisor or negotiator</translation>
    </message>
    <message>
        <source>make somebody a supervisor or a negotiator</source>
        <translation>make somebody a supervisor or a negotiator</translation>
    </message>
    <message>
        <source>words, or their beginnings</source>
        <translation>words, or their beginnings</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>at most so many (50)</translation>
    </message>
    <message>
        <source>only on this debtor&apos;s timeline</source>
        <translation>only on this debtor&apos;s timeline</translation>
    </message>
    <message>
        <source>search all timelines</source>
        <translation>search all timelines</translation>
    </message>
    <message>
        <source>the day of the settlement</source>
        <translation>the day of the settlement</translation>
    </message>
    <message>
        <source>how many instalments are paid, from the first on</source>
        <translation>how many instalments are paid, from the first on</translation>
    </message>
    <message>
        <source>early settlement of a plan (CDC art. 52 §2)</source>
        <translation>early settlement of a plan (CDC art. 52 §2)</translation>
    </message>
    <message>
        <source>care, legal, b2b or payments</source>
        <translation>care, legal, b2b or payments</translation>
    </message>
    <message>
        <source>say that somebody can do care, legal, b2b, payments</source>
        <translation>say that somebody can do care, legal, b2b, payments</translation>
    </message>
    <message>
        <source>take a skill from somebody again</source>
        <translation>take a skill from somebody again</translation>
    </message>
    <message>
        <source>print who can do what</source>
        <translation>print who can do what</translation>
    </message>
    <message>
        <source>twilio or zenvia</source>
        <translation>twilio or zenvia</translation>
    </message>
    <message>
        <source>the message, or - for standard input</source>
        <translation>the message, or - for standard input</translation>
    </message>
    <message>
        <source>count the segments of a text message</source>
        <translation>count the segments of a text message</translation>
    </message>
    <message>
        <source>TOML file of templates, or - for standard input; the shipped ones without it</source>
        <translation>TOML file of templates, or - for standard input; the shipped ones without it</translation>
    </message>
    <message>
        <source>what templates of WhatsApp are declared as, and whether their words agree</source>
        <translation>what templates of WhatsApp are declared as, and whether their words agree</translation>
    </message>
    <message>
        <source>older than this cursor</source>
        <translation>older than this cursor</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email, voice, portal or internal</source>
        <translation>whatsapp, sms, rcs, email, voice, portal or internal</translation>
    </message>
    <message>
        <source>the timeline of a debtor</source>
        <translation>the timeline of a debtor</translation>
    </message>
    <message>
        <source>the last day, yyyy-mm-dd; without it yesterday</source>
        <translation>the last day, yyyy-mm-dd; without it yesterday</translation>
    </message>
    <message>
        <source>close what a creditor receives; it never changes after</source>
        <translation>close what a creditor receives; it never changes after</translation>
    </message>
    <message>
        <source>the first day of the rule, yyyy-mm-dd</source>
        <translation>the first day of the rule, yyyy-mm-dd</translation>
    </message>
    <message>
        <source>DAYS=PERCENT for debts late up to these days, last rest=PERCENT; once for each</source>
        <translation>DAYS=PERCENT for debts late up to these days, last rest=PERCENT; once for each</translation>
    </message>
    <message>
        <source>a creditor&apos;s commission by the age of the debt</source>
        <translation>a creditor&apos;s commission by the age of the debt</translation>
    </message>
    <message>
        <source>of this one alone</source>
        <translation>of this one alone</translation>
    </message>
    <message>
        <source>what creditors were transferred</source>
        <translation>what creditors were transferred</translation>
    </message>
    <message>
        <source>what a creditor would receive; nothing is kept</source>
        <translation>what a creditor would receive; nothing is kept</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>its id</translation>
    </message>
    <message>
        <source>write it there too, as PDF or CSV by the name&apos;s ending</source>
        <translation>write it there too, as PDF or CSV by the name&apos;s ending</translation>
    </message>
    <message>
        <source>a transfer with its lines</source>
        <translation>a transfer with its lines</translation>
    </message>
    <message>
        <source>Messages as JSON lines, - for standard input</source>
        <translation>Messages as JSON lines, - for standard input</translation>
    </message>
    <message>
        <source>List the labels</source>
        <translation>List the labels</translation>
    </message>
    <message>
        <source>Say how well the file&apos;s messages are understood: a table of intent, sensitivities, text, amount_cents, instalments, date, parted by tabs, with a head</source>
        <translation>Say how well the file&apos;s messages are understood: a table of intent, sensitivities, text, amount_cents, instalments, date, parted by tabs, with a head</translation>
    </message>
    <message>
        <source>With --score: draw the reliability diagram into this file</source>
        <translation>With --score: draw the reliability diagram into this file</translation>
    </message>
    <message>
        <source>Say what messages mean, one JSON object a line</source>
        <translation>Say what messages mean, one JSON object a line</translation>
    </message>
    <message>
        <source>A text, each line a message; - for standard input</source>
        <translation>A text, each line a message; - for standard input</translation>
    </message>
    <message>
        <source>preventive, early or late</source>
        <translation>preventive, early or late</translation>
    </message>
    <message>
        <source>who reads is not confirmed</source>
        <translation>who reads is not confirmed</translation>
    </message>
    <message>
        <source>a person in trouble reads</source>
        <translation>a person in trouble reads</translation>
    </message>
    <message>
        <source>Find what may not be written to a debtor, with a better sentence, one JSON object a line</source>
        <translation>Find what may not be written to a debtor, with a better sentence, one JSON object a line</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBCOMMAND</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>SUBCOMMANDS</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Positionals</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>REQUIRED</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excludes</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Nothing is known by this name here: %1</source>
        <translation>Nothing is known by this name here: %1</translation>
    </message>
    <message>
        <source>%1 and %2 can&apos;t be given together.</source>
        <translation>%1 and %2 can&apos;t be given together.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 needs %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 needs a value.</translation>
    </message>
    <message>
        <source>--help says what can be given.</source>
        <translation>--help says what can be given.</translation>
    </message>
    <message>
        <source>Say what can be given, and do nothing</source>
        <translation>Say what can be given, and do nothing</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subcommands</translation>
    </message>
    <message>
        <source>price, sac or equal</source>
        <translation>price, sac or equal</translation>
    </message>
    <message>
        <source>what is owed, with the entry</source>
        <translation>what is owed, with the entry</translation>
    </message>
    <message>
        <source>percent a month (price, sac)</source>
        <translation>percent a month (price, sac)</translation>
    </message>
    <message>
        <source>day of the agreement and of the entry</source>
        <translation>day of the agreement and of the entry</translation>
    </message>
    <message>
        <source>paid on the start, part of the principal</source>
        <translation>paid on the start, part of the principal</translation>
    </message>
    <message>
        <source>agreements and their approval</source>
        <translation>agreements and their approval</translation>
    </message>
    <message>
        <source>how far the machine may go</source>
        <translation>how far the machine may go</translation>
    </message>
    <message>
        <source>whose turn it is with a debtor</source>
        <translation>whose turn it is with a debtor</translation>
    </message>
    <message>
        <source>codes of slips</source>
        <translation>codes of slips</translation>
    </message>
    <message>
        <source>who is contacted when, with what</source>
        <translation>who is contacted when, with what</translation>
    </message>
    <message>
        <source>business days and holidays</source>
        <translation>business days and holidays</translation>
    </message>
    <message>
        <source>what people who take a case read</source>
        <translation>what people who take a case read</translation>
    </message>
    <message>
        <source>files to and from banks</source>
        <translation>files to and from banks</translation>
    </message>
    <message>
        <source>whether a debtor may be contacted</source>
        <translation>whether a debtor may be contacted</translation>
    </message>
    <message>
        <source>the people and what they owe</source>
        <translation>the people and what they owe</translation>
    </message>
    <message>
        <source>CPF and CNPJ</source>
        <translation>CPF and CNPJ</translation>
    </message>
    <message>
        <source>e-mail files</source>
        <translation>e-mail files</translation>
    </message>
    <message>
        <source>the automatic work</source>
        <translation>the automatic work</translation>
    </message>
    <message>
        <source>portfolios, payments and providers&apos; messages</source>
        <translation>portfolios, payments and providers&apos; messages</translation>
    </message>
    <message>
        <source>what providers sent and nobody could work on</source>
        <translation>what providers sent and nobody could work on</translation>
    </message>
    <message>
        <source>what is learned of people: channel and hour, risks and the models behind them</source>
        <translation>what is learned of people: channel and hour, risks and the models behind them</translation>
    </message>
    <message>
        <source>stopping what leaves by itself</source>
        <translation>stopping what leaves by itself</translation>
    </message>
    <message>
        <source>messages to debtors</source>
        <translation>messages to debtors</translation>
    </message>
    <message>
        <source>statements of an account</source>
        <translation>statements of an account</translation>
    </message>
    <message>
        <source>who may be paid</source>
        <translation>who may be paid</translation>
    </message>
    <message>
        <source>requests to pay</source>
        <translation>requests to pay</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>telephone numbers</translation>
    </message>
    <message>
        <source>BR Codes</source>
        <translation>BR Codes</translation>
    </message>
    <message>
        <source>what a creditor lets be offered</source>
        <translation>what a creditor lets be offered</translation>
    </message>
    <message>
        <source>the work that waits for people</source>
        <translation>the work that waits for people</translation>
    </message>
    <message>
        <source>who may grant what</source>
        <translation>who may grant what</translation>
    </message>
    <message>
        <source>who can take which cases</source>
        <translation>who can take which cases</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>text messages</translation>
    </message>
    <message>
        <source>texts that a provider approves</source>
        <translation>texts that a provider approves</translation>
    </message>
    <message>
        <source>what creditors receive</source>
        <translation>what creditors receive</translation>
    </message>
    <message>
        <source>what may be written to debtors</source>
        <translation>what may be written to debtors</translation>
    </message>
    <message>
        <source>sqlite:///path or postgresql://user@host:port/name</source>
        <translation>sqlite:///path or postgresql://user@host:port/name</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>configuration file</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>who acts</translation>
    </message>
    <message>
        <source>the present instant, ISO 8601</source>
        <translation>the present instant, ISO 8601</translation>
    </message>
    <message>
        <source>json or table</source>
        <translation>json or table</translation>
    </message>
    <message>
        <source>Trato from the command line</source>
        <translation>Trato from the command line</translation>
    </message>
</context>
<context>
    <name>debts</name>
    <message>
        <source>The rule of late charges can&apos;t be understood.</source>
        <translation>The rule of late charges can&apos;t be understood.</translation>
    </message>
    <message>
        <source>There is no hold number %1 that could be lifted.</source>
        <translation>There is no hold number %1 to lift.</translation>
    </message>
    <message>
        <source>A court order forbids contact.</source>
        <translation>A court order forbids contact.</translation>
    </message>
    <message>
        <source>Risk to life: collection is suspended.</source>
        <translation>Risk to life: collection is suspended.</translation>
    </message>
    <message>
        <source>Risk of violence: collection is suspended.</source>
        <translation>Risk of violence: collection is suspended.</translation>
    </message>
    <message>
        <source>The debtor has died: collection is suspended.</source>
        <translation>The debtor has died: collection is suspended.</translation>
    </message>
    <message>
        <source>Bereavement: collection is suspended.</source>
        <translation>Bereavement: collection is suspended.</translation>
    </message>
    <message>
        <source>Illness: collection is suspended.</source>
        <translation>Illness: collection is suspended.</translation>
    </message>
    <message>
        <source>Vulnerable person: collection is suspended.</source>
        <translation>Vulnerable person: collection is suspended.</translation>
    </message>
    <message>
        <source>A lawyer speaks for them: collection is suspended.</source>
        <translation>A lawyer speaks for them: collection is suspended.</translation>
    </message>
    <message>
        <source>Legal matter: collection is suspended.</source>
        <translation>Legal matter: collection is suspended.</translation>
    </message>
    <message>
        <source>A plan for all their debts is being made: collection is suspended.</source>
        <translation>A plan for all their debts is being made: collection is suspended.</translation>
    </message>
    <message>
        <source>They say it is fraud: collection is suspended.</source>
        <translation>They say it is fraud: collection is suspended.</translation>
    </message>
    <message>
        <source>Complaint about contacts: collection is suspended.</source>
        <translation>Complaint about contacts: collection is suspended.</translation>
    </message>
    <message>
        <source>Complaint: collection is suspended.</source>
        <translation>Complaint: collection is suspended.</translation>
    </message>
    <message>
        <source>The debt is disputed: collection is suspended.</source>
        <translation>The debt is disputed: collection is suspended.</translation>
    </message>
    <message>
        <source>They say that they have paid.</source>
        <translation>They say that they have paid.</translation>
    </message>
    <message>
        <source>A payment is being looked for.</source>
        <translation>A payment is being looked for.</translation>
    </message>
    <message>
        <source>They asked to be called at another time.</source>
        <translation>They asked to be called at another time.</translation>
    </message>
    <message>
        <source>Somebody has suspended collection.</source>
        <translation>Somebody has suspended collection.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The demonstration was given up; nothing is left of it.</source>
        <translation>The demonstration was cancelled; nothing is left of it.</translation>
    </message>
    <message>
        <source>The database has debtors already; the demonstration needs an empty one.</source>
        <translation>The database already has debtors; the demonstration needs an empty one.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The document can&apos;t be written: %1</source>
        <translation>The document can&apos;t be written: %1</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>The document has no such page.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>the machine fell silent: %1</source>
        <translation>the machine fell silent: %1</translation>
    </message>
    <message>
        <source>The machine is silent on every channel. Recalled: %1.</source>
        <translation>The machine is silent on every channel. Taken back: %1.</translation>
    </message>
    <message>
        <source>Collection stands still: %1</source>
        <translation>Collection is suspended: %1</translation>
    </message>
    <message>
        <source>No more messages on any channel.</source>
        <translation>No more messages on any channel.</translation>
    </message>
    <message>
        <source>No more messages on this channel.</source>
        <translation>No more messages on this channel.</translation>
    </message>
    <message>
        <source>The contact is somebody else&apos;s and is used no more.</source>
        <translation>The contact is someone else&apos;s and is no longer used.</translation>
    </message>
    <message>
        <source>They confirmed who they are.</source>
        <translation>They confirmed who they are.</translation>
    </message>
    <message>
        <source>Agreement %1 closed: %2</source>
        <translation>Agreement %1 closed: %2</translation>
    </message>
    <message>
        <source>Pix of %1 asked for.</source>
        <translation>Pix of %1 requested.</translation>
    </message>
    <message>
        <source>Nobody can tell whether a message arrived</source>
        <translation>Nobody knows whether a message arrived</translation>
    </message>
    <message>
        <source>The event does not say whose it is.</source>
        <translation>The event doesn&apos;t say whose it is.</translation>
    </message>
    <message>
        <source>a call from a number that is not known</source>
        <translation>a call from an unknown number</translation>
    </message>
    <message>
        <source>Asked through the provider to receive no more messages.</source>
        <translation>Asked the provider for no more messages.</translation>
    </message>
    <message>
        <source>Takes messages again.</source>
        <translation>Accepts messages again.</translation>
    </message>
    <message>
        <source>The promise for %1 was not kept</source>
        <translation>The promise for %1 was not kept</translation>
    </message>
    <message>
        <source>The promise of %1 for %2 was not kept</source>
        <translation>The promise of %1 for %2 was not kept</translation>
    </message>
    <message>
        <source>Instalment of %1 of agreement %2 did not come in</source>
        <translation>The instalment of %1 of agreement %2 did not come in</translation>
    </message>
    <message>
        <source>No account is set up for this channel.</source>
        <translation>No account is set up for this channel.</translation>
    </message>
    <message>
        <source>the Pix was asked for and is ready</source>
        <translation>the Pix was requested and is ready</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>payment received</translation>
    </message>
    <message>
        <source>Paid, to be wrapped up</source>
        <translation>Paid, still to wrap up</translation>
    </message>
    <message>
        <source>The mail file %1 can&apos;t be taken: %2</source>
        <translation>The e-mail in file %1 can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>There is no payment account “%1”.</source>
        <translation>There is no payment account “%1”.</translation>
    </message>
    <message>
        <source>The provider does not know the payment yet.</source>
        <translation>The provider does not know the payment yet.</translation>
    </message>
    <message>
        <source>The notice names a payment that the provider does not know.</source>
        <translation>The notice names a payment that the provider does not know.</translation>
    </message>
    <message>
        <source>A notice tells of a payment of %1 (%2) that the provider does not know. Nothing was settled.</source>
        <translation>A notice tells of a payment of %1 (%2) that the provider does not know. Nothing was settled.</translation>
    </message>
    <message>
        <source>Agreement %1 of %2 expired: %3</source>
        <translation>Agreement %1 of %2 expired: %3</translation>
    </message>
    <message>
        <source>Payment of %1 received. Recalled: %2.</source>
        <translation>Payment of %1 received. Recalled: %2.</translation>
    </message>
    <message>
        <source>The account “%1” charges by the bank&apos;s API, which tells its payments; a return file would tell them again.</source>
        <translation>The account “%1” charges by the bank&apos;s API, which tells its payments; a return file would tell them again.</translation>
    </message>
    <message>
        <source>The charge of %1 is not owed any more, and the provider does not take it back: %2. It can still be paid; cancel it there.</source>
        <translation>The charge of %1 is not owed any more, and the provider does not take it back: %2. It can still be paid; cancel it there.</translation>
    </message>
    <message>
        <source>The bank does not know the Pix of a receipt of %1.</source>
        <translation>The bank does not know the Pix of a receipt of %1.</translation>
    </message>
    <message>
        <source>The charge of %1 was to be taken back (%2), and the provider does not do it: %3. It can still be paid; cancel it there.</source>
        <translation>The charge of %1 was to be taken back (%2), and the provider does not do it: %3. It can still be paid; cancel it there.</translation>
    </message>
    <message>
        <source>A charge of %1 was asked for and is ready, and there is no contact to send it to.</source>
        <translation>A charge of %1 was asked for and is ready, and there is no contact to send it to.</translation>
    </message>
    <message>
        <source>Messages can&apos;t be understood (%1): %2</source>
        <translation>Messages can&apos;t be understood (%1): %2</translation>
    </message>
    <message>
        <source>They wait for an answer: the machine&apos;s was kept back</source>
        <translation>They wait for an answer: the machine&apos;s was kept back</translation>
    </message>
    <message>
        <source>the machine would only repeat what it said already</source>
        <translation>the machine would only repeat what it said already</translation>
    </message>
    <message>
        <source>the machine suggests an answer: %1</source>
        <translation>the machine suggests an answer: %1</translation>
    </message>
    <message>
        <source>Agreement %1 waits for a person&apos;s yes: %2</source>
        <translation>Agreement %1 waits for a person&apos;s yes: %2</translation>
    </message>
    <message>
        <source>Agreement %1 was asked for beyond the machine&apos;s limits: %2</source>
        <translation>Agreement %1 was asked for beyond the machine&apos;s limits: %2</translation>
    </message>
    <message>
        <source>They want to go on by %1.</source>
        <translation>They want to go on by %1.</translation>
    </message>
    <message>
        <source>They said at which hours they want to be reached.</source>
        <translation>They said at which hours they want to be reached.</translation>
    </message>
    <message>
        <source>They say that they paid; no payment came to light</source>
        <translation>They say that they paid; no payment came to light</translation>
    </message>
    <message>
        <source>the machine suggests: %1 (%2)</source>
        <translation>the machine suggests: %1 (%2)</translation>
    </message>
    <message>
        <source>confirm who they are</source>
        <translation>confirm who they are</translation>
    </message>
    <message>
        <source>send them a Pix</source>
        <translation>send them a Pix</translation>
    </message>
    <message>
        <source>note their promise for %1</source>
        <translation>note their promise for %1</translation>
    </message>
    <message>
        <source>they asked the provider for no more messages</source>
        <translation>they asked the provider for no more messages</translation>
    </message>
    <message>
        <source>a payment came in, or an agreement was made, after it was prepared</source>
        <translation>a payment came in, or an agreement was made, after it was prepared</translation>
    </message>
    <message>
        <source>The machine&apos;s answer may not leave: %1</source>
        <translation>The machine&apos;s answer may not leave: %1</translation>
    </message>
    <message>
        <source>They sent a proof of payment; no payment came to light</source>
        <translation>They sent a proof of payment; no payment came to light</translation>
    </message>
    <message>
        <source>the Pix that it announces is there, or does not come any more</source>
        <translation>the Pix that it announces is there, or does not come any more</translation>
    </message>
    <message>
        <source>its Pix can&apos;t be paid any more</source>
        <translation>its Pix can&apos;t be paid any more</translation>
    </message>
    <message>
        <source>A payment of %1 was settled, and what follows from it has to be done by people: %2</source>
        <translation>A payment of %1 was settled, and what follows from it has to be done by people: %2</translation>
    </message>
    <message>
        <source>They paid %1, and the machine can&apos;t thank them: %2</source>
        <translation>They paid %1, and the machine can&apos;t thank them: %2</translation>
    </message>
    <message>
        <source>they wrote again before it had left</source>
        <translation>they wrote again before it had left</translation>
    </message>
    <message>
        <source>The database was busy for too long; nothing was written.</source>
        <translation>The database was busy for too long; nothing was written.</translation>
    </message>
    <message>
        <source>its day was over before it could leave: it says nothing true any more</source>
        <translation>its day was over before it could leave: it says nothing true any more</translation>
    </message>
    <message>
        <source>It was not delivered in time and was taken back; it goes as SMS.</source>
        <translation>It was not delivered in time and was taken back; it goes as SMS.</translation>
    </message>
    <message>
        <source>No more e-mails?</source>
        <translation>No more e-mails?</translation>
    </message>
    <message>
        <source>This address will get no more e-mails about the debt. Other ways of talking to us stay open.</source>
        <translation>This address will get no more e-mails about the debt. Other ways of talking to us stay open.</translation>
    </message>
    <message>
        <source>Send me no more e-mails</source>
        <translation>Send me no more e-mails</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>This address gets no more e-mails from us.</source>
        <translation>This address gets no more e-mails from us.</translation>
    </message>
    <message>
        <source>Unsubscribed by an e-mail&apos;s own link.</source>
        <translation>Unsubscribed by an e-mail&apos;s own link.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>The file has no column “%1”.</translation>
    </message>
    <message>
        <source>Some columns were not recognised. Say which they are in a mapping file or in the wizard.</source>
        <translation>Some columns were not recognised. Say which they are in a mapping file or in the wizard.</translation>
    </message>
    <message>
        <source>The mapping file can&apos;t be read: %1 (line %2).</source>
        <translation>The mapping file can&apos;t be read: %1 (line %2).</translation>
    </message>
    <message>
        <source>The mapping has fields or values that do not exist: %1.</source>
        <translation>The mapping has fields or values that do not exist: %1.</translation>
    </message>
    <message>
        <source>The quotes opened on line %1 never close.</source>
        <translation>The quotes opened on line %1 are never closed.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Column “%1”: on line %2 the day comes first, on line %3 the month. Say in the mapping which is right.</source>
        <translation>Column “%1”: on line %2 the day comes first, on line %3 the month. Say in the mapping which is right.</translation>
    </message>
    <message>
        <source>The creditor and the portfolio need names.</source>
        <translation>The creditor and the portfolio need a name.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was stored: %n line(s) can&apos;t be read.</source>
        <translation>
            <numerusform>Nothing was saved: %n line can&apos;t be read.</numerusform>
            <numerusform>Nothing was saved: %n lines can&apos;t be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>the spreadsheet cut the digits off (scientific notation)</source>
        <translation>the spreadsheet cut the digits off (scientific notation)</translation>
    </message>
    <message>
        <source>the value must be above zero</source>
        <translation>the amount must be above zero</translation>
    </message>
    <message>
        <source>more than two decimal places</source>
        <translation>more than two decimal places</translation>
    </message>
    <message>
        <source>the value is too large</source>
        <translation>the amount is too large</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>this is not an amount</translation>
    </message>
    <message>
        <source>a line of totals is no debt</source>
        <translation>a line of totals is not a debt</translation>
    </message>
    <message>
        <source>the cell has more than %1 characters</source>
        <translation>the cell has more than %1 characters</translation>
    </message>
    <message>
        <source>without CPF or CNPJ</source>
        <translation>without CPF or CNPJ</translation>
    </message>
    <message>
        <source>the check digits do not match</source>
        <translation>the check digits don&apos;t match</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>without a contract</source>
        <translation>without a contract</translation>
    </message>
    <message>
        <source>without the instalment&apos;s number</source>
        <translation>without the instalment&apos;s number</translation>
    </message>
    <message>
        <source>this is no instalment number</source>
        <translation>this is not an instalment number</translation>
    </message>
    <message>
        <source>without a due date</source>
        <translation>without a due date</translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation>the date does not exist</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>without an amount</translation>
    </message>
    <message>
        <source>the area code is missing</source>
        <translation>the area code is missing</translation>
    </message>
    <message>
        <source>this is no telephone number</source>
        <translation>this is not a phone number</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>this is not an e-mail address</translation>
    </message>
    <message>
        <source>this contract belongs to another document</source>
        <translation>this contract belongs to another document</translation>
    </message>
    <message>
        <source>line %1 has the same instalment with another value or date</source>
        <translation>line %1 has the same instalment with another amount or date</translation>
    </message>
    <message>
        <source>the instalment is paid or in an agreement; its value stays as it is</source>
        <translation>the instalment is paid or in an agreement; its amount stays as it is</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>The import was cancelled. Nothing was saved.</translation>
    </message>
    <message>
        <source>Column “%1”: line %2 and line %3 write numbers in different ways. Say in the mapping which sign is the decimal one.</source>
        <translation>Column “%1”: line %2 and line %3 write numbers in different ways. Say in the mapping which sign is the decimal one.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Line %1 is UTF-8 and line %2 is Windows-1252. Save the file again in one encoding, or name it in the mapping.</source>
        <translation>Line %1 is UTF-8 and line %2 is Windows-1252. Save the file again in one encoding, or name it in the mapping.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV (UTF-8) and import that file.</source>
        <translation>This is a spreadsheet. Save it as CSV (UTF-8) and import that file.</translation>
    </message>
    <message>
        <source>No such relation: codevedor, avalista, parente, empregador, conhecido.</source>
        <translation>Unknown relation. Use codevedor, avalista, parente, empregador or conhecido.</translation>
    </message>
    <message>
        <source>Say divida, recado or nada.</source>
        <translation>Say divida, recado or nada.</translation>
    </message>
    <message>
        <source>Nobody here has this document.</source>
        <translation>Nobody here has this document.</translation>
    </message>
    <message>
        <source>The file needs the columns documento, nome and relacao.</source>
        <translation>The file needs the columns documento, nome and relacao.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be taken; nothing was stored.</source>
        <translation>
            <numerusform>%n line can&apos;t be imported; nothing was saved.</numerusform>
            <numerusform>%n lines can&apos;t be imported; nothing was saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no rate in percent</source>
        <translation>this is no rate in percent</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>There is no creditor “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no amount that can be taken.</source>
        <translation>“%1” is no amount that can be taken.</translation>
    </message>
    <message>
        <source>The file has no column for the day of payment or for the amount.</source>
        <translation>The file has no column for the day of payment or for the amount.</translation>
    </message>
    <message>
        <source>more was paid of the instalment than this; its value stays as it is</source>
        <translation>more was paid of the instalment than this; its value stays as it is</translation>
    </message>
    <message>
        <source>Neither a telephone number nor an e-mail address.</source>
        <translation>Neither a telephone number nor an e-mail address.</translation>
    </message>
    <message>
        <source>No such channel: ligacao, whatsapp, sms, rcs, email.</source>
        <translation>No such channel: ligacao, whatsapp, sms, rcs, email.</translation>
    </message>
    <message>
        <source>No day: write 31/12/2026 or 2026-12-31.</source>
        <translation>No day: write 31/12/2026 or 2026-12-31.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>“%1” is a list that the law makes, and stays one.</source>
        <translation>“%1” is a list that the law makes, and stays one.</translation>
    </message>
    <message>
        <source>Say how the list is called and where it comes from.</source>
        <translation>Say how the list is called and where it comes from.</translation>
    </message>
    <message>
        <source>The file needs the column contato.</source>
        <translation>The file needs the column contato.</translation>
    </message>
    <message>
        <source>The file names nobody: it can&apos;t be the whole list.</source>
        <translation>The file names nobody: it can&apos;t be the whole list.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>“%1” is not a file that can be read. Choose another one.</source>
        <translation>“%1” is not a file that can be read. Choose another.</translation>
    </message>
    <message>
        <source>The file has more than 256 MB. Split it, or use “tratoctl import debts”.</source>
        <translation>The file is larger than 256 MB. Split it, or use “tratoctl import debts”.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>The file can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Still comparing</source>
        <translation>Still comparing</translation>
    </message>
    <message>
        <source>Say whose debts these are: creditor and portfolio</source>
        <translation>Say whose debts these are: creditor and portfolio</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to go</source>
        <translation>
            <numerusform>%n line to fix</numerusform>
            <numerusform>%n lines to fix</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no line to store</source>
        <translation>There is no line to save</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1. Choose another folder.</source>
        <translation>The file can&apos;t be written: %1. Choose another folder.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Fine (%)</source>
        <translation>Fine (%)</translation>
    </message>
    <message>
        <source>Interest (%)</source>
        <translation>Interest (%)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>%1: nothing came of %2 contacts</source>
        <translation>%1: nothing came of %2 contacts</translation>
    </message>
    <message>
        <source>%1: answered %2 of %3</source>
        <translation>%1: answered %2 of %3</translation>
    </message>
    <message>
        <source>%1: opened %2 of %3</source>
        <translation>%1: opened %2 of %3</translation>
    </message>
    <message>
        <source>%1: answered %2 and opened %3 of %4</source>
        <translation>%1: answered %2 and opened %3 of %4</translation>
    </message>
    <message>
        <source>A try of %1: too little is known yet of it with this person.</source>
        <translation>A try of %1: too little is known yet of it with this person.</translation>
    </message>
    <message>
        <source>This person&apos;s record (%1).</source>
        <translation>This person&apos;s record (%1).</translation>
    </message>
    <message>
        <source>Little is known of this person yet; with similar debtors %1 is worth most (%2 of 100 contacts).</source>
        <translation>Little is known of this person yet; with similar debtors %1 is worth most (%2 of 100 contacts).</translation>
    </message>
    <message>
        <source>The person asked for %1 on %2.</source>
        <translation>The person asked for %1 on %2.</translation>
    </message>
    <message>
        <source>The person asked for %1 on %2, which is not possible now. </source>
        <translation>The person asked for %1 on %2, which is not possible now. </translation>
    </message>
    <message>
        <source>An experiment has a name and at least two wordings, each of its own name.</source>
        <translation>An experiment has a name and at least two wordings, each of its own name.</translation>
    </message>
    <message>
        <source>There is no debtor number %1.</source>
        <translation>There is no debtor number %1.</translation>
    </message>
    <message>
        <source>The hours from %1 to %2 are none of a day.</source>
        <translation>The hours from %1 to %2 are none of a day.</translation>
    </message>
    <message>
        <source>%1 cases, of which it happened in %2: a model needs at least %3, and %4 of each kind.</source>
        <translation>%1 cases, of which it happened in %2: a model needs at least %3, and %4 of each kind.</translation>
    </message>
    <message>
        <source>due on %1 and open</source>
        <translation>due on %1 and open</translation>
    </message>
    <message>
        <source>last paid on %1</source>
        <translation>last paid on %1</translation>
    </message>
    <message>
        <source>promise broken on %1</source>
        <translation>promise broken on %1</translation>
    </message>
    <message>
        <source>promise kept on %1</source>
        <translation>promise kept on %1</translation>
    </message>
    <message>
        <source>promise for %1</source>
        <translation>promise for %1</translation>
    </message>
    <message>
        <source>agreement broken on %1</source>
        <translation>agreement broken on %1</translation>
    </message>
    <message>
        <source>agreement kept on %1</source>
        <translation>agreement kept on %1</translation>
    </message>
    <message>
        <source>last wrote on %1</source>
        <translation>last wrote on %1</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>nothing on record</translation>
    </message>
    <message>
        <source>Risk of no payment within 30 days: %1 of 100 (%2; model %3).</source>
        <translation>Risk of no payment within 30 days: %1 of 100 (%2; model %3).</translation>
    </message>
    <message>
        <source>Risk that the promise is broken: %1 of 100 (%2; model %3).</source>
        <translation>Risk that the promise is broken: %1 of 100 (%2; model %3).</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>There is no model “%1”.</translation>
    </message>
    <message>
        <source>The model “%1 %2” can&apos;t be used: %3</source>
        <translation>The model “%1 %2” can&apos;t be used: %3</translation>
    </message>
    <message>
        <source>it is not what its card says</source>
        <translation>it is not what its card says</translation>
    </message>
    <message>
        <source>A price of contacts needs a channel, a first day and an amount.</source>
        <translation>A price of contacts needs a channel, a first day and an amount.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>There is no portfolio %1.</source>
        <translation>There is no portfolio %1.</translation>
    </message>
    <message>
        <source>Several portfolios are called %1: give its number.</source>
        <translation>Several portfolios are called %1: give its number.</translation>
    </message>
    <message>
        <source>The hour is the one they asked for.</source>
        <translation>The hour is the one they asked for.</translation>
    </message>
    <message>
        <source>They often write between %1 and %2 o&apos;clock.</source>
        <translation>They often write between %1 and %2 o&apos;clock.</translation>
    </message>
    <message>
        <source>Between %1 and %2 o&apos;clock it is tried: too little is known yet of that hour with this person.</source>
        <translation>Between %1 and %2 o&apos;clock it is tried: too little is known yet of that hour with this person.</translation>
    </message>
    <message>
        <source>Recovered, over recovered plus what was paid later of debts that were due by the last day, plus what is still open of those and of agreements, as the books stand now.</source>
        <translation>Recovered, over recovered plus what was paid later of debts that were due by the last day, plus what is still open of those and of agreements, as the books stand now.</translation>
    </message>
    <message>
        <source>Debtors who answered or opened something, over debtors we wrote to, on WhatsApp, SMS, RCS and e-mail, in the period.</source>
        <translation>Debtors who answered or opened something, over debtors we wrote to, on WhatsApp, SMS, RCS and e-mail, in the period.</translation>
    </message>
    <message>
        <source>Answers of 4 or 5, over all answers, of those asked in the period.</source>
        <translation>Answers of 4 or 5, over all answers, of those asked in the period.</translation>
    </message>
    <message>
        <source>Answers of 9 or 10 less those of 0 to 6, over all answers, of those asked in the period; -100 to 100.</source>
        <translation>Answers of 9 or 10 less those of 0 to 6, over all answers, of those asked in the period; -100 to 100.</translation>
    </message>
    <message>
        <source>Promises kept, over promises kept or broken in the period.</source>
        <translation>Promises kept, over promises kept or broken in the period.</translation>
    </message>
    <message>
        <source>Outcomes with the debtor, over all outcomes of cases closed in the period.</source>
        <translation>Outcomes with the debtor, over all outcomes of cases closed in the period.</translation>
    </message>
    <message>
        <source>Debtors whom only the machine answered, over debtors who wrote to us and were answered, in the period.</source>
        <translation>Debtors whom only the machine answered, over debtors who wrote to us and were answered, in the period.</translation>
    </message>
    <message>
        <source>Agreements made by the machine, over the agreements accepted in the period.</source>
        <translation>Agreements made by the machine, over the agreements accepted in the period.</translation>
    </message>
    <message>
        <source>Recovered over the cost of contacts. There is no control group: what would have come without any contact is counted too.</source>
        <translation>Recovered over the cost of contacts. There is no control group: what would have come without any contact is counted too.</translation>
    </message>
    <message>
        <source>Cost of contacts over contacts: messages and calls that left and did not fail, at the prices of the table of contact costs.</source>
        <translation>Cost of contacts over contacts: messages and calls that left and did not fail, at the prices of the table of contact costs.</translation>
    </message>
    <message>
        <source>nothing was due by the last day</source>
        <translation>nothing was due by the last day</translation>
    </message>
    <message>
        <source>no agreement in these days</source>
        <translation>no agreement in these days</translation>
    </message>
    <message>
        <source>nobody was written to</source>
        <translation>nobody was written to</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>nobody was asked</translation>
    </message>
    <message>
        <source>no promise ended</source>
        <translation>no promise ended</translation>
    </message>
    <message>
        <source>no case was closed</source>
        <translation>no case was closed</translation>
    </message>
    <message>
        <source>nobody wrote and was answered</source>
        <translation>nobody wrote and was answered</translation>
    </message>
    <message>
        <source>no contact that costs anything</source>
        <translation>no contact that costs anything</translation>
    </message>
    <message>
        <source>a channel in use has no price</source>
        <translation>a channel in use has no price</translation>
    </message>
    <message>
        <source>Hours to the yes from the first contact since what was agreed on was due, and since the deal before, over the agreements accepted in the period.</source>
        <translation>Hours to the yes from the first contact since what was agreed on was due, and since the deal before, over the agreements accepted in the period.</translation>
    </message>
</context>
<context>
    <name>macros</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) for help</source>
        <translation>
            <numerusform>%n call for help</numerusform>
            <numerusform>%n calls for help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given away</source>
        <translation>
            <numerusform>%n given away</numerusform>
            <numerusform>%n given away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapped up</source>
        <translation>
            <numerusform>%n wrapped up</numerusform>
            <numerusform>%n wrapped up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n refusal</numerusform>
            <numerusform>%n refusals</numerusform>
        </translation>
    </message>
    <message>
        <source>This macro is not there any more.</source>
        <translation>This macro is not there any more.</translation>
    </message>
    <message>
        <source>Give it a name of up to %1 characters.</source>
        <translation>Give it a name of up to %1 characters.</translation>
    </message>
    <message>
        <source>A macro has 1 to %1 steps.</source>
        <translation>A macro has 1 to %1 steps.</translation>
    </message>
    <message>
        <source>You have a macro “%1” already.</source>
        <translation>You have a macro “%1” already.</translation>
    </message>
    <message>
        <source>Macro “%1”: %2</source>
        <translation>Macro “%1”: %2</translation>
    </message>
    <message>
        <source>written at the desk by the macro “%1”</source>
        <translation>written at the desk by the macro “%1”</translation>
    </message>
    <message>
        <source>There is nothing to fill in for: %1.</source>
        <translation>There is nothing to fill in for: %1.</translation>
    </message>
    <message>
        <source>The words name an amount of one case (%1): use {valor}.</source>
        <translation>The words name an amount of one case (%1): use {valor}.</translation>
    </message>
    <message>
        <source>Only who talked knows what this outcome asks for.</source>
        <translation>Only who talked knows what this outcome asks for.</translation>
    </message>
    <message>
        <source>This outcome says who it was: a person confirms that first, never a macro.</source>
        <translation>This outcome says who it was: a person confirms that first, never a macro.</translation>
    </message>
    <message>
        <source>Nothing reaches them on this channel.</source>
        <translation>Nothing reaches them on this channel.</translation>
    </message>
    <message>
        <source>It tells of a debt, and nobody confirmed who reads it.</source>
        <translation>It tells of a debt, and nobody confirmed who reads it.</translation>
    </message>
    <message>
        <source>No money is asked for in a care case.</source>
        <translation>No money is asked for in a care case.</translation>
    </message>
    <message>
        <source>Nobody confirmed yet who they are.</source>
        <translation>Nobody confirmed yet who they are.</translation>
    </message>
    <message>
        <source>Note for the team: %1</source>
        <translation>Note for the team: %1</translation>
    </message>
    <message>
        <source>Promise until %1</source>
        <translation>Promise until %1</translation>
    </message>
    <message>
        <source>Ask for help: %1</source>
        <translation>Ask for help: %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Put off until %1</translation>
    </message>
    <message>
        <source>A step before it gives the case away.</source>
        <translation>A step before it gives the case away.</translation>
    </message>
    <message>
        <source>This macro can&apos;t be read: %1.</source>
        <translation>This macro can&apos;t be read: %1.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Send %1</translation>
    </message>
    <message>
        <source>Send the template “%1”</source>
        <translation>Send the template “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Promise in %n day(s)</source>
        <translation>
            <numerusform>Promise in %n day</numerusform>
            <numerusform>Promise in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement, all at once</source>
        <translation>Agreement, all at once</translation>
    </message>
    <message numerus="yes">
        <source>Agreement in %n instalment(s)</source>
        <translation>
            <numerusform>Agreement in %n instalment</numerusform>
            <numerusform>Agreement in %n instalments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off for %n minute(s)</source>
        <translation>
            <numerusform>Put off for %n minute</numerusform>
            <numerusform>Put off for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off for %n day(s), %1</source>
        <translation>
            <numerusform>Put off for %n day, %1</numerusform>
            <numerusform>Put off for %n days, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>Give to %1</translation>
    </message>
    <message>
        <source>Give to the desk “%1”</source>
        <translation>Give to the desk “%1”</translation>
    </message>
    <message>
        <source>To the supervisor: %1</source>
        <translation>To the supervisor: %1</translation>
    </message>
    <message>
        <source>Wrap up: %1</source>
        <translation>Wrap up: %1</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>no object</translation>
    </message>
    <message>
        <source>This macro was made by a newer Trato.</source>
        <translation>This macro was made by a newer Trato.</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>no steps</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>the desk “%1” has the case</source>
        <translation>the desk “%1” has the case</translation>
    </message>
    <message>
        <source>the timeline keeps what was written</source>
        <translation>the timeline keeps what was written</translation>
    </message>
    <message>
        <source>a promise is kept or broken, not unsaid</source>
        <translation>a promise is kept or broken, not unsaid</translation>
    </message>
    <message>
        <source>the supervisor has the case</source>
        <translation>the supervisor has the case</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>the case is closed</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>it has left already</translation>
    </message>
    <message>
        <source>Macro “%1” taken back: %2 of %3</source>
        <translation>Macro “%1” taken back: %2 of %3</translation>
    </message>
    <message>
        <source>an agreement is cancelled by hand, with a reason</source>
        <translation>an agreement is cancelled by hand, with a reason</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a number such as 1.99.</source>
        <translation>“%1” is not a number such as 1.99.</translation>
    </message>
    <message>
        <source>“%1” is not a rate in percent such as 1.99, with at most 12 decimals.</source>
        <translation>“%1” is not a rate in percent such as 1.99, with at most 12 decimals.</translation>
    </message>
    <message>
        <source>Amounts of different currencies can&apos;t be added.</source>
        <translation>Amounts of different currencies can&apos;t be added.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be divided in these parts.</source>
        <translation>An amount can&apos;t be divided into these parts.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>The amount is too large.</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 1000, 1000.5 or 1000.00.</source>
        <translation>“%1” is not an amount such as 1000, 1000.5 or 1000.00.</translation>
    </message>
    <message>
        <source>There is nothing to divide.</source>
        <translation>There is no amount to divide.</translation>
    </message>
    <message>
        <source>The entry has to be smaller than the debt.</source>
        <translation>The down payment has to be smaller than the debt.</translation>
    </message>
    <message>
        <source>The number of instalments has to be 1 to 9999.</source>
        <translation>The number of instalments has to be 1 to 9999.</translation>
    </message>
    <message>
        <source>The first instalment has to fall due after the start.</source>
        <translation>The first instalment has to fall due after the start.</translation>
    </message>
    <message>
        <source>The last instalment would fall due after the year 9999.</source>
        <translation>The last instalment would fall due after the year 9999.</translation>
    </message>
    <message>
        <source>An instalment would be zero or less: choose fewer of them.</source>
        <translation>An instalment would be zero or less: choose fewer.</translation>
    </message>
    <message>
        <source>Equal instalments have no interest.</source>
        <translation>Equal instalments have no interest.</translation>
    </message>
    <message>
        <source>No instalment is left to settle.</source>
        <translation>No instalment is left to settle.</translation>
    </message>
    <message>
        <source>The day lies before the plan&apos;s start.</source>
        <translation>The day lies before the plan&apos;s start.</translation>
    </message>
    <message>
        <source>The table of rates can&apos;t be used: %1</source>
        <translation>The table of rates can&apos;t be used: %1</translation>
    </message>
    <message>
        <source>The table “%1” has no rate for %2. Add it to rates/%1.toml in the configuration folder.</source>
        <translation>The table “%1” has no rate for %2. Add it to rates/%1.toml in the configuration folder.</translation>
    </message>
</context>
<context>
    <name>negotiation</name>
    <message>
        <source>The debt is no longer what it was. Look at it again.</source>
        <translation>The debt has changed. Check it again before closing.</translation>
    </message>
    <message>
        <source>There is no debtor %1.</source>
        <translation>There is no debtor %1.</translation>
    </message>
    <message>
        <source>Agreement %1 of this debtor waits for approval.</source>
        <translation>This debtor&apos;s agreement %1 is waiting for approval.</translation>
    </message>
    <message>
        <source>There is no agreement %1.</source>
        <translation>There is no agreement %1.</translation>
    </message>
    <message>
        <source>Agreement %1 does not wait for approval.</source>
        <translation>Agreement %1 is not waiting for approval.</translation>
    </message>
    <message>
        <source>This role can&apos;t approve agreement %1.</source>
        <translation>This role can&apos;t approve agreement %1.</translation>
    </message>
    <message>
        <source>Somebody else has to approve what you asked for.</source>
        <translation>Someone else has to approve what you asked for.</translation>
    </message>
    <message>
        <source>The first due date has passed. Make the agreement anew.</source>
        <translation>The first due date has passed. Make the agreement again.</translation>
    </message>
    <message>
        <source>Agreement %1 has ended already.</source>
        <translation>Agreement %1 has already ended.</translation>
    </message>
    <message>
        <source>Instalment %1 was not paid.</source>
        <translation>Instalment %1 was not paid.</translation>
    </message>
    <message>
        <source>This debtor has no offer %1.</source>
        <translation>This debtor has no offer %1.</translation>
    </message>
    <message>
        <source>Offer %1 is no longer valid.</source>
        <translation>Offer %1 is no longer valid.</translation>
    </message>
    <message>
        <source>The first due date must be after today.</source>
        <translation>The first due date must be after today.</translation>
    </message>
    <message>
        <source>The first due date may be at most %1 days away.</source>
        <translation>The first due date may be at most %1 days away.</translation>
    </message>
    <message>
        <source>This entry covers the whole debt: it is a payment at once.</source>
        <translation>This down payment covers the whole debt: it is a single payment.</translation>
    </message>
    <message>
        <source>The entry is below the minimum.</source>
        <translation>The down payment is below the minimum.</translation>
    </message>
    <message>
        <source>No plan within the policy fits what they can pay a month.</source>
        <translation>No plan within the policy fits what they can pay a month.</translation>
    </message>
    <message>
        <source>At most %1 instalments are allowed.</source>
        <translation>At most %1 instalments are allowed.</translation>
    </message>
    <message>
        <source>With %1 instalments each would be below the minimum.</source>
        <translation>With %1 instalments each would be below the minimum.</translation>
    </message>
    <message>
        <source>The discount leaves nothing to pay.</source>
        <translation>The discount leaves nothing to pay.</translation>
    </message>
    <message>
        <source>The entry covers the whole debt: make it a payment at once.</source>
        <translation>The down payment covers the whole debt: make it a single payment.</translation>
    </message>
    <message>
        <source>There must be at least one instalment.</source>
        <translation>There must be at least one instalment.</translation>
    </message>
    <message>
        <source>There is no creditor %1.</source>
        <translation>There is no creditor %1.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>must be a rate in percent from 0 to %1, written as text (&quot;1.99&quot;)</source>
        <translation>must be a rate in percent from 0 to %1, written as text (&quot;1.99&quot;)</translation>
    </message>
    <message>
        <source>must be an amount, written as text (&quot;30.00&quot;)</source>
        <translation>must be an amount, written as text (&quot;30.00&quot;)</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>must be a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>must be text</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>is not known here</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>must be a table</translation>
    </message>
    <message>
        <source>the first age must be from 0 days</source>
        <translation>the first range must start at 0 days</translation>
    </message>
    <message>
        <source>ages must rise: %1 days does not come after %2</source>
        <translation>ranges must rise: %1 days does not come after %2</translation>
    </message>
    <message>
        <source>more than anybody may grant</source>
        <translation>more than any role may grant</translation>
    </message>
    <message>
        <source>may do less than the role below it (%1)</source>
        <translation>may do less than the role below it (%1)</translation>
    </message>
    <message>
        <source>an offer would be valid for longer than its first due date may be away (%1 days)</source>
        <translation>an offer would be valid for longer than its first due date may be away (%1 days)</translation>
    </message>
    <message>
        <source>the entry would be due after the last possible first instalment (%1 days)</source>
        <translation>the down payment would be due after the last possible first instalment (%1 days)</translation>
    </message>
    <message>
        <source>The offer policy is wrong in line %1: %2 %3</source>
        <translation>The offer policy has an error on line %1: %2 %3</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>is too long</translation>
    </message>
    <message>
        <source>This debtor has no such contract.</source>
        <translation>This debtor has no such contract.</translation>
    </message>
    <message>
        <source>The promised day has passed.</source>
        <translation>The promised day has passed.</translation>
    </message>
    <message>
        <source>A promise may be at most %1 days away.</source>
        <translation>A promise may be at most %1 days away.</translation>
    </message>
    <message>
        <source>This debtor has no promise %1.</source>
        <translation>This debtor has no promise %1.</translation>
    </message>
    <message>
        <source>Promise %1 is not open any more.</source>
        <translation>Promise %1 is not open any more.</translation>
    </message>
    <message>
        <source>Nothing is open that could be agreed on.</source>
        <translation>There is nothing owed to negotiate.</translation>
    </message>
    <message>
        <source>The discount is above the limit.</source>
        <translation>The discount is above the limit.</translation>
    </message>
    <message>
        <source>More instalments than allowed.</source>
        <translation>More instalments than allowed.</translation>
    </message>
    <message>
        <source>The instalment is below the minimum.</source>
        <translation>The instalment is below the minimum.</translation>
    </message>
    <message>
        <source>It needs a supervisor&apos;s approval.</source>
        <translation>It needs a supervisor&apos;s approval.</translation>
    </message>
    <message>
        <source>Nobody may grant it within the policy.</source>
        <translation>It is outside the policy: nobody may grant it.</translation>
    </message>
    <message>
        <source>At once %1</source>
        <translation>In full %1</translation>
    </message>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Only a supervisor can do that.</translation>
    </message>
    <message>
        <source>People are negotiators or supervisors.</source>
        <translation>People are negotiators or supervisors.</translation>
    </message>
    <message>
        <source>Somebody else has to take your role from you.</source>
        <translation>Someone else has to take your role from you.</translation>
    </message>
    <message>
        <source>The timeline of this debtor has no line %1.</source>
        <translation>The timeline of this debtor has no line %1.</translation>
    </message>
    <message>
        <source>Say where they accepted: a line of the timeline, or a reason why there is none.</source>
        <translation>Say where they accepted: a line of the timeline, or a reason why there is none.</translation>
    </message>
    <message>
        <source>Acceptance %1 is not what was recorded.</source>
        <translation>Acceptance %1 is not what was recorded.</translation>
    </message>
    <message>
        <source>The line in which they accepted is not what it was.</source>
        <translation>The line in which they accepted is not what it was.</translation>
    </message>
    <message>
        <source>The new day has passed.</source>
        <translation>The new day has passed.</translation>
    </message>
    <message>
        <source>Instalments are paid in their order: number %1 is due on %2.</source>
        <translation>Instalments are paid in their order: number %1 is due on %2.</translation>
    </message>
    <message>
        <source>A date may move by %1 days at most.</source>
        <translation>A date may move by %1 days at most.</translation>
    </message>
    <message>
        <source>Dates of this agreement may change %1 times.</source>
        <translation>Dates of this agreement may change %1 times.</translation>
    </message>
    <message>
        <source>Agreement %1 is not in force.</source>
        <translation>Agreement %1 is not in force.</translation>
    </message>
    <message>
        <source>Agreement %1 has no instalment %2.</source>
        <translation>Agreement %1 has no instalment %2.</translation>
    </message>
    <message>
        <source>That instalment is paid.</source>
        <translation>That instalment is paid.</translation>
    </message>
    <message>
        <source>A change of dates needs a reason.</source>
        <translation>A change of dates needs a reason.</translation>
    </message>
    <message>
        <source>Agreement %1 can&apos;t be renegotiated.</source>
        <translation>Agreement %1 can&apos;t be renegotiated.</translation>
    </message>
    <message>
        <source>The time of agreement %1 is over.</source>
        <translation>The time of agreement %1 is over.</translation>
    </message>
    <message>
        <source>Agreement %1 is not on the table any more.</source>
        <translation>Agreement %1 is not on the table any more.</translation>
    </message>
    <message>
        <source>Agreement %1 is not one that waits for a payment.</source>
        <translation>Agreement %1 is not one that waits for a payment.</translation>
    </message>
    <message>
        <source>Renegotiated as %1.</source>
        <translation>Renegotiated as %1.</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Nobody approved it in time.</translation>
    </message>
    <message>
        <source>The first payment did not come.</source>
        <translation>The first payment did not come.</translation>
    </message>
    <message>
        <source>They did not answer in time.</source>
        <translation>They did not answer in time.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Event %1 is missing.</translation>
    </message>
    <message>
        <source>Event %1 is not what was written.</source>
        <translation>Event %1 is not what was written.</translation>
    </message>
    <message>
        <source>The last event is not the one that was written last.</source>
        <translation>The last event is not the one that was written last.</translation>
    </message>
    <message>
        <source>%1 says that they accepted; no message or call is on record.</source>
        <translation>%1 says that they accepted; no message or call is on record.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the original debt counts again; what was paid is taken off its principal, the oldest instalment first.</source>
        <translation>If the agreement ends early, the original debt counts again; what was paid is taken off its principal, the oldest instalment first.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the original debt counts again; each payment counts on its own day, against interest, fine and then principal.</source>
        <translation>If the agreement ends early, the original debt counts again; each payment counts on its own day, against interest, fine and then principal.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the share of it that was paid settles the same share of the original debt; the rest counts again.</source>
        <translation>If the agreement ends early, the share of it that was paid settles the same share of the original debt; the rest counts again.</translation>
    </message>
    <message>
        <source>The agreement is in force once it is accepted.</source>
        <translation>The agreement is in force once it is accepted.</translation>
    </message>
    <message>
        <source>The agreement is in force once its first payment is there.</source>
        <translation>The agreement is in force once its first payment is there.</translation>
    </message>
    <message>
        <source>An instalment that stays unpaid for more than %1 days after its due date ends the agreement.</source>
        <translation>An instalment that stays unpaid for more than %1 days after its due date ends the agreement.</translation>
    </message>
    <message>
        <source>Paid early, an instalment bears proportionally less interest (CDC art. 52 § 2).</source>
        <translation>Paid early, an instalment bears proportionally less interest (CDC art. 52 § 2).</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Owed on %1</source>
        <translation>Owed on %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Interest of the instalments</source>
        <translation>Interest of the instalments</translation>
    </message>
    <message>
        <source>To be paid in all</source>
        <translation>To be paid in all</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Interest rate</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>Total effective cost (CET)</source>
        <translation>Total effective cost (CET)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 a year</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>by message</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>on the telephone</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>signed on the portal</source>
        <translation>signed on the portal</translation>
    </message>
    <message>
        <source>as told by %1</source>
        <translation>as told by %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>SHA-256 of the terms shown</source>
        <translation>SHA-256 of the terms shown</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>Terms of agreement %1</source>
        <translation>Terms of agreement %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>What is owed</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>What was agreed on</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Not accepted yet.</source>
        <translation>Not accepted yet.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>must be one of: %1</translation>
    </message>
    <message>
        <source>%1 at most a month: they can pay %2.</source>
        <translation>%1 at most a month: they can pay %2.</translation>
    </message>
    <message>
        <source>The number of instalments they asked for.</source>
        <translation>The number of instalments they asked for.</translation>
    </message>
    <message>
        <source>The likeliest to be kept: %1 %.</source>
        <translation>The likeliest to be kept: %1 %.</translation>
    </message>
    <message>
        <source>The lightest month: %1.</source>
        <translation>The lightest month: %1.</translation>
    </message>
    <message>
        <source>The largest discount: %1.</source>
        <translation>The largest discount: %1.</translation>
    </message>
    <message>
        <source>Recovers the most: %1.</source>
        <translation>Recovers the most: %1.</translation>
    </message>
    <message>
        <source>no interest · first on %1</source>
        <translation>no interest · first on %1</translation>
    </message>
    <message>
        <source>CET %1% a year · first on %2</source>
        <translation>CET %1% a year · first on %2</translation>
    </message>
    <message>
        <source>Campaign %1 is over. Make the offer anew.</source>
        <translation>Campaign %1 is over. Make the offer anew.</translation>
    </message>
    <message>
        <source>The budget of campaign %1 does not cover this discount any more. Make the offer anew.</source>
        <translation>The budget of campaign %1 does not cover this discount any more. Make the offer anew.</translation>
    </message>
    <message>
        <source>The table of existence minimums can&apos;t be read.</source>
        <translation>The table of existence minimums can&apos;t be read.</translation>
    </message>
    <message>
        <source>Campaign %1 has spent more already than the budget would be.</source>
        <translation>Campaign %1 has spent more already than the budget would be.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>There is no creditor “%1”.</translation>
    </message>
    <message>
        <source>Version %1 of this creditor&apos;s policy is not kept.</source>
        <translation>Version %1 of this creditor&apos;s policy is not kept.</translation>
    </message>
    <message>
        <source>some debts have no discount at all: one table must be without product, segment and rating</source>
        <translation>some debts have no discount at all: one table must be without product, segment and rating</translation>
    </message>
    <message>
        <source>a debt could be in this table and in that of line %1: one must ask for more</source>
        <translation>a debt could be in this table and in that of line %1: one must ask for more</translation>
    </message>
    <message>
        <source>another campaign has this name (line %1)</source>
        <translation>another campaign has this name (line %1)</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>a campaign without money gives nothing</source>
        <translation>a campaign without money gives nothing</translation>
    </message>
    <message>
        <source>neither cash nor plan is discounted: it gives nothing</source>
        <translation>neither cash nor plan is discounted: it gives nothing</translation>
    </message>
    <message>
        <source>no more than every age is discounted anyway: it gives nothing</source>
        <translation>no more than every age is discounted anyway: it gives nothing</translation>
    </message>
    <message>
        <source>no plan is longer than %1 instalments: it forbids nothing</source>
        <translation>no plan is longer than %1 instalments: it forbids nothing</translation>
    </message>
    <message>
        <source>an entry that may be zero is none: entry.min_amount says how much it is at least</source>
        <translation>an entry that may be zero is none: entry.min_amount says how much it is at least</translation>
    </message>
    <message>
        <source>fewer instalments than without hardship</source>
        <translation>fewer instalments than without hardship</translation>
    </message>
    <message>
        <source>a larger instalment than without hardship</source>
        <translation>a larger instalment than without hardship</translation>
    </message>
    <message>
        <source>it is meant for nobody</source>
        <translation>it is meant for nobody</translation>
    </message>
    <message>
        <source>must be a list of different texts ([&quot;A&quot;, &quot;B&quot;])</source>
        <translation>must be a list of different texts ([&quot;A&quot;, &quot;B&quot;])</translation>
    </message>
    <message>
        <source>must be a list of some of these: %1</source>
        <translation>must be a list of some of these: %1</translation>
    </message>
    <message>
        <source>must be a date (2026-11-30, no quotes)</source>
        <translation>must be a date (2026-11-30, no quotes)</translation>
    </message>
    <message>
        <source>must be a list of [[%1]] tables</source>
        <translation>must be a list of [[%1]] tables</translation>
    </message>
    <message>
        <source>The entry is below the minimum: it is %1 at least.</source>
        <translation>The entry is below the minimum: it is %1 at least.</translation>
    </message>
    <message>
        <source>What they earn leaves %1 a month above the existence minimum: no plan is that small. Offer them advice for the over-indebted (Lei 14.181/2021).</source>
        <translation>What they earn leaves %1 a month above the existence minimum: no plan is that small. Offer them advice for the over-indebted (Lei 14.181/2021).</translation>
    </message>
    <message>
        <source>Paid off by %1.</source>
        <translation>Paid off by %1.</translation>
    </message>
    <message>
        <source>Small instalments for who earns little.</source>
        <translation>Small instalments for who earns little.</translation>
    </message>
    <message>
        <source>%1 of the discount come from campaign %2.</source>
        <translation>%1 of the discount come from campaign %2.</translation>
    </message>
    <message>
        <source>A plan of more than %1 instalments gets no discount.</source>
        <translation>A plan of more than %1 instalments gets no discount.</translation>
    </message>
    <message>
        <source>A plan of more than %1 instalments needs an entry.</source>
        <translation>A plan of more than %1 instalments needs an entry.</translation>
    </message>
    <message>
        <source>A month would leave less than the existence minimum.</source>
        <translation>A month would leave less than the existence minimum.</translation>
    </message>
    <message>
        <source>Agreement %1 is not one that was kept.</source>
        <translation>Agreement %1 is not one that was kept.</translation>
    </message>
    <message>
        <source>Version %1 came into force meanwhile: look at it, then publish again.</source>
        <translation>Version %1 came into force meanwhile: look at it, then publish again.</translation>
    </message>
    <message>
        <source>The machine does not close agreements of this portfolio by itself.</source>
        <translation>The machine does not close agreements of this portfolio by itself.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>This request can&apos;t be sent: %1</source>
        <translation>This request can&apos;t be sent: %1</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too large.</source>
        <translation>The provider&apos;s answer is too large.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached.</source>
        <translation>The provider can&apos;t be reached.</translation>
    </message>
    <message>
        <source>The connection to the provider broke off before its answer.</source>
        <translation>The connection to the provider dropped before its answer.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on %1 port %2: %3</source>
        <translation>Can&apos;t listen on %1 port %2: %3</translation>
    </message>
    <message>
        <source>The TLS certificate or key %1 can&apos;t be used: %2</source>
        <translation>The TLS certificate or key %1 can&apos;t be used: %2</translation>
    </message>
    <message>
        <source>The certificate %1 can&apos;t be read.</source>
        <translation>The certificate %1 can&apos;t be read.</translation>
    </message>
    <message>
        <source>A certificate was not accepted.</source>
        <translation>A certificate was not accepted.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Contract %1 · %2</source>
        <translation>Contract %1 · %2</translation>
    </message>
    <message>
        <source>%1 · payment of %2 on %3</source>
        <translation>%1 · payment of %2 on %3</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Opens the case of %1. Nothing is sent or changed.</source>
        <translation>Opens the case of %1. Nothing is sent or changed.</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>There is no debtor number %1.</source>
        <translation>There is no debtor number %1.</translation>
    </message>
    <message>
        <source>“%1” is no address of this channel.</source>
        <translation>“%1” is not a contact for this channel.</translation>
    </message>
    <message>
        <source>Unidentified: %1</source>
        <translation>Unidentified: %1</translation>
    </message>
    <message>
        <source>%1 is identified already.</source>
        <translation>%1 is already identified.</translation>
    </message>
    <message>
        <source>“%1” is no CPF and no CNPJ.</source>
        <translation>“%1” is neither a CPF nor a CNPJ.</translation>
    </message>
    <message>
        <source>Say what the person is called.</source>
        <translation>Say the person&apos;s name.</translation>
    </message>
    <message>
        <source>%1 does not owe this debt and can&apos;t be told of it.</source>
        <translation>%1 doesn&apos;t owe this debt and can&apos;t be told about it.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>There is nothing to pay.</source>
        <translation>There is nothing to pay.</translation>
    </message>
    <message>
        <source>There is no debtor %1.</source>
        <translation>There is no debtor %1.</translation>
    </message>
    <message>
        <source>A Pix charge needs the debtor&apos;s CPF or CNPJ.</source>
        <translation>A Pix charge needs the debtor&apos;s CPF or CNPJ.</translation>
    </message>
    <message>
        <source>Agreement %1 is not in force.</source>
        <translation>Agreement %1 is not in force.</translation>
    </message>
    <message>
        <source>The due date has passed.</source>
        <translation>The due date has passed.</translation>
    </message>
    <message>
        <source>This charge is paid already.</source>
        <translation>This charge is already paid.</translation>
    </message>
    <message>
        <source>There is no charge %1.</source>
        <translation>There is no charge %1.</translation>
    </message>
    <message>
        <source>This is no Pix code.</source>
        <translation>This is not a Pix code.</translation>
    </message>
    <message>
        <source>Line ends or invisible characters were left out.</source>
        <translation>Line breaks or invisible characters were ignored.</translation>
    </message>
    <message>
        <source>The beginning of the code is missing.</source>
        <translation>The beginning of the code is missing.</translation>
    </message>
    <message>
        <source>Words before the code were left out.</source>
        <translation>Text before the code was ignored.</translation>
    </message>
    <message>
        <source>The code is longer than 512 characters.</source>
        <translation>The code is longer than 512 characters.</translation>
    </message>
    <message>
        <source>The code is cut off.</source>
        <translation>The code is cut off.</translation>
    </message>
    <message>
        <source>The code can&apos;t be read to its end.</source>
        <translation>The code can&apos;t be read to its end.</translation>
    </message>
    <message>
        <source>The code has accents or other characters that some banks refuse.</source>
        <translation>The code has accents or other characters that some banks refuse.</translation>
    </message>
    <message>
        <source>A field stands twice; the first one counts.</source>
        <translation>A field appears twice; the first one counts.</translation>
    </message>
    <message>
        <source>The code names no Pix account.</source>
        <translation>The code has no Pix account.</translation>
    </message>
    <message>
        <source>The Pix account can&apos;t be read to its end.</source>
        <translation>The Pix account can&apos;t be read to its end.</translation>
    </message>
    <message>
        <source>The Pix account is cut off.</source>
        <translation>The Pix account is cut off.</translation>
    </message>
    <message>
        <source>The key is none of the five kinds.</source>
        <translation>The key is none of the five kinds.</translation>
    </message>
    <message>
        <source>The address must not name a protocol.</source>
        <translation>The address must not name a protocol.</translation>
    </message>
    <message>
        <source>The address is longer than 77 characters.</source>
        <translation>The address is longer than 77 characters.</translation>
    </message>
    <message>
        <source>The code has neither a key nor an address.</source>
        <translation>The code has neither a key nor an address.</translation>
    </message>
    <message>
        <source>The code has a key and an address.</source>
        <translation>The code has a key and an address.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read.</source>
        <translation>The amount can&apos;t be read.</translation>
    </message>
    <message>
        <source>The name is longer than 25 characters.</source>
        <translation>The name is longer than 25 characters.</translation>
    </message>
    <message>
        <source>The city is longer than 15 characters.</source>
        <translation>The city is longer than 15 characters.</translation>
    </message>
    <message>
        <source>The txid is longer than 25 characters.</source>
        <translation>The txid is longer than 25 characters.</translation>
    </message>
    <message>
        <source>A field that has to be there is missing.</source>
        <translation>A required field is missing.</translation>
    </message>
    <message>
        <source>The code&apos;s version is unknown.</source>
        <translation>The code&apos;s version is unknown.</translation>
    </message>
    <message>
        <source>The currency is not the real.</source>
        <translation>The currency is not the real.</translation>
    </message>
    <message>
        <source>The country is not Brazil.</source>
        <translation>The country is not Brazil.</translation>
    </message>
    <message>
        <source>The checksum is missing.</source>
        <translation>The checksum is missing.</translation>
    </message>
    <message>
        <source>The checksum is wrong: the code was changed or typed badly.</source>
        <translation>The checksum doesn&apos;t match: the code was changed or mistyped.</translation>
    </message>
    <message>
        <source>There is something behind the checksum.</source>
        <translation>There is something after the checksum.</translation>
    </message>
    <message>
        <source>“%1” is no Pix key.</source>
        <translation>“%1” is not a Pix key.</translation>
    </message>
    <message>
        <source>The address of a charge has a host and a path, at most 77 characters.</source>
        <translation>The address of a charge has a host and a path, at most 77 characters.</translation>
    </message>
    <message>
        <source>The description is too long for the code.</source>
        <translation>The description is too long for the code.</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>The amount has to be above zero.</translation>
    </message>
    <message>
        <source>The amount is too large for a Pix.</source>
        <translation>The amount is too large for a Pix.</translation>
    </message>
    <message>
        <source>A txid is 1 to 25 letters and digits without accents.</source>
        <translation>A txid is 1 to 25 letters and digits without accents.</translation>
    </message>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation>The recipient&apos;s name is missing.</translation>
    </message>
    <message>
        <source>The receiver&apos;s city is missing.</source>
        <translation>The recipient&apos;s city is missing.</translation>
    </message>
    <message>
        <source>Pix account “%1”, %2: %3</source>
        <translation>Pix account “%1”, %2: %3</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>is not a web address</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>must be text</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 365</source>
        <translation>must be a whole number from 0 to 365</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>appears twice</translation>
    </message>
    <message>
        <source>The configuration file can&apos;t be read: %1</source>
        <translation>The configuration file can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer was lost.</source>
        <translation>The payment provider&apos;s answer was lost.</translation>
    </message>
    <message>
        <source>The payment provider can&apos;t be reached.</source>
        <translation>The payment provider isn&apos;t answering.</translation>
    </message>
    <message>
        <source>The provider&apos;s Pix code does not lead to this charge.</source>
        <translation>The provider&apos;s Pix code doesn&apos;t lead to this charge.</translation>
    </message>
    <message>
        <source>The provider has another charge under this identifier (%1).</source>
        <translation>The provider has another charge under this identifier (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no usable “%1”.</source>
        <translation>The provider&apos;s answer has no usable “%1”.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer can&apos;t be understood.</source>
        <translation>The payment provider&apos;s answer can&apos;t be understood.</translation>
    </message>
    <message>
        <source>The provider answered with another payment.</source>
        <translation>The provider answered with another payment.</translation>
    </message>
    <message>
        <source>The provider&apos;s pages never end.</source>
        <translation>The provider&apos;s pages never end.</translation>
    </message>
    <message>
        <source>A payment without a usable endToEndId.</source>
        <translation>A payment without a usable endToEndId.</translation>
    </message>
    <message>
        <source>The payment notice is no JSON: %1</source>
        <translation>The payment notice is not JSON: %1</translation>
    </message>
    <message>
        <source>The payment notice names no payment.</source>
        <translation>The payment notice doesn&apos;t name a payment.</translation>
    </message>
    <message>
        <source>Status %1 without an explanation.</source>
        <translation>Status %1 without an explanation.</translation>
    </message>
    <message>
        <source>The payment provider says: %1</source>
        <translation>The payment provider says: %1</translation>
    </message>
    <message>
        <source>The QR code can&apos;t be drawn.</source>
        <translation>The QR code can&apos;t be drawn.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>There is nothing to draw.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>The text is too long for a QR code.</translation>
    </message>
    <message>
        <source>Of a payment of %1 the provider sent %2 back.</source>
        <translation>The provider sent back %2 of a payment of %1.</translation>
    </message>
    <message>
        <source>A payment of %1 belongs to no charge of ours.</source>
        <translation>A payment of %1 belongs to no charge of ours.</translation>
    </message>
    <message>
        <source>The provider removed the charge.</source>
        <translation>The provider removed the charge.</translation>
    </message>
    <message>
        <source>The charge could not be paid any longer.</source>
        <translation>The charge could not be paid any longer.</translation>
    </message>
    <message>
        <source>There is no payment %1.</source>
        <translation>There is no payment %1.</translation>
    </message>
    <message>
        <source>Payment %1 has been placed already.</source>
        <translation>Payment %1 has already been allocated.</translation>
    </message>
    <message>
        <source>A charge was paid a second time: %1.</source>
        <translation>A charge was paid a second time: %1.</translation>
    </message>
    <message>
        <source>%1 came where %2 was asked for.</source>
        <translation>%1 came in where %2 was expected.</translation>
    </message>
    <message>
        <source>An older charge was paid after the debt was agreed on anew.</source>
        <translation>An older charge was paid after the new agreement.</translation>
    </message>
    <message>
        <source>A payment came for agreement %1, which has ended.</source>
        <translation>A payment came for agreement %1, which has ended.</translation>
    </message>
    <message>
        <source>%1 more came than was owed.</source>
        <translation>%1 more came in than was owed.</translation>
    </message>
    <message>
        <source>Letters or signs around the code were left out.</source>
        <translation>Letters or signs around the code were left out.</translation>
    </message>
    <message>
        <source>Letters were read as the digits they look like; the check digits then hold.</source>
        <translation>Letters were read as the digits they look like; the check digits then hold.</translation>
    </message>
    <message>
        <source>The zeros in front were lost and have been put back.</source>
        <translation>The zeros in front were lost and have been put back.</translation>
    </message>
    <message>
        <source>The last field was cut short and has been filled with zeros.</source>
        <translation>The last field was cut short and has been filled with zeros.</translation>
    </message>
    <message>
        <source>There are more digits than a code has; the others were left out.</source>
        <translation>There are more digits than a code has; the others were left out.</translation>
    </message>
    <message>
        <source>The due date was written with five digits; banks don&apos;t accept this code.</source>
        <translation>The due date was written with five digits; banks don&apos;t accept this code.</translation>
    </message>
    <message>
        <source>The code isn&apos;t in reais.</source>
        <translation>The code isn&apos;t in reais.</translation>
    </message>
    <message>
        <source>The third digit doesn&apos;t say how the amount is meant.</source>
        <translation>The third digit doesn&apos;t say how the amount is meant.</translation>
    </message>
    <message>
        <source>The due date&apos;s factor stands for no date.</source>
        <translation>The due date&apos;s factor stands for no date.</translation>
    </message>
    <message>
        <source>The code&apos;s check digit is wrong.</source>
        <translation>The code&apos;s check digit is wrong.</translation>
    </message>
    <message>
        <source>The check digit of field %1 is wrong.</source>
        <translation>The check digit of field %1 is wrong.</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code: it has %1 digits, a code has 44, 47 or 48.</source>
        <translation>This is no slip&apos;s code: it has %1 digits, a code has 44, 47 or 48.</translation>
    </message>
    <message>
        <source>A slip can&apos;t carry this amount.</source>
        <translation>A slip can&apos;t carry this amount.</translation>
    </message>
    <message>
        <source>The free field must have %1 digits.</source>
        <translation>The free field must have %1 digits.</translation>
    </message>
    <message>
        <source>A bank&apos;s number has three digits and doesn&apos;t begin with 8.</source>
        <translation>A bank&apos;s number has three digits and doesn&apos;t begin with 8.</translation>
    </message>
    <message>
        <source>The segment is a digit from 1 to 9.</source>
        <translation>The segment is a digit from 1 to 9.</translation>
    </message>
    <message>
        <source>The kind of value is a digit from 6 to 9.</source>
        <translation>The kind of value is a digit from 6 to 9.</translation>
    </message>
    <message>
        <source>A slip can only carry a due date from 2000-07-03 to 2049-10-13.</source>
        <translation>A slip can only carry a due date from 2000-07-03 to 2049-10-13.</translation>
    </message>
    <message>
        <source>The layout of bank “%1” can&apos;t be understood at “%2”.</source>
        <translation>The layout of bank “%1” can&apos;t be understood at “%2”.</translation>
    </message>
    <message>
        <source>This is a remittance to the bank, not the bank&apos;s return file.</source>
        <translation>This is a remittance to the bank, not the bank&apos;s return file.</translation>
    </message>
    <message>
        <source>This is not a CNAB 240 or CNAB 400 return file.</source>
        <translation>This is not a CNAB 240 or CNAB 400 return file.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Nobody is set up who collects by “%1”.</source>
        <translation>Nobody is set up who collects by “%1”.</translation>
    </message>
    <message>
        <source>This is not an OFX file.</source>
        <translation>This is not an OFX file.</translation>
    </message>
    <message>
        <source>“%1” is no payee.</source>
        <translation>“%1” is no payee.</translation>
    </message>
    <message>
        <source>There is no payee %1.</source>
        <translation>There is no payee %1.</translation>
    </message>
    <message>
        <source>There is no creditor %1.</source>
        <translation>There is no creditor %1.</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>“%1” is on the list already.</translation>
    </message>
    <message>
        <source>This payee waits for nobody.</source>
        <translation>This payee waits for nobody.</translation>
    </message>
    <message>
        <source>Another person has to confirm it.</source>
        <translation>Another person has to confirm it.</translation>
    </message>
    <message>
        <source>This payee is off the list already.</source>
        <translation>This payee is off the list already.</translation>
    </message>
    <message>
        <source>It would pay “%1”, who is not on the creditor&apos;s list.</source>
        <translation>It would pay “%1”, who is not on the creditor&apos;s list.</translation>
    </message>
    <message>
        <source>is missing: this provider only talks to clients with a certificate</source>
        <translation>is missing: this provider only talks to clients with a certificate</translation>
    </message>
    <message>
        <source>It went to the key “%1”, which is not this account&apos;s.</source>
        <translation>It went to the key “%1”, which is not this account&apos;s.</translation>
    </message>
    <message>
        <source>A refund of it can&apos;t be understood.</source>
        <translation>A refund of it can&apos;t be understood.</translation>
    </message>
    <message>
        <source>More was sent back than was paid.</source>
        <translation>More was sent back than was paid.</translation>
    </message>
    <message>
        <source>The parts of its amount do not add up.</source>
        <translation>The parts of its amount do not add up.</translation>
    </message>
    <message>
        <source>It has no usable endToEndId.</source>
        <translation>It has no usable endToEndId.</translation>
    </message>
    <message>
        <source>Its amount is “%1”.</source>
        <translation>Its amount is “%1”.</translation>
    </message>
    <message>
        <source>Its time is “%1”.</source>
        <translation>Its time is “%1”.</translation>
    </message>
    <message>
        <source>Our access is not enough for this.</source>
        <translation>Our access is not enough for this.</translation>
    </message>
    <message>
        <source>The provider does not know it.</source>
        <translation>The provider does not know it.</translation>
    </message>
    <message>
        <source>It is gone for good.</source>
        <translation>It is gone for good.</translation>
    </message>
    <message>
        <source>The provider has a fault.</source>
        <translation>The provider has a fault.</translation>
    </message>
    <message>
        <source>The provider is down for now.</source>
        <translation>The provider is down for now.</translation>
    </message>
    <message>
        <source>The provider took too long.</source>
        <translation>The provider took too long.</translation>
    </message>
    <message>
        <source>The refund is not accepted.</source>
        <translation>The refund is not accepted.</translation>
    </message>
    <message>
        <source>The payload&apos;s address is not accepted.</source>
        <translation>The payload&apos;s address is not accepted.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address is not accepted.</source>
        <translation>The webhook&apos;s address is not accepted.</translation>
    </message>
    <message>
        <source>The question is not accepted.</source>
        <translation>The question is not accepted.</translation>
    </message>
    <message>
        <source>The charge is not accepted.</source>
        <translation>The charge is not accepted.</translation>
    </message>
    <message>
        <source>The request is not accepted.</source>
        <translation>The request is not accepted.</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>days after due date</source>
        <translation>days after due date</translation>
    </message>
    <message>
        <source>time to pay</source>
        <translation>time to pay</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>payer</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interest</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>discount</translation>
    </message>
    <message>
        <source>abatement</source>
        <translation>abatement</translation>
    </message>
    <message>
        <source>Pix key</source>
        <translation>Pix key</translation>
    </message>
    <message>
        <source>message to the payer</source>
        <translation>message to the payer</translation>
    </message>
    <message>
        <source>amount of the refund</source>
        <translation>amount of the refund</translation>
    </message>
    <message>
        <source>webhook&apos;s address</source>
        <translation>webhook&apos;s address</translation>
    </message>
    <message>
        <source>No payment provider “%1” is known. Known are: %2.</source>
        <translation>No payment provider “%1” is known. Known are: %2.</translation>
    </message>
    <message>
        <source>The provider has another refund under this identifier (%1).</source>
        <translation>The provider has another refund under this identifier (%1).</translation>
    </message>
    <message>
        <source>Our certificate for the payment provider expired on %1.</source>
        <translation>Our certificate for the payment provider expired on %1.</translation>
    </message>
    <message>
        <source>The payment provider and we do not accept each other&apos;s certificate: %1</source>
        <translation>The payment provider and we do not accept each other&apos;s certificate: %1</translation>
    </message>
    <message>
        <source>“%1” is no percentage with at most two decimals.</source>
        <translation>“%1” is no percentage with at most two decimals.</translation>
    </message>
    <message>
        <source>A discount has one to three dates.</source>
        <translation>A discount has one to three dates.</translation>
    </message>
    <message>
        <source>A discount ends on the due date at the latest.</source>
        <translation>A discount ends on the due date at the latest.</translation>
    </message>
    <message>
        <source>An abatement is less than the amount.</source>
        <translation>An abatement is less than the amount.</translation>
    </message>
    <message>
        <source>This provider sends nothing back by itself.</source>
        <translation>This provider sends nothing back by itself.</translation>
    </message>
    <message>
        <source>It is dated in the future, %1.</source>
        <translation>It is dated in the future, %1.</translation>
    </message>
    <message>
        <source>It names a charge of the account “%1”.</source>
        <translation>It names a charge of the account “%1”.</translation>
    </message>
    <message>
        <source>Payment %1 was not settled: %2</source>
        <translation>Payment %1 was not settled: %2</translation>
    </message>
    <message>
        <source>Payment %1 was recorded with %2; now the provider says %3 for charge %4.</source>
        <translation>Payment %1 was recorded with %2; now the provider says %3 for charge %4.</translation>
    </message>
    <message>
        <source>A charge of %1 was paid although it had been taken back.</source>
        <translation>A charge of %1 was paid although it had been taken back.</translation>
    </message>
    <message>
        <source>Nobody can tell how much payment %1 was.</source>
        <translation>Nobody can tell how much payment %1 was.</translation>
    </message>
    <message>
        <source>A refund is of more than nothing.</source>
        <translation>A refund is of more than nothing.</translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation>A refund needs a reason.</translation>
    </message>
    <message>
        <source>Of this payment at most %1 can go back.</source>
        <translation>Of this payment at most %1 can go back.</translation>
    </message>
    <message>
        <source>A payment can be sent back within %1 days.</source>
        <translation>A payment can be sent back within %1 days.</translation>
    </message>
    <message>
        <source>This refund waits for nobody.</source>
        <translation>This refund waits for nobody.</translation>
    </message>
    <message>
        <source>Another person has to agree.</source>
        <translation>Another person has to agree.</translation>
    </message>
    <message>
        <source>There is no refund %1.</source>
        <translation>There is no refund %1.</translation>
    </message>
    <message>
        <source>The remittance can&apos;t be written: “%1” does not fit what the bank asks for.</source>
        <translation>The remittance can&apos;t be written: “%1” does not fit what the bank asks for.</translation>
    </message>
    <message>
        <source>There is no remittance for bank “%1”.</source>
        <translation>There is no remittance for bank “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to send to the bank.</source>
        <translation>There is nothing to send to the bank.</translation>
    </message>
    <message>
        <source>A remittance can&apos;t be written by “%1”.</source>
        <translation>A remittance can&apos;t be written by “%1”.</translation>
    </message>
    <message>
        <source>The account that receives slips isn&apos;t set up right: %1.</source>
        <translation>The account that receives slips isn&apos;t set up right: %1.</translation>
    </message>
    <message>
        <source>The bank&apos;s numbers for slips have %1 digits.</source>
        <translation>The bank&apos;s numbers for slips have %1 digits.</translation>
    </message>
    <message>
        <source>How slips of bank “%1” are numbered is not known here.</source>
        <translation>How slips of bank “%1” are numbered is not known here.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode doesn&apos;t hold.</source>
        <translation>The slip&apos;s barcode doesn&apos;t hold.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode carries another amount than the slip.</source>
        <translation>The slip&apos;s barcode carries another amount than the slip.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode carries another due date than the slip.</source>
        <translation>The slip&apos;s barcode carries another due date than the slip.</translation>
    </message>
    <message>
        <source>The parts named on the slip don&apos;t add up to its amount.</source>
        <translation>The parts named on the slip don&apos;t add up to its amount.</translation>
    </message>
    <message>
        <source>Name, CPF or CNPJ and address of who receives must stand on the slip.</source>
        <translation>Name, CPF or CNPJ and address of who receives must stand on the slip.</translation>
    </message>
    <message>
        <source>Charge %1 has no slip to print.</source>
        <translation>Charge %1 has no slip to print.</translation>
    </message>
    <message>
        <source>The bank tells of a payment, but the line can&apos;t be read.</source>
        <translation>The bank tells of a payment, but the line can&apos;t be read.</translation>
    </message>
    <message>
        <source>The file&apos;s line is not as it should be: %1.</source>
        <translation>The file&apos;s line is not as it should be: %1.</translation>
    </message>
    <message>
        <source>The file is of more than one account; load each alone.</source>
        <translation>The file is of more than one account; load each alone.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>That day has not come yet.</translation>
    </message>
    <message>
        <source>It names the charge by its Pix code.</source>
        <translation>It names the charge by its Pix code.</translation>
    </message>
    <message>
        <source>It names the slip by our number.</source>
        <translation>It names the slip by our number.</translation>
    </message>
    <message>
        <source>It names the charge by our reference.</source>
        <translation>It names the charge by our reference.</translation>
    </message>
    <message>
        <source>More than one debt fits: %1</source>
        <translation>More than one debt fits: %1</translation>
    </message>
    <message>
        <source>It names the debt, and the payer or the amount fits.</source>
        <translation>It names the debt, and the payer or the amount fits.</translation>
    </message>
    <message>
        <source>It names the debt, but neither payer nor amount fits.</source>
        <translation>It names the debt, but neither payer nor amount fits.</translation>
    </message>
    <message>
        <source>Payer and amount are those of a charge that is open.</source>
        <translation>Payer and amount are those of a charge that is open.</translation>
    </message>
    <message>
        <source>Payer and amount are those of an open instalment.</source>
        <translation>Payer and amount are those of an open instalment.</translation>
    </message>
    <message>
        <source>The payer is known, but nothing of theirs has this amount.</source>
        <translation>The payer is known, but nothing of theirs has this amount.</translation>
    </message>
    <message>
        <source>Only amount and day fit a charge that is open.</source>
        <translation>Only amount and day fit a charge that is open.</translation>
    </message>
    <message>
        <source>Send back what nothing of theirs takes.</source>
        <translation>Send back what nothing of theirs takes.</translation>
    </message>
    <message>
        <source>Keep it: it was taken by what else is owed.</source>
        <translation>Keep it: it was taken by what else is owed.</translation>
    </message>
    <message>
        <source>Send the difference back.</source>
        <translation>Send the difference back.</translation>
    </message>
    <message>
        <source>Keep it as a part payment and ask for the rest, %1.</source>
        <translation>Keep it as a part payment and ask for the rest, %1.</translation>
    </message>
    <message>
        <source>Accept it as it came.</source>
        <translation>Accept it as it came.</translation>
    </message>
    <message>
        <source>Keep it for this debtor and tell the payer nothing of the debt.</source>
        <translation>Keep it for this debtor and tell the payer nothing of the debt.</translation>
    </message>
    <message>
        <source>Ask what the payer meant.</source>
        <translation>Ask what the payer meant.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>There is no action “%1”.</translation>
    </message>
    <message>
        <source>Nothing of ours fits this payment.</source>
        <translation>Nothing of ours fits this payment.</translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation>There is no proposal %1.</translation>
    </message>
    <message>
        <source>Proposal %1 was decided already.</source>
        <translation>Proposal %1 was decided already.</translation>
    </message>
    <message>
        <source>Paid on %1, after its last day %2.</source>
        <translation>Paid on %1, after its last day %2.</translation>
    </message>
    <message>
        <source>Somebody else paid, not the debtor.</source>
        <translation>Somebody else paid, not the debtor.</translation>
    </message>
    <message>
        <source>The line has no day of payment that can be read.</source>
        <translation>The line has no day of payment that can be read.</translation>
    </message>
    <message>
        <source>The payment is said to be of %1, which is ahead.</source>
        <translation>The payment is said to be of %1, which is ahead.</translation>
    </message>
    <message>
        <source>Payment and credit are too far apart.</source>
        <translation>Payment and credit are too far apart.</translation>
    </message>
    <message>
        <source>A payment without an amount.</source>
        <translation>A payment without an amount.</translation>
    </message>
    <message>
        <source>The amount is larger than any debt.</source>
        <translation>The amount is larger than any debt.</translation>
    </message>
    <message>
        <source>The bank&apos;s fee is larger than the payment.</source>
        <translation>The bank&apos;s fee is larger than the payment.</translation>
    </message>
    <message>
        <source>Credited amount and fee are more than what was paid.</source>
        <translation>Credited amount and fee are more than what was paid.</translation>
    </message>
    <message>
        <source>The file is of another account than “%1”.</source>
        <translation>The file is of another account than “%1”.</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>payment received</translation>
    </message>
    <message>
        <source>Payment link account “%1”, %2: %3</source>
        <translation>Payment link account “%1”, %2: %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>must be a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>must be texts, at least one</source>
        <translation>must be texts, at least one</translation>
    </message>
    <message>
        <source>is asaas, mercadopago or stripe</source>
        <translation>is asaas, mercadopago or stripe</translation>
    </message>
    <message>
        <source>The provider does not know this charge.</source>
        <translation>The provider does not know this charge.</translation>
    </message>
    <message>
        <source>Nothing was paid there yet.</source>
        <translation>Nothing was paid there yet.</translation>
    </message>
    <message>
        <source>The payment notice is for another account (%1).</source>
        <translation>The payment notice is for another account (%1).</translation>
    </message>
    <message>
        <source>It is contested at the payer&apos;s bank.</source>
        <translation>It is contested at the payer&apos;s bank.</translation>
    </message>
    <message>
        <source>It is not in reais (%1).</source>
        <translation>It is not in reais (%1).</translation>
    </message>
    <message>
        <source>Somebody ticked it off at the provider by hand: no money came through it.</source>
        <translation>Somebody ticked it off at the provider by hand: no money came through it.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>must begin with https: our secrets travel there</source>
        <translation>must begin with https: our secrets travel there</translation>
    </message>
    <message>
        <source>Charge %1 can&apos;t be paid as it stands.</source>
        <translation>Charge %1 can&apos;t be paid as it stands.</translation>
    </message>
    <message>
        <source>This provider moves no due date; ask for a new charge.</source>
        <translation>This provider moves no due date; ask for a new charge.</translation>
    </message>
    <message>
        <source>There is no charge “%1”.</source>
        <translation>There is no charge “%1”.</translation>
    </message>
    <message>
        <source>The bank tells of payments by its files.</source>
        <translation>The bank tells of payments by its files.</translation>
    </message>
    <message>
        <source>The account “%1” charges by the bank&apos;s API; a file would charge a second time.</source>
        <translation>The account “%1” charges by the bank&apos;s API; a file would charge a second time.</translation>
    </message>
    <message>
        <source>The account “%1” has no remittance %2.</source>
        <translation>The account “%1” has no remittance %2.</translation>
    </message>
    <message>
        <source>Boleto account “%1”, %2: %3</source>
        <translation>Boleto account “%1”, %2: %3</translation>
    </message>
    <message>
        <source>is files or api</source>
        <translation>is files or api</translation>
    </message>
    <message>
        <source>is 240 or 400</source>
        <translation>is 240 or 400</translation>
    </message>
    <message>
        <source>must be 240 under an agreement of less than seven digits</source>
        <translation>must be 240 under an agreement of less than seven digits</translation>
    </message>
    <message>
        <source>is files: only the API of bank 001 is spoken here</source>
        <translation>is files: only the API of bank 001 is spoken here</translation>
    </message>
    <message>
        <source>is charged under by another account already: by files or by API, not both</source>
        <translation>is charged under by another account already: by files or by API, not both</translation>
    </message>
    <message>
        <source>No such account for boletos is configured (%1).</source>
        <translation>No such account for boletos is configured (%1).</translation>
    </message>
    <message>
        <source>boleto %1 of %2</source>
        <translation>boleto %1 of %2</translation>
    </message>
    <message>
        <source>the bank gives no reason</source>
        <translation>the bank gives no reason</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>reason %1</translation>
    </message>
    <message>
        <source>The bank did not write off the %1 (%2): it can still be paid. Settle it with the bank.</source>
        <translation>The bank did not write off the %1 (%2): it can still be paid. Settle it with the bank.</translation>
    </message>
    <message>
        <source>The bank did not move the %1 to %2 (%3): it keeps its date. Ask for a new boleto.</source>
        <translation>The bank did not move the %1 to %2 (%3): it keeps its date. Ask for a new boleto.</translation>
    </message>
    <message>
        <source>The bank refused the %1 (%2): nobody can pay it. Correct the payer&apos;s data and ask for a new boleto, or for a Pix.</source>
        <translation>The bank refused the %1 (%2): nobody can pay it. Correct the payer&apos;s data and ask for a new boleto, or for a Pix.</translation>
    </message>
    <message>
        <source>The bank has written off the %1 by itself: nobody can pay it any more. Ask for a new one where the debt stands.</source>
        <translation>The bank has written off the %1 by itself: nobody can pay it any more. Ask for a new one where the debt stands.</translation>
    </message>
    <message>
        <source>The account “%1” has slips that were charged the other way (files, API). Give the new way an account and numbers of its own.</source>
        <translation>The account “%1” has slips that were charged the other way (files, API). Give the new way an account and numbers of its own.</translation>
    </message>
    <message>
        <source>The file is in %1, not in reais.</source>
        <translation>The file is in %1, not in reais.</translation>
    </message>
    <message>
        <source>A payment of theirs of this amount was told of already, by another way.</source>
        <translation>A payment of theirs of this amount was told of already, by another way.</translation>
    </message>
    <message>
        <source>The bank says: %1</source>
        <translation>The bank says: %1</translation>
    </message>
    <message>
        <source>The bank has another boleto under our number %1. Raise “first_number” of the account.</source>
        <translation>The bank has another boleto under our number %1. Raise “first_number” of the account.</translation>
    </message>
    <message>
        <source>The boleto that the bank answered with is not the one that was asked for.</source>
        <translation>The boleto that the bank answered with is not the one that was asked for.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer can&apos;t be understood.</source>
        <translation>The bank&apos;s answer can&apos;t be understood.</translation>
    </message>
    <message>
        <source>The bank tells of a payment without an amount.</source>
        <translation>The bank tells of a payment without an amount.</translation>
    </message>
    <message>
        <source>The bank tells of a payment without its day.</source>
        <translation>The bank tells of a payment without its day.</translation>
    </message>
    <message>
        <source>The bank knows of no payment of this boleto.</source>
        <translation>The bank knows of no payment of this boleto.</translation>
    </message>
    <message>
        <source>Say why it is this debtor&apos;s payment.</source>
        <translation>Say why it is this debtor&apos;s payment.</translation>
    </message>
    <message>
        <source>The bank took back %1 of slip %2.</source>
        <translation>The bank took back %1 of slip %2.</translation>
    </message>
    <message>
        <source>No payment of it fits that; nothing was changed.</source>
        <translation>No payment of it fits that; nothing was changed.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What was credited is not what was received less the fees</source>
        <translation>What was credited is not what was received less the fees</translation>
    </message>
    <message>
        <source>What was allocated is not what was matched</source>
        <translation>What was allocated is not what was matched</translation>
    </message>
    <message>
        <source>Closing of %1</source>
        <translation>Closing of %1</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Closed by %1, version %2</source>
        <translation>Closed by %1, version %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3.</source>
        <translation>%1: %2, by %3.</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Everything adds up.</translation>
    </message>
    <message>
        <source>Something changed after the day was closed.</source>
        <translation>Something changed after the day was closed.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file were rejected: nothing of it was taken.</source>
        <translation>
            <numerusform>%n line of the file was rejected: nothing of it was taken.</numerusform>
            <numerusform>%n lines of the file were rejected: nothing of it was taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider sent it back.</source>
        <translation>The provider sent it back.</translation>
    </message>
    <message>
        <source>Payment %1 goes back to the payer: it can&apos;t be placed.</source>
        <translation>Payment %1 goes back to the payer: it can&apos;t be placed.</translation>
    </message>
    <message>
        <source>%1 of what was paid with it are owed again.</source>
        <translation>%1 of what was paid with it are owed again.</translation>
    </message>
    <message>
        <source>In force again: agreement %1.</source>
        <translation>In force again: agreement %1.</translation>
    </message>
    <message>
        <source>%1 could not be put back where it was: that debt has gone another way since.</source>
        <translation>%1 could not be put back where it was: that debt has gone another way since.</translation>
    </message>
    <message>
        <source>Say why it was the wrong debtor.</source>
        <translation>Say why it was the wrong debtor.</translation>
    </message>
    <message>
        <source>No person gave payment %1 to somebody.</source>
        <translation>No person gave payment %1 to somebody.</translation>
    </message>
    <message>
        <source>Payment %1 has been transferred to the creditor. Send it back with a refund.</source>
        <translation>Payment %1 has been transferred to the creditor. Send it back with a refund.</translation>
    </message>
    <message>
        <source>Payment %1 was sent back.</source>
        <translation>Payment %1 was sent back.</translation>
    </message>
    <message>
        <source>What payment %1 paid has gone another way since: an agreement was made or has ended.</source>
        <translation>What payment %1 paid has gone another way since: an agreement was made or has ended.</translation>
    </message>
    <message>
        <source>%1 took it back from a debtor: %2</source>
        <translation>%1 took it back from a debtor: %2</translation>
    </message>
    <message>
        <source>A commission needs its first day and, last, a band for debts of any age: rest=PERCENT.</source>
        <translation>A commission needs its first day and, last, a band for debts of any age: rest=PERCENT.</translation>
    </message>
    <message>
        <source>A commission is at most 100%.</source>
        <translation>A commission is at most 100%.</translation>
    </message>
    <message>
        <source>The bands go from young debts to old ones.</source>
        <translation>The bands go from young debts to old ones.</translation>
    </message>
    <message>
        <source>No commission is agreed on for %1. Set one: tratoctl transfer commission.</source>
        <translation>No commission is agreed on for %1. Set one: tratoctl transfer commission.</translation>
    </message>
    <message>
        <source>“%1” is no band: write DAYS=PERCENT or rest=PERCENT.</source>
        <translation>“%1” is no band: write DAYS=PERCENT or rest=PERCENT.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transfer %1 to %2</translation>
    </message>
    <message>
        <source>Preview of a transfer to %1</source>
        <translation>Preview of a transfer to %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Went back</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>To be transferred</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>More may come today: close it until yesterday.</source>
        <translation>More may come today: close it until yesterday.</translation>
    </message>
    <message>
        <source>Nothing came in for %1 that is not transferred yet.</source>
        <translation>Nothing came in for %1 that is not transferred yet.</translation>
    </message>
    <message>
        <source>There is no transfer %1.</source>
        <translation>There is no transfer %1.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Say why it is refused.</translation>
    </message>
    <message>
        <source>“%1” is no id of a Pix: E, 8 characters of the institution, day and minute, 11 more.</source>
        <translation>“%1” is no id of a Pix: E, 8 characters of the institution, day and minute, 11 more.</translation>
    </message>
    <message>
        <source>A proof is a picture or a PDF.</source>
        <translation>A proof is a picture or a PDF.</translation>
    </message>
    <message>
        <source>A proof has at most 10 MB.</source>
        <translation>A proof has at most 10 MB.</translation>
    </message>
    <message>
        <source>Say how much stands on it.</source>
        <translation>Say how much stands on it.</translation>
    </message>
    <message>
        <source>Say on which day it was paid; not later than today.</source>
        <translation>Say on which day it was paid; not later than today.</translation>
    </message>
    <message>
        <source>Its id is of %1, not of %2.</source>
        <translation>Its id is of %1, not of %2.</translation>
    </message>
    <message>
        <source>The file is not here. It may still be on its way.</source>
        <translation>The file is not here. It may still be on its way.</translation>
    </message>
    <message>
        <source>This proof is settled already.</source>
        <translation>This proof is settled already.</translation>
    </message>
    <message>
        <source>There is no proof %1.</source>
        <translation>There is no proof %1.</translation>
    </message>
    <message>
        <source>The payment of this id is somebody else&apos;s.</source>
        <translation>The payment of this id is somebody else&apos;s.</translation>
    </message>
    <message>
        <source>%1 were paid, not %2.</source>
        <translation>%1 were paid, not %2.</translation>
    </message>
    <message>
        <source>The bank does not know this Pix.</source>
        <translation>The bank does not know this Pix.</translation>
    </message>
    <message>
        <source>The provider named the charge that it pays.</source>
        <translation>The provider named the charge that it pays.</translation>
    </message>
    <message>
        <source>%1 are on their way back to the payer.</source>
        <translation>%1 are on their way back to the payer.</translation>
    </message>
    <message>
        <source>%1 went back to the payer.</source>
        <translation>%1 went back to the payer.</translation>
    </message>
    <message>
        <source>A refund of %1 was refused: %2</source>
        <translation>A refund of %1 was refused: %2</translation>
    </message>
    <message>
        <source>Say by which transfer it was sent.</source>
        <translation>Say by which transfer it was sent.</translation>
    </message>
    <message>
        <source>Nobody has to send this refund by hand.</source>
        <translation>Nobody has to send this refund by hand.</translation>
    </message>
    <message>
        <source>Say why the charge is taken back.</source>
        <translation>Say why the charge is taken back.</translation>
    </message>
    <message>
        <source>Nobody can pay this charge any more.</source>
        <translation>Nobody can pay this charge any more.</translation>
    </message>
    <message>
        <source>Send %1 back to the payer by bank transfer: the payment came by a bank&apos;s file, no provider sends it back. Then record the transfer under Reconciliation, Refunds by hand.</source>
        <translation>Send %1 back to the payer by bank transfer: the payment came by a bank&apos;s file, no provider sends it back. Then record the transfer under Reconciliation, Refunds by hand.</translation>
    </message>
    <message>
        <source>The file is of the account “%1” (%2), not of “%3”. Nothing was taken.</source>
        <translation>The file is of the account “%1” (%2), not of “%3”. Nothing was taken.</translation>
    </message>
    <message>
        <source>The file is of %1; the account “%2” is %3. Nothing was taken.</source>
        <translation>The file is of %1; the account “%2” is %3. Nothing was taken.</translation>
    </message>
    <message>
        <source>The Pix %1 is known with another amount.</source>
        <translation>The Pix %1 is known with another amount.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>The machine is silent on this debtor.</source>
        <translation>The machine is silent with this person.</translation>
    </message>
    <message>
        <source>%1 has this debtor now.</source>
        <translation>%1 is with this person now.</translation>
    </message>
    <message>
        <source>A desk needs a name and an SLA in minutes.</source>
        <translation>A desk needs a name and an SLA in minutes.</translation>
    </message>
    <message>
        <source>The table names no desk.</source>
        <translation>The table has no desks.</translation>
    </message>
    <message>
        <source>The wrap-up code “%1” can&apos;t be understood.</source>
        <translation>The wrap-up code “%1” can&apos;t be understood.</translation>
    </message>
    <message>
        <source>There is no wrap-up code “%1”.</source>
        <translation>There is no wrap-up code “%1”.</translation>
    </message>
    <message>
        <source>The points of “%1” are no number.</source>
        <translation>The points of “%1” are not a number.</translation>
    </message>
    <message>
        <source>The table has no points.</source>
        <translation>The table has no points.</translation>
    </message>
    <message>
        <source>Answered %1 min ago</source>
        <translation>Answered %1 min ago</translation>
    </message>
    <message>
        <source>Answered %1 h ago</source>
        <translation>Answered %1 h ago</translation>
    </message>
    <message>
        <source>Promise broken, %1 days ago</source>
        <translation>Promise broken, %1 days ago</translation>
    </message>
    <message>
        <source>%1 broken promises in 30 days</source>
        <translation>%1 broken promises in 30 days</translation>
    </message>
    <message>
        <source>Agreement accepted</source>
        <translation>Agreement accepted</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Payment received</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Asked for a person</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Callback agreed</translation>
    </message>
    <message>
        <source>Opened %1 messages</source>
        <translation>Opened %1 messages</translation>
    </message>
    <message>
        <source>We talked yesterday</source>
        <translation>We talked yesterday</translation>
    </message>
    <message>
        <source>Amount owed</source>
        <translation>Amount owed</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Risk to life</translation>
    </message>
    <message>
        <source>Risk of violence</source>
        <translation>Risk of violence</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Bereavement</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Vulnerable person</source>
        <translation>Vulnerable person</translation>
    </message>
    <message>
        <source>Lost job or income</source>
        <translation>Lost job or income</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Over-indebted</translation>
    </message>
    <message>
        <source>Lawyer, court or Procon</source>
        <translation>Lawyer, court or Procon</translation>
    </message>
    <message>
        <source>Says it is fraud</source>
        <translation>Says it is fraud</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Insults</translation>
    </message>
    <message>
        <source>Complains of the contacts</source>
        <translation>Complains about the contacts</translation>
    </message>
    <message>
        <source>There is no item number %1 in the queue.</source>
        <translation>There is no item number %1 in the queue.</translation>
    </message>
    <message>
        <source>Item %1 is closed already.</source>
        <translation>Item %1 is already closed.</translation>
    </message>
    <message>
        <source>%1 has this case now.</source>
        <translation>%1 has this case now.</translation>
    </message>
    <message>
        <source>The time to come back to this case has passed already.</source>
        <translation>The time to come back to this case has already passed.</translation>
    </message>
    <message>
        <source>Their identity is confirmed.</source>
        <translation>Their identity is confirmed.</translation>
    </message>
    <message>
        <source>The contact is marked as somebody else&apos;s; nothing more goes there.</source>
        <translation>The contact is marked as someone else&apos;s; nothing more goes there.</translation>
    </message>
    <message>
        <source>The contact is marked as dead; nothing more goes there.</source>
        <translation>The contact is marked as invalid; nothing more goes there.</translation>
    </message>
    <message>
        <source>No more collection on any channel.</source>
        <translation>No more collection on any channel.</translation>
    </message>
    <message>
        <source>No more collection on the chosen channels.</source>
        <translation>No more collection on the chosen channels.</translation>
    </message>
    <message>
        <source>Collection stands still until the dispute is settled.</source>
        <translation>Collection stops until the dispute is settled.</translation>
    </message>
    <message>
        <source>Collection stands still for %1 days while the payment is looked for.</source>
        <translation>Collection stops for %1 days while the payment is traced.</translation>
    </message>
    <message>
        <source>The machine falls silent; the case goes to care.</source>
        <translation>The machine falls silent; the case goes to care.</translation>
    </message>
    <message>
        <source>Say why it is late.</source>
        <translation>Say why it is late.</translation>
    </message>
    <message>
        <source>Say when to call back.</source>
        <translation>Say when to call back.</translation>
    </message>
    <message>
        <source>Say which number or address it was.</source>
        <translation>Say which number or address it was.</translation>
    </message>
    <message>
        <source>amount hidden</source>
        <translation>amount hidden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Bereavement</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Lost job</source>
        <translation>Lost job</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerable</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraud</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Insult</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>%1, care, %2</source>
        <translation>%1, care, %2</translation>
    </message>
    <message>
        <source>The numbers of the desk “%1” can&apos;t be used.</source>
        <translation>The numbers of the desk “%1” can&apos;t be used.</translation>
    </message>
    <message>
        <source>The times of the work table must be above zero.</source>
        <translation>The times in the work table must be above zero.</translation>
    </message>
    <message>
        <source>Nobody asks for help with this case any more.</source>
        <translation>Nobody is asking for help with this case any more.</translation>
    </message>
    <message>
        <source>Say what you need help with.</source>
        <translation>Say what you need help with.</translation>
    </message>
    <message>
        <source>You asked for help with this case already.</source>
        <translation>You have already asked for help with this case.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Give the view a name.</translation>
    </message>
    <message>
        <source>You keep %1 views already: delete one first.</source>
        <translation>You already keep %1 views: delete one first.</translation>
    </message>
    <message>
        <source>Say to whom or to which desk it goes.</source>
        <translation>Say to whom or to which desk it goes.</translation>
    </message>
    <message>
        <source>Say what they should know.</source>
        <translation>Say what they should know.</translation>
    </message>
    <message>
        <source>There is no desk “%1”.</source>
        <translation>There is no desk “%1”.</translation>
    </message>
    <message>
        <source>The case is at that desk already.</source>
        <translation>The case is already at that desk.</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Put off until %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>To the desk “%1”</source>
        <translation>To the desk “%1”</translation>
    </message>
    <message>
        <source>Somebody works on this case by now.</source>
        <translation>Someone is working on this case by now.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Say why you pass this case on.</source>
        <translation>Say why you pass this case on.</translation>
    </message>
    <message>
        <source>The turn goes to %1</source>
        <translation>The turn goes to %1</translation>
    </message>
    <message>
        <source>Put off until now</source>
        <translation>Put off until now</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Given to you</translation>
    </message>
    <message>
        <source>Waits for %1 h</source>
        <translation>Waiting for %1 h</translation>
    </message>
    <message>
        <source>At most %1 days ahead, until %2: what nobody sees for longer is forgotten. A promise or an agreement comes back by itself.</source>
        <translation>At most %1 days ahead, until %2: what nobody sees for longer is forgotten. A promise or an agreement comes back by itself.</translation>
    </message>
    <message>
        <source>The case comes back to you at the time agreed on.</source>
        <translation>The case comes back to you at the agreed time.</translation>
    </message>
    <message>
        <source>The case comes back at the time agreed on, to whoever is free.</source>
        <translation>The case comes back at the agreed time, to whoever is free.</translation>
    </message>
    <message>
        <source>Agreement %1, %2 · %3</source>
        <translation>Agreement %1, %2 · %3</translation>
    </message>
    <message>
        <source>Promised %1 for %2</source>
        <translation>Promised %1 for %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Promised for %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promises due</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Broken promises</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Proofs to check</source>
        <translation>Proofs to check</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>My queue</translation>
    </message>
    <message>
        <source>Care queue</source>
        <translation>Care queue</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>They answered</translation>
    </message>
    <message>
        <source>Callback agreed on</source>
        <translation>Callback agreed</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promise broken</translation>
    </message>
    <message>
        <source>Says it is paid</source>
        <translation>Says it is paid</translation>
    </message>
    <message>
        <source>Sent a proof</source>
        <translation>Sent a proof</translation>
    </message>
    <message>
        <source>Payment awaited</source>
        <translation>Payment expected</translation>
    </message>
    <message>
        <source>Given by a colleague</source>
        <translation>Given by a colleague</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>To the supervisor</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Needs care</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Counter-offer</translation>
    </message>
    <message>
        <source>Delivery unknown</source>
        <translation>Delivery unknown</translation>
    </message>
    <message>
        <source>Payment without a debt</source>
        <translation>Payment without a debt</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>asks for help</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>from %1: %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>put off until now</source>
        <translation>put off until now</translation>
    </message>
    <message>
        <source>put off: %1</source>
        <translation>put off: %1</translation>
    </message>
    <message>
        <source>came back: %1 was silent</source>
        <translation>came back: no sign of %1</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>%1, %2 points, %3 %4, %5, %6</source>
        <translation>%1, %2 points, %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>Boleto refused by the bank</source>
        <translation>Boleto refused by the bank</translation>
    </message>
    <message>
        <source>The bank did not do as told</source>
        <translation>The bank did not do as told</translation>
    </message>
    <message>
        <source>Boleto written off by the bank</source>
        <translation>Boleto written off by the bank</translation>
    </message>
    <message>
        <source>Charge not taken back</source>
        <translation>Charge not taken back</translation>
    </message>
    <message>
        <source>Charge withheld</source>
        <translation>Charge withheld</translation>
    </message>
    <message>
        <source>Charge refused by the provider</source>
        <translation>Charge refused by the provider</translation>
    </message>
    <message>
        <source>Refund to be sent by hand</source>
        <translation>Refund to be sent by hand</translation>
    </message>
    <message>
        <source>Sent back to the payer</source>
        <translation>Sent back to the payer</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Refund refused</translation>
    </message>
    <message>
        <source>Charge without a contact</source>
        <translation>Charge without a contact</translation>
    </message>
    <message>
        <source>The escalation “%1” needs a known name, a label, a skill, a time and what happens when it is over.</source>
        <translation>The escalation “%1” needs a known name, a label, a skill, a time and what happens when it is over.</translation>
    </message>
    <message>
        <source>The escalation “%1” stands there twice.</source>
        <translation>The escalation “%1” stands there twice.</translation>
    </message>
    <message>
        <source>The escalation “%1” is missing.</source>
        <translation>The escalation “%1” is missing.</translation>
    </message>
    <message>
        <source>Service hours need from, to and a lunch in between, as “08:00”.</source>
        <translation>Service hours need from, to and a lunch in between, as “08:00”.</translation>
    </message>
    <message>
        <source>There is no skill “%1”: %2.</source>
        <translation>There is no skill “%1”: %2.</translation>
    </message>
    <message>
        <source>Nobody has looked in time: %1</source>
        <translation>Nobody has looked in time: %1</translation>
    </message>
    <message>
        <source>Nobody looked in time</source>
        <translation>Nobody looked in time</translation>
    </message>
    <message>
        <source>Sent a voice note</source>
        <translation>Sent a voice note</translation>
    </message>
    <message>
        <source>Answer kept back</source>
        <translation>Answer kept back</translation>
    </message>
    <message>
        <source>Check before it is due</source>
        <translation>Check before it is due</translation>
    </message>
    <message>
        <source>Payment to be followed up</source>
        <translation>Payment to be followed up</translation>
    </message>
    <message>
        <source>Thanks not sent</source>
        <translation>Thanks not sent</translation>
    </message>
</context>
<context>
    <name>snippets</name>
    <message>
        <source>A snippet has a key of 1 to 20 letters and digits, and a text of up to 4000.</source>
        <translation>A snippet has a key of 1 to 20 letters and digits, and a text of up to 4000.</translation>
    </message>
    <message>
        <source>The snippets could not be kept: %1</source>
        <translation>The snippets could not be saved: %1</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The database can&apos;t be opened: %1</source>
        <translation>The database can&apos;t be opened: %1</translation>
    </message>
    <message>
        <source>There is no database at “%1” yet. “tratoctl init” makes one.</source>
        <translation>There is no database at “%1” yet. “tratoctl init” makes one.</translation>
    </message>
    <message>
        <source>A statement of the transaction failed, so nothing of it was kept.</source>
        <translation>A statement of the transaction failed, so none of it was saved.</translation>
    </message>
    <message>
        <source>“%1” is not a database address. Use sqlite:///absolute/path.db or postgresql://user@host:port/name.</source>
        <translation>“%1” is not a database address. Use sqlite:///absolute/path.db or postgresql://user@host:port/name.</translation>
    </message>
    <message>
        <source>The database was made by a newer Trato (schema %1). Update this program.</source>
        <translation>The database was made by a newer Trato (schema %1). Update this program.</translation>
    </message>
    <message>
        <source>The migration %1 differs from the one this database was made with.</source>
        <translation>The migration %1 differs from the one this database was made with.</translation>
    </message>
    <message>
        <source>The database must be brought up to date first: run “tratoctl init”.</source>
        <translation>The database must be brought up to date first: run “tratoctl init”.</translation>
    </message>
    <message>
        <source>The database is busy. Nothing was lost; try again.</source>
        <translation>The database is busy. Nothing was lost; try again.</translation>
    </message>
    <message>
        <source>The database refused “%1”: %2</source>
        <translation>The database refused “%1”: %2</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached: %1</source>
        <translation>The database can&apos;t be reached: %1</translation>
    </message>
    <message>
        <source>The statement “%1” takes %2 but was given %3.</source>
        <translation>The statement “%1” takes %2 but was given %3.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>The user or password doesn&apos;t match.</translation>
    </message>
    <message>
        <source>The server lets “%1” not in from this machine, or not with this kind of connection. Ask whoever looks after it (pg_hba.conf).</source>
        <translation>The server doesn&apos;t let “%1” in from this machine, or not with this kind of connection. Ask whoever looks after it (pg_hba.conf).</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>The server has no database “%1”.</translation>
    </message>
    <message>
        <source>The server takes nobody in right now. Try again in a minute.</source>
        <translation>The server isn&apos;t letting anyone in right now. Try again in a minute.</translation>
    </message>
    <message>
        <source>The server wants a password.</source>
        <translation>The server wants a password.</translation>
    </message>
    <message>
        <source>Nobody knows the address “%1”. Check how it is written, and the network.</source>
        <translation>Nobody knows the address “%1”. Check the spelling and the network.</translation>
    </message>
    <message>
        <source>At “%1”, port %2, no database answers. Check the port, and whether the server runs.</source>
        <translation>At “%1”, port %2, no database answers. Check the port, and that the server is running.</translation>
    </message>
    <message>
        <source>The server offers no encryption (TLS). Ask whoever looks after it to switch it on.</source>
        <translation>The server offers no encryption (TLS). Ask whoever looks after it to switch it on.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted: %1</source>
        <translation>The server&apos;s certificate can&apos;t be trusted: %1</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>The connection was cancelled.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address, the network and the firewall.</source>
        <translation>“%1” does not answer. Check the address, the network and the firewall.</translation>
    </message>
    <message>
        <source>“%1” is no server&apos;s address.</source>
        <translation>“%1” is not a server address.</translation>
    </message>
</context>
<context>
    <name>supervision</name>
    <message>
        <source>This case is not there any more.</source>
        <translation>This case is no longer there.</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>This case is closed.</translation>
    </message>
    <message>
        <source>Took the case</source>
        <translation>Took the case</translation>
    </message>
    <message>
        <source>Took the case over from %1</source>
        <translation>Took over the case from %1</translation>
    </message>
    <message>
        <source>Nobody of the name “%1” works here.</source>
        <translation>Nobody named “%1” works here.</translation>
    </message>
    <message>
        <source>Gave the case to %1</source>
        <translation>Gave the case to %1</translation>
    </message>
    <message>
        <source>Gave the case to %1: %2</source>
        <translation>Gave the case to %1: %2</translation>
    </message>
    <message>
        <source>Write what they should know.</source>
        <translation>Write what they should know.</translation>
    </message>
    <message>
        <source>Nobody has this case now.</source>
        <translation>Nobody has this case now.</translation>
    </message>
    <message>
        <source>Agreement %1 approved</source>
        <translation>Agreement %1 approved</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Say why it is refused.</translation>
    </message>
    <message>
        <source>Agreement %1 refused: %2</source>
        <translation>Agreement %1 refused: %2</translation>
    </message>
    <message>
        <source>This place is not in the conversation.</source>
        <translation>This place is not in the conversation.</translation>
    </message>
    <message>
        <source>Two people have to finish before they are compared.</source>
        <translation>Two people have to finish before they are compared.</translation>
    </message>
    <message>
        <source>This evaluation is not there.</source>
        <translation>This evaluation is not there.</translation>
    </message>
    <message>
        <source>This evaluation is finished.</source>
        <translation>This evaluation is finished.</translation>
    </message>
    <message>
        <source>“%1” has no answer yet.</source>
        <translation>“%1” has no answer yet.</translation>
    </message>
    <message>
        <source>“%1” has to show where the conversation says so.</source>
        <translation>“%1” has to show where the conversation says so.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be answered so.</source>
        <translation>“%1” can&apos;t be answered so.</translation>
    </message>
    <message>
        <source>Nobody evaluates their own work.</source>
        <translation>Nobody evaluates their own work.</translation>
    </message>
    <message>
        <source>You have read what somebody else answered about this conversation.</source>
        <translation>You have read what somebody else answered about this conversation.</translation>
    </message>
    <message>
        <source>This is %1&apos;s evaluation.</source>
        <translation>This is %1&apos;s evaluation.</translation>
    </message>
    <message>
        <source>The scorecard has no question “%1”.</source>
        <translation>The scorecard has no question “%1”.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>It is not finished yet.</translation>
    </message>
    <message>
        <source>First finish your own: neither sees the other&apos;s answers before.</source>
        <translation>First finish your own: neither sees the other&apos;s answers before.</translation>
    </message>
    <message>
        <source>Say what you see differently.</source>
        <translation>Say what you see differently.</translation>
    </message>
    <message>
        <source>This is about %1&apos;s work.</source>
        <translation>This is about %1&apos;s work.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Nobody disagreed with this evaluation.</source>
        <translation>Nobody disagreed with this evaluation.</translation>
    </message>
    <message>
        <source>audit %1</source>
        <translation>audit %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>agreement %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>hold %1</translation>
    </message>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>debtor</source>
        <translation>debtor</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Say why it should be listened to.</source>
        <translation>Say why it should be listened to.</translation>
    </message>
    <message>
        <source>%1 did not speak with them in that week.</source>
        <translation>%1 did not speak with them in that week.</translation>
    </message>
    <message>
        <source>This conversation is not among the samples.</source>
        <translation>This conversation is not among the samples.</translation>
    </message>
    <message>
        <source>The rules of sampling can&apos;t be used.</source>
        <translation>The rules of sampling can&apos;t be used.</translation>
    </message>
    <message>
        <source>The scorecard can&apos;t be used: “%1”.</source>
        <translation>The scorecard can&apos;t be used: “%1”.</translation>
    </message>
    <message>
        <source>The scorecard “%1”, version %2, is not there.</source>
        <translation>The scorecard “%1”, version %2, is not there.</translation>
    </message>
    <message>
        <source>The scorecard “%1” was changed: raise its version, %2 is in use already.</source>
        <translation>The scorecard “%1” was changed: raise its version, %2 is in use already.</translation>
    </message>
    <message>
        <source>There is no agreement %1.</source>
        <translation>There is no agreement %1.</translation>
    </message>
    <message>
        <source>%1 has this debtor now. Who leads takes it over and says why.</source>
        <translation>%1 has this debtor now. Who leads takes it over and says why.</translation>
    </message>
    <message>
        <source>Say why the case is taken over.</source>
        <translation>Say why the case is taken over.</translation>
    </message>
    <message>
        <source>You don&apos;t have this debtor&apos;s turn.</source>
        <translation>You don&apos;t have this debtor&apos;s turn.</translation>
    </message>
    <message>
        <source>One message failed</source>
        <translation>One message failed</translation>
    </message>
    <message>
        <source>It can be sent again from its conversation.</source>
        <translation>It can be sent again from its conversation.</translation>
    </message>
    <message>
        <source>Say why the account is paused.</source>
        <translation>Say why the account is paused.</translation>
    </message>
    <message>
        <source>No account of this name sends and is not paused already: look at the list again.</source>
        <translation>No account of this name sends and is not paused already: look at the list again.</translation>
    </message>
    <message>
        <source>The account is not paused: look at the list again.</source>
        <translation>The account is not paused: look at the list again.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>There are no texts in “%1”. There are: %2</source>
        <translation>There is no “%1” translation. There are: %2</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>“%1” is no place on a timeline.</source>
        <translation>“%1” is not a point on the timeline.</translation>
    </message>
    <message>
        <source>There is no interaction number %1.</source>
        <translation>There is no interaction number %1.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Change channel</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>E-mail without subject</source>
        <translation>E-mail without a subject</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation>to %1 · %2</translation>
    </message>
    <message>
        <source>Internal note · %1</source>
        <translation>Internal note · %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>voice mail</source>
        <translation>voicemail</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Did not arrive</translation>
    </message>
    <message>
        <source>Did not arrive: %1</source>
        <translation>Did not arrive: %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Voice message</translation>
    </message>
    <message>
        <source>A kind of message that can&apos;t be shown here (%1)</source>
        <translation>A kind of message that can&apos;t be shown here (%1)</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>free on %1</translation>
    </message>
    <message>
        <source>Did not leave: %1</source>
        <translation>Not sent: %1</translation>
    </message>
    <message>
        <source>Uncertain: asking the provider · it is not sent again blindly</source>
        <translation>Uncertain: asking the provider · it won&apos;t be resent blindly</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Leaving · window and payment are checked</source>
        <translation>Going out · checking window and payment</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Waits: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>larger than %1 MB</source>
        <translation>larger than %1 MB</translation>
    </message>
    <message>
        <source>The file is not kept here any more.</source>
        <translation>The file is no longer kept here.</translation>
    </message>
    <message>
        <source>What came in is not kept here any more.</source>
        <translation>What came in is no longer kept here.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>As it was written</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>see the original (.eml)</source>
        <translation>see the original (.eml)</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>See the original</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Deleted by them at %1 · kept as evidence</source>
        <translation>Deleted by them at %1 · kept as evidence</translation>
    </message>
    <message>
        <source>Edited at %1 · before: “%2”</source>
        <translation>Edited at %1 · before: “%2”</translation>
    </message>
    <message>
        <source>attempt %1 in 7 days</source>
        <translation>attempt %1 in 7 days</translation>
    </message>
    <message>
        <source>not fetched from the provider yet</source>
        <translation>not fetched from the provider yet</translation>
    </message>
    <message>
        <source>not kept: %1</source>
        <translation>not kept: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures from outside blocked</source>
        <translation>
            <numerusform>%n picture from outside blocked</numerusform>
            <numerusform>%n pictures from outside blocked</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is loaded from outside</source>
        <translation>nothing is loaded from outside</translation>
    </message>
    <message>
        <source>links open only after a look at them</source>
        <translation>links open only after you have looked at them</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Did not write (%1)</source>
        <translation>Did not write (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back to be changed</source>
        <translation>taken back for a change</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Scheduled for %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Waits for the connection</translation>
    </message>
    <message>
        <source>Waits for the connection · checked again before it leaves</source>
        <translation>Waits for the connection · checked again before it leaves</translation>
    </message>
    <message>
        <source>plain words</source>
        <translation>plain words</translation>
    </message>
    <message>
        <source>certainty %1</source>
        <translation>certainty %1</translation>
    </message>
    <message>
        <source>AI identification</source>
        <translation>AI identification</translation>
    </message>
    <message>
        <source>AI negotiation</source>
        <translation>AI negotiation</translation>
    </message>
    <message>
        <source>AI follow-up</source>
        <translation>AI follow-up</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Nothing can be written to %1.</translation>
    </message>
    <message>
        <source>The scenario says nothing about: %1.</source>
        <translation>The scenario says nothing about: %1.</translation>
    </message>
    <message>
        <source>Answer with a short greeting at once; the rest can follow.</source>
        <translation>Answer with a short greeting at once; the rest can follow.</translation>
    </message>
    <message>
        <source>Nobody answered them.</source>
        <translation>Nobody answered them.</translation>
    </message>
    <message>
        <source>The first answer came after %1.</source>
        <translation>The first answer came after %1.</translation>
    </message>
    <message>
        <source>To somebody else say nothing of a debt, not even that there is one: apologise and take the number away.</source>
        <translation>To somebody else say nothing of a debt, not even that there is one: apologise and take the number away.</translation>
    </message>
    <message>
        <source>A debt was told to somebody who does not owe it.</source>
        <translation>A debt was told to somebody who does not owe it.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s identity was confirmed.</source>
        <translation>Somebody else&apos;s identity was confirmed.</translation>
    </message>
    <message>
        <source>Nothing was told to somebody who does not owe.</source>
        <translation>Nothing was told to somebody who does not owe.</translation>
    </message>
    <message>
        <source>Ask who you are talking to and wait for the answer; confirm it (Ctrl+E), and only then speak of the debt.</source>
        <translation>Ask who you are talking to and wait for the answer; confirm it (Ctrl+E), and only then speak of the debt.</translation>
    </message>
    <message>
        <source>The debt was told before it was clear who writes.</source>
        <translation>The debt was told before it was clear who writes.</translation>
    </message>
    <message>
        <source>Nobody confirmed who writes.</source>
        <translation>Nobody confirmed who writes.</translation>
    </message>
    <message>
        <source>The identity was confirmed before they had said who they are.</source>
        <translation>The identity was confirmed before they had said who they are.</translation>
    </message>
    <message>
        <source>Identified first, the debt afterwards.</source>
        <translation>Identified first, the debt afterwards.</translation>
    </message>
    <message>
        <source>Say what is possible and until when it truly stands; no threat, no “only today”.</source>
        <translation>Say what is possible and until when it truly stands; no threat, no “only today”.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nothing was said.</translation>
    </message>
    <message>
        <source>No threat and no false urgency.</source>
        <translation>No threat and no false urgency.</translation>
    </message>
    <message>
        <source>One sentence pressed them.</source>
        <translation>One sentence pressed them.</translation>
    </message>
    <message>
        <source>They were pressed %1 times.</source>
        <translation>They were pressed %1 times.</translation>
    </message>
    <message>
        <source>Greet them, use their name, and say that you heard what they told you before you ask for something.</source>
        <translation>Greet them, use their name, and say that you heard what they told you before you ask for something.</translation>
    </message>
    <message>
        <source>Something rude was said.</source>
        <translation>Something rude was said.</translation>
    </message>
    <message>
        <source>Nothing rude, and nothing warm either.</source>
        <translation>Nothing rude, and nothing warm either.</translation>
    </message>
    <message>
        <source>A human tone.</source>
        <translation>A human tone.</translation>
    </message>
    <message>
        <source>Ask what fits into their month before you put numbers on the table.</source>
        <translation>Ask what fits into their month before you put numbers on the table.</translation>
    </message>
    <message>
        <source>Nobody asked what they can pay.</source>
        <translation>Nobody asked what they can pay.</translation>
    </message>
    <message>
        <source>The offer came before the question.</source>
        <translation>The offer came before the question.</translation>
    </message>
    <message>
        <source>Asked before offering.</source>
        <translation>Asked before offering.</translation>
    </message>
    <message>
        <source>Take the offer that stays below what they said they can pay: a promise that is kept is worth more than a large one.</source>
        <translation>Take the offer that stays below what they said they can pay: a promise that is kept is worth more than a large one.</translation>
    </message>
    <message>
        <source>The agreement fits what they can pay.</source>
        <translation>The agreement fits what they can pay.</translation>
    </message>
    <message>
        <source>The agreement is more than they can pay.</source>
        <translation>The agreement is more than they can pay.</translation>
    </message>
    <message>
        <source>An offer fitted, and no agreement was made of it.</source>
        <translation>An offer fitted, and no agreement was made of it.</translation>
    </message>
    <message>
        <source>When they take it, make the agreement (F2) at once.</source>
        <translation>When they take it, make the agreement (F2) at once.</translation>
    </message>
    <message>
        <source>Nothing was offered.</source>
        <translation>Nothing was offered.</translation>
    </message>
    <message>
        <source>No offer fitted what they can pay.</source>
        <translation>No offer fitted what they can pay.</translation>
    </message>
    <message>
        <source>Let collection stand still as soon as you read it: care (Ctrl+Shift+C) or the outcome that holds.</source>
        <translation>Let collection stand still as soon as you read it: care (Ctrl+Shift+C) or the outcome that holds.</translation>
    </message>
    <message>
        <source>They did not come to tell it.</source>
        <translation>They did not come to tell it.</translation>
    </message>
    <message>
        <source>Leave room: ask what happened.</source>
        <translation>Leave room: ask what happened.</translation>
    </message>
    <message>
        <source>Collection stood still %1 after they told it.</source>
        <translation>Collection stood still %1 after they told it.</translation>
    </message>
    <message>
        <source>Collection went on.</source>
        <translation>Collection went on.</translation>
    </message>
    <message>
        <source>Confirm in one message, record the wish (do not contact), and leave it at that.</source>
        <translation>Confirm in one message, record the wish (do not contact), and leave it at that.</translation>
    </message>
    <message>
        <source>Their wish was not recorded.</source>
        <translation>Their wish was not recorded.</translation>
    </message>
    <message>
        <source>The wish was recorded, and they were written to %1 more times.</source>
        <translation>The wish was recorded, and they were written to %1 more times.</translation>
    </message>
    <message>
        <source>The wish was recorded %1 after they said it.</source>
        <translation>The wish was recorded %1 after they said it.</translation>
    </message>
    <message>
        <source>After such words, money waits: first the person, then whoever takes the case over.</source>
        <translation>After such words, money waits: first the person, then whoever takes the case over.</translation>
    </message>
    <message>
        <source>Money was not spoken of.</source>
        <translation>Money was not spoken of.</translation>
    </message>
    <message>
        <source>Money was spoken of after what they had told.</source>
        <translation>Money was spoken of after what they had told.</translation>
    </message>
    <message>
        <source>After what they told, no word about money.</source>
        <translation>After what they told, no word about money.</translation>
    </message>
    <message>
        <source>What you may not decide goes to who may: supervisor (F7), care, or an approval.</source>
        <translation>What you may not decide goes to who may: supervisor (F7), care, or an approval.</translation>
    </message>
    <message>
        <source>It stayed where it could not be decided.</source>
        <translation>It stayed where it could not be decided.</translation>
    </message>
    <message>
        <source>Given to who decides it.</source>
        <translation>Given to who decides it.</translation>
    </message>
    <message>
        <source>Given to who decides it, late.</source>
        <translation>Given to who decides it, late.</translation>
    </message>
    <message>
        <source>The number goes to nobody else any more.</source>
        <translation>The number goes to nobody else any more.</translation>
    </message>
    <message>
        <source>The number can still be written to.</source>
        <translation>The number can still be written to.</translation>
    </message>
    <message>
        <source>Mark the number as somebody else&apos;s, or wrap up with “not the right party”.</source>
        <translation>Mark the number as somebody else&apos;s, or wrap up with “not the right party”.</translation>
    </message>
    <message>
        <source>A day was agreed and recorded.</source>
        <translation>A day was agreed and recorded.</translation>
    </message>
    <message>
        <source>No day was recorded.</source>
        <translation>No day was recorded.</translation>
    </message>
    <message>
        <source>Ask for a day, repeat it to them, and record it (F4).</source>
        <translation>Ask for a day, repeat it to them, and record it (F4).</translation>
    </message>
    <message>
        <source>An agreement with its days was made.</source>
        <translation>An agreement with its days was made.</translation>
    </message>
    <message>
        <source>What happened here is called: %1.</source>
        <translation>What happened here is called: %1.</translation>
    </message>
    <message>
        <source>It was not wrapped up.</source>
        <translation>It was not wrapped up.</translation>
    </message>
    <message>
        <source>Wrapped up as: %1.</source>
        <translation>Wrapped up as: %1.</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Time to the first answer</translation>
    </message>
    <message>
        <source>Identified before telling</source>
        <translation>Identified before telling</translation>
    </message>
    <message>
        <source>No false urgency</source>
        <translation>No false urgency</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Asked what they can pay</source>
        <translation>Asked what they can pay</translation>
    </message>
    <message>
        <source>Within what they can pay</source>
        <translation>Within what they can pay</translation>
    </message>
    <message>
        <source>Collection stands still</source>
        <translation>Collection stands still</translation>
    </message>
    <message>
        <source>Wish to stop honoured</source>
        <translation>Wish to stop honoured</translation>
    </message>
    <message>
        <source>No word about money</source>
        <translation>No word about money</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Number taken away</source>
        <translation>Number taken away</translation>
    </message>
    <message>
        <source>A day recorded</source>
        <translation>A day recorded</translation>
    </message>
    <message>
        <source>Right outcome</source>
        <translation>Right outcome</translation>
    </message>
    <message>
        <source>The table of what sentences do is not whole.</source>
        <translation>The table of what sentences do is not whole.</translation>
    </message>
</context>
<context>
    <name>trato::ui</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>trato::ui::AccountHead</name>
    <message>
        <source>Account, health, waiting, today, last event</source>
        <translation>Account, health, waiting, today, last event</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Last event</translation>
    </message>
</context>
<context>
    <name>trato::ui::AccountPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>The account</translation>
    </message>
    <message>
        <source>Failures and what waits</source>
        <translation>Failures and what waits</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>No account is chosen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Another account of this channel sends; this one only receives now.</source>
        <translation>Another account of this channel sends; this one only receives now.</translation>
    </message>
    <message>
        <source>Limits: none is known.</source>
        <translation>Limits: none is known.</translation>
    </message>
    <message>
        <source>Limits: %1.</source>
        <translation>Limits: %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Last error: %1</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, code %2</translation>
    </message>
    <message>
        <source>%1, code %2: “%3”</source>
        <translation>%1, code %2: “%3”</translation>
    </message>
    <message>
        <source>Nothing failed in a week and nothing waits.</source>
        <translation>Nothing failed in a week and nothing waits.</translation>
    </message>
    <message>
        <source>Last sign of an engine: %1.</source>
        <translation>Last sign of an engine: %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AccountsPage</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Channel accounts</source>
        <translation>Channel accounts</translation>
    </message>
    <message>
        <source>No engine attends an account</source>
        <translation>No engine attends an account</translation>
    </message>
    <message>
        <source>Accounts stand in the engine&apos;s configuration. They come here as soon as trato-engine runs with it.</source>
        <translation>Accounts stand in the engine&apos;s configuration. They come here as soon as trato-engine runs with it.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Pause or resume the account</source>
        <translation>Pause or resume the account</translation>
    </message>
    <message>
        <source>Undo the pause or its end</source>
        <translation>Undo the pause or its end</translation>
    </message>
    <message>
        <source>The accounts could not be read: %1</source>
        <translation>The accounts could not be read: %1</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>The accounts could not be read</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the account %1?</source>
        <translation>Pause the account %1?</translation>
    </message>
    <message>
        <source>Nothing leaves by it any more, of people and machine alike, until somebody resumes it. What comes in is still taken.</source>
        <translation>Nothing leaves by it any more, of people and machine alike, until somebody resumes it. What comes in is still taken.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 is paused. What was to leave by it waits.</source>
        <translation>%1 is paused. What was to leave by it waits.</translation>
    </message>
    <message>
        <source>%1 goes on. What waited is sent, each message checked again.</source>
        <translation>%1 goes on. What waited is sent, each message checked again.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActPanel</name>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 takes the next one.</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Open panel</translation>
    </message>
    <message>
        <source>It is not your turn</source>
        <translation>It isn&apos;t your turn</translation>
    </message>
    <message>
        <source>Take the case from the queue first.</source>
        <translation>Take the case from the queue first.</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Reading the case.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Fill it in to see what will happen.</source>
        <translation>Fill it in to see what happens.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActStrip</name>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActionRegistry</name>
    <message>
        <source>There is no such action.</source>
        <translation>There is no such action.</translation>
    </message>
    <message>
        <source>%1 already does “%2”.</source>
        <translation>%1 already does “%2”.</translation>
    </message>
    <message>
        <source>This is no key that can be given.</source>
        <translation>This key can&apos;t be used.</translation>
    </message>
    <message>
        <source>AltGr writes characters on Brazilian keyboards: it can&apos;t be given.</source>
        <translation>AltGr types characters on Brazilian keyboards: it can&apos;t be used.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on some machines and writes characters: it can&apos;t be given.</source>
        <translation>Ctrl+Alt is AltGr on some machines and types characters: it can&apos;t be used.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and writes accents on some keyboards: it can&apos;t be given.</source>
        <translation>Alt with a letter opens menus and types accents on some keyboards: it can&apos;t be used.</translation>
    </message>
    <message>
        <source>This is typed into texts: take it with Ctrl.</source>
        <translation>This is typed into texts: use it with Ctrl.</translation>
    </message>
    <message>
        <source>This moves about in texts and lists: take it with Ctrl.</source>
        <translation>This moves around in texts and lists: use it with Ctrl.</translation>
    </message>
    <message>
        <source>This copies, cuts, pastes or selects text everywhere: it can&apos;t be given.</source>
        <translation>This copies, cuts, pastes or selects text everywhere: it can&apos;t be used.</translation>
    </message>
    <message>
        <source>“%1” has no key that can be read.</source>
        <translation>“%1” has no key that can be read.</translation>
    </message>
    <message>
        <source>This is no file of keys.</source>
        <translation>This is not a file of keys.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AgentState</name>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>Break: %1</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Wrapping up</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>%1 · break after this case</source>
        <translation>%1 · break after this case</translation>
    </message>
</context>
<context>
    <name>trato::ui::AmountBreakdown</name>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Late fine</source>
        <translation>Late fine</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Late interest</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Due on %1</translation>
    </message>
    <message>
        <source>Monetary correction</source>
        <translation>Monetary correction</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Interest of the instalments</source>
        <translation>Interest of the instalments</translation>
    </message>
    <message>
        <source>Total of agreement %1</source>
        <translation>Total of agreement %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::ApprovalsDesk</name>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
</context>
<context>
    <name>trato::ui::ApprovalsPage</name>
    <message>
        <source>Part of the approvals</source>
        <translation>Part of the approvals</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>What waits for a second person</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Approve: say why, then Enter</source>
        <translation>Approve: say why, then Enter</translation>
    </message>
    <message>
        <source>Refuse: say why, then Enter</source>
        <translation>Refuse: say why, then Enter</translation>
    </message>
    <message>
        <source>Approve at once</source>
        <translation>Approve at once</translation>
    </message>
    <message>
        <source>Open the case of the request</source>
        <translation>Open the case of the request</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>could not be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n for you</numerusform>
            <numerusform>%n for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Nothing waits for a second person</translation>
    </message>
    <message>
        <source>“All” shows what waits for somebody else.</source>
        <translation>“All” shows what waits for somebody else.</translation>
    </message>
    <message>
        <source>Agreements beyond a limit, refunds and new payees come here by themselves.</source>
        <translation>Agreements beyond a limit, refunds and new payees come here by themselves.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AskCard</name>
    <message>
        <source>Usual answers</source>
        <translation>Usual answers</translation>
    </message>
</context>
<context>
    <name>trato::ui::AskSheet</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>trato::ui::AwayDesk</name>
    <message>
        <source>The connection is back</source>
        <translation>The connection is back</translation>
    </message>
    <message>
        <source>%1 left, %2 did not</source>
        <translation>%1 sent, %2 not</translation>
    </message>
</context>
<context>
    <name>trato::ui::BankFileStrip</name>
    <message>
        <source>%1 lines, %2 payments: %3 find their owner, %4 were known, %5 wait for a person, %6 lines refused.</source>
        <translation>%1 lines, %2 payments: %3 find their owner, %4 were known, %5 wait for a person, %6 lines refused.</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation>Post it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 is too large</translation>
    </message>
    <message>
        <source>No bank sends a return file of that size.</source>
        <translation>No bank sends a return file of that size.</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 is being read</translation>
    </message>
    <message>
        <source>%1 is being posted</source>
        <translation>%1 is being posted</translation>
    </message>
    <message>
        <source>No account collects here yet. Operations set one up, and the engine then names it.</source>
        <translation>No account collects here yet. Operations set one up, and the engine then names it.</translation>
    </message>
    <message>
        <source>%1 was not posted; nothing has changed</source>
        <translation>%1 was not posted; nothing has changed</translation>
    </message>
    <message>
        <source>%1 is posted</source>
        <translation>%1 is posted</translation>
    </message>
    <message>
        <source>%1 would bring</source>
        <translation>%1 would bring</translation>
    </message>
    <message>
        <source>%1 brings nothing new</source>
        <translation>%1 brings nothing new</translation>
    </message>
</context>
<context>
    <name>trato::ui::BellButton</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n unread</source>
        <translation>
            <numerusform>Notices, %n unread</numerusform>
            <numerusform>Notices, %n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, silence</source>
        <translation>%1, silence</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceChecks</name>
    <message>
        <source>not allowed</source>
        <translation>not allowed</translation>
    </message>
    <message>
        <source>never happens</source>
        <translation>never happens</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>contradicts itself</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Before publishing</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>What the check says</translation>
    </message>
    <message>
        <source>No step outside the hours that the law leaves</source>
        <translation>No step outside the hours that the law leaves</translation>
    </message>
    <message>
        <source>No word of collecting before it is due</source>
        <translation>No word of collecting before it is due</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>It has another name: it stands beside “%1”, and no portfolio follows “%2” by itself</source>
        <translation>It has another name: it stands beside “%1”, and no portfolio follows “%2” by itself</translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone: %n on it pass(es) to the step of their days late</source>
        <translation>
            <numerusform>%1 is gone: %n person passes to the step of their days late</numerusform>
            <numerusform>%1 is gone: %n people pass to the step of their days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the way stay at the step where they are</source>
        <translation>%1 on the way stay at the step where they are</translation>
    </message>
    <message>
        <source>Publish v%1…</source>
        <translation>Publish v%1…</translation>
    </message>
    <message>
        <source>Only a supervisor changes and publishes a cadence.</source>
        <translation>Only a supervisor changes and publishes a cadence.</translation>
    </message>
    <message>
        <source>It is being published.</source>
        <translation>It is being published.</translation>
    </message>
    <message>
        <source>It can&apos;t be published before the red ones are corrected.</source>
        <translation>It can&apos;t be published before the red ones are corrected.</translation>
    </message>
    <message>
        <source>Change the file, and a draft begins.</source>
        <translation>Change the file, and a draft begins.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is another cadence, and %n portfolio(s) follow it: change it there, or give this one a name of its own</source>
        <translation>
            <numerusform>“%1” is another cadence, and %n portfolio follows it: change it there, or give this one a name of its own</numerusform>
            <numerusform>“%1” is another cadence, and %n portfolios follow it: change it there, or give this one a name of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceDesk</name>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceDifference</name>
    <message>
        <source>What changes in the file</source>
        <translation>What changes in the file</translation>
    </message>
    <message>
        <source>Nothing: both files say the same.</source>
        <translation>Nothing: both files say the same.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n line(s)</source>
        <translation>
            <numerusform>From %1 to %2: %n line</numerusform>
            <numerusform>From %1 to %2: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceFile</name>
    <message>
        <source>The cadence&apos;s file</source>
        <translation>The cadence&apos;s file</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceGrid</name>
    <message>
        <source>Steps of the cadence</source>
        <translation>Steps of the cadence</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadencePage</name>
    <message>
        <source>As shipped with the program</source>
        <translation>As shipped with the program</translation>
    </message>
    <message>
        <source>v%1 · %2 · %3</source>
        <translation>v%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · in force</source>
        <translation>%1 · in force</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for it</source>
        <translation>
            <numerusform>%n waits for it</numerusform>
            <numerusform>%n wait for it</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No cadence yet</source>
        <translation>No cadence yet</translation>
    </message>
    <message>
        <source>A portfolio brings the cadence it follows: import one, and its steps stand here.</source>
        <translation>A portfolio brings the cadence it follows: import one, and its steps stand here.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The steps over the days</source>
        <translation>The steps over the days</translation>
    </message>
    <message>
        <source>The step in the cadence&apos;s file</source>
        <translation>The step in the cadence&apos;s file</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>could not be read: %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>earlier version</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portfolio(s) follow it</source>
        <translation>
            <numerusform>%n portfolio follows it</numerusform>
            <numerusform>%n portfolios follow it</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stand on it</source>
        <translation>%1 stand on it</translation>
    </message>
    <message>
        <source>The draft could not be kept (%1). It stays here while this window is open.</source>
        <translation>The draft could not be kept (%1). It stays here while this window is open.</translation>
    </message>
    <message>
        <source>The draft is discarded. Undo (Ctrl Z) brings it back.</source>
        <translation>The draft is discarded. Undo (Ctrl Z) brings it back.</translation>
    </message>
    <message>
        <source>%1 is taken out of the draft. Undo (Ctrl Z) brings it back.</source>
        <translation>%1 is taken out of the draft. Undo (Ctrl Z) brings it back.</translation>
    </message>
    <message>
        <source>Publish v%1 of %2?</source>
        <translation>Publish v%1 of %2?</translation>
    </message>
    <message>
        <source>It replaces v%1 from the engine&apos;s next round on, for the %2 who stand on it; each goes on from the step where they are. Messages in the outbox stay. An earlier version can be made the draft again.</source>
        <translation>It replaces v%1 from the engine&apos;s next round on, for the %2 who stand on it; each goes on from the step where they are. Messages in the outbox stay. An earlier version can be made the draft again.</translation>
    </message>
    <message>
        <source>Type v%1 to publish it</source>
        <translation>Type v%1 to publish it</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>v%1 is in force from the engine&apos;s next round on.</source>
        <translation>v%1 is in force from the engine&apos;s next round on.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>Make it the draft</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>What the draft changes</translation>
    </message>
    <message>
        <source>A step after the chosen one</source>
        <translation>A step after the chosen one</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publish the draft</translation>
    </message>
    <message>
        <source>Simulate the next days, or give it up</source>
        <translation>Simulate the next days, or give it up</translation>
    </message>
    <message>
        <source>Draft of v%1</source>
        <translation>Draft of v%1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>There is a draft already: publish or discard it first.</source>
        <translation>There is a draft already: publish or discard it first.</translation>
    </message>
    <message>
        <source>Go on in the draft: choose it beside the name.</source>
        <translation>Go on in the draft: choose it beside the name.</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>kept at %1</translation>
    </message>
    <message>
        <source>There is no version before it.</source>
        <translation>There is no version before it.</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>as shipped</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>“%1” is in force already: choose it above and change it there, or give this one another name.</source>
        <translation>“%1” is in force already: choose it above and change it there, or give this one another name.</translation>
    </message>
    <message>
        <source>It is a new cadence beside %1, which stays in force as it is. No portfolio follows it by itself.</source>
        <translation>It is a new cadence beside %1, which stays in force as it is. No portfolio follows it by itself.</translation>
    </message>
    <message>
        <source>Import a portfolio…</source>
        <translation>Import a portfolio…</translation>
    </message>
</context>
<context>
    <name>trato::ui::CallbackPanel</name>
    <message>
        <source>Call back</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>They asked to be called at another time.</source>
        <translation>They asked to talk at another time.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Set the callback</translation>
    </message>
    <message>
        <source>Usual times</source>
        <translation>Usual times</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>tomorrow 15h, monday 9:30, in 20 min</source>
        <translation>tomorrow 15h, monday 9:30, in 20 min</translation>
    </message>
    <message>
        <source>What to know then</source>
        <translation>What to know by then</translation>
    </message>
    <message>
        <source>only after work, on the other number…</source>
        <translation>only after work, on the other number…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try tomorrow 15h.</source>
        <translation>I can&apos;t read this as a time ahead: try tomorrow 15h.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CareGuidePanel</name>
    <message>
        <source>You can say</source>
        <translation>You can say</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>It is none…</source>
        <translation>It isn&apos;t one…</translation>
    </message>
    <message>
        <source>This is no care case</source>
        <translation>This is not a care case</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C marks it as one.</source>
        <translation>Ctrl+Shift+C marks it as one.</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Don&apos;t</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>Why it isn&apos;t one</translation>
    </message>
    <message>
        <source>why it is none, then Enter</source>
        <translation>why it isn&apos;t one, then Enter</translation>
    </message>
    <message>
        <source>Until the answer the silence holds. “It is none” asks for a reason and goes to the supervisor.</source>
        <translation>Until you answer, the silence continues. “It isn&apos;t one” asks for a reason and goes to the supervisor.</translation>
    </message>
    <message>
        <source>Did the machine read it right?</source>
        <translation>Did the machine read it right?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Reading the case.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
</context>
<context>
    <name>trato::ui::CarePanel</name>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>A person in difficulty comes before the debt.</source>
        <translation>A person in difficulty comes before the debt.</translation>
    </message>
    <message>
        <source>It is a care case</source>
        <translation>It is a care case</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Risk to life</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Bereavement</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Vulnerable person</source>
        <translation>Vulnerable person</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Over-indebted</translation>
    </message>
    <message>
        <source>Lost job or income</source>
        <translation>Lost job or income</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>what the next person should know</source>
        <translation>what the next person should know</translation>
    </message>
    <message>
        <source>This is a care case</source>
        <translation>This is a care case</translation>
    </message>
    <message>
        <source>The guide stands here.</source>
        <translation>The guide is on the Care tab.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CaseHeader</name>
    <message>
        <source>out of hours</source>
        <translation>out of hours</translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>payment on its way</source>
        <translation>payment on its way</translation>
    </message>
    <message>
        <source>promise open</source>
        <translation>open promise</translation>
    </message>
    <message>
        <source>agreement in order</source>
        <translation>agreement up to date</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nothing is late</translation>
    </message>
    <message>
        <source>not your turn</source>
        <translation>not your turn</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>do not use</translation>
    </message>
    <message>
        <source>confirm who it is</source>
        <translation>confirm who it is</translation>
    </message>
    <message>
        <source>Only templates</source>
        <translation>Only templates</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>More about this case</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>Confirm who it is</source>
        <translation>Confirm who it is</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Choose the channel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>The machine is silent with %1, on every channel</source>
        <translation>The machine is silent with %1, on every channel</translation>
    </message>
    <message>
        <source>only you write</source>
        <translation>only you write</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>without document</source>
        <translation>no document</translation>
    </message>
    <message>
        <source>identity confirmed %1</source>
        <translation>identity confirmed %1</translation>
    </message>
    <message>
        <source>identity not confirmed · Ctrl+E</source>
        <translation>identity not confirmed · Ctrl+E</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contact(s) in the week</source>
        <translation>
            <numerusform>%1 of %n contact this week</numerusform>
            <numerusform>%1 of %n contacts this week</numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>It is your turn</translation>
    </message>
    <message>
        <source>It is the machine&apos;s turn</source>
        <translation>It is the AI&apos;s turn</translation>
    </message>
    <message>
        <source>machine silent</source>
        <translation>AI silent</translation>
    </message>
    <message>
        <source>machine waits</source>
        <translation>AI waiting</translation>
    </message>
    <message>
        <source>machine active</source>
        <translation>AI active</translation>
    </message>
    <message>
        <source>Amounts folded away</source>
        <translation>Amounts folded away</translation>
    </message>
    <message>
        <source>they appear when the person wants to speak of the debt</source>
        <translation>they appear when the person wants to speak of the debt</translation>
    </message>
    <message>
        <source>Collection of this person</source>
        <translation>Collection from this person</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>no end date</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>With you</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Agreement %1</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>next on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message>
        <source>one for %1</source>
        <translation>one for %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Reason for the delay</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>none</translation>
    </message>
    <message>
        <source>waits: it is your turn</source>
        <translation>waiting: your turn</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>No address</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>Not set up</translation>
    </message>
    <message>
        <source>Free until %1</source>
        <translation>Free until %1</translation>
    </message>
    <message>
        <source>confirm who speaks</source>
        <translation>confirm who speaks</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>first talk</source>
        <translation>first talk</translation>
    </message>
    <message>
        <source>ask calmly</source>
        <translation>ask calmly</translation>
    </message>
    <message>
        <source>%1 has the turn (%2)</source>
        <translation>It is %1&apos;s turn (%2)</translation>
    </message>
    <message>
        <source>%1 is writing here</source>
        <translation>%1 is writing here</translation>
    </message>
    <message>
        <source>%1 asks for the turn</source>
        <translation>%1 asks for the turn</translation>
    </message>
    <message>
        <source>%1 is looking since %2</source>
        <translation>%1 is looking since %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>All of this case</translation>
    </message>
    <message>
        <source>Fold the case</source>
        <translation>Fold the case</translation>
    </message>
    <message>
        <source>%1, with charges</source>
        <translation>%1, with charges</translation>
    </message>
    <message>
        <source>It waits for a person</source>
        <translation>It waits for a person</translation>
    </message>
    <message>
        <source>It is nobody&apos;s turn</source>
        <translation>It is nobody&apos;s turn</translation>
    </message>
    <message>
        <source>machine stopped</source>
        <translation>machine stopped</translation>
    </message>
    <message>
        <source>machine is answering</source>
        <translation>machine is answering</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nothing is owed</translation>
    </message>
    <message>
        <source>Only if they ask</source>
        <translation>Only if they ask</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>In silence</translation>
    </message>
    <message>
        <source>Only you · until %1</source>
        <translation>Only you · until %1</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Only you</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>do not contact</translation>
    </message>
</context>
<context>
    <name>trato::ui::CaseTabs</name>
    <message>
        <source>in conversation</source>
        <translation>in conversation</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>wrapping up</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>new message</translation>
    </message>
    <message>
        <source>care</source>
        <translation>care</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>draft saved</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
</context>
<context>
    <name>trato::ui::ChannelStrip</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
</context>
<context>
    <name>trato::ui::ChannelTable</name>
    <message>
        <source>Where they answer</source>
        <translation>Where they answer</translation>
    </message>
    <message>
        <source>&lt;p&gt;Answers: debtors who answered on the channel, over debtors contacted there. Cost: price of a contact on the last day. Agreements: share of those accepted in the period.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Answers: debtors who answered on the channel, over debtors contacted there. Cost: price of a contact on the last day. Agreements: share of those accepted in the period.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: %2 answer, %3 a contact, %4 of the agreements</source>
        <translation>%1: %2 answer, %3 a contact, %4 of the agreements</translation>
    </message>
    <message>
        <source>nobody was contacted</source>
        <translation>nobody was contacted</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
</context>
<context>
    <name>trato::ui::CheckPane</name>
    <message>
        <source>Which lines</source>
        <translation>Which lines</translation>
    </message>
    <message>
        <source>Save the refused lines…</source>
        <translation>Save the refused lines…</translation>
    </message>
    <message>
        <source>Lines with a problem</source>
        <translation>Lines with a problem</translation>
    </message>
    <message>
        <source>Store only when all is right</source>
        <translation>Save only if all is right</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filter the lines</translation>
    </message>
    <message>
        <source>Every line can be read</source>
        <translation>Every line can be read</translation>
    </message>
    <message>
        <source>Nothing is refused and nothing left out.</source>
        <translation>Nothing refused, nothing left out.</translation>
    </message>
    <message>
        <source>Save the map to a file…</source>
        <translation>Save the map to a file…</translation>
    </message>
    <message>
        <source>Take the map of a file…</source>
        <translation>Use the map from a file…</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparing…</translation>
    </message>
    <message>
        <source>nothing stored yet</source>
        <translation>nothing saved yet</translation>
    </message>
    <message>
        <source>%1 read, total %2. Say the creditor and the portfolio to compare.</source>
        <translation>%1 read, total %2. Name the creditor and the portfolio to compare.</translation>
    </message>
    <message>
        <source>Choose in the table which column is: %1.</source>
        <translation>Choose in the table which column is: %1.</translation>
    </message>
    <message>
        <source>Choose below the columns how they are written.</source>
        <translation>Choose below the columns how they are written.</translation>
    </message>
    <message>
        <source>The file can&apos;t be compared yet</source>
        <translation>The file can&apos;t be compared yet</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with an error</source>
        <translation>
            <numerusform>%n line with an error</numerusform>
            <numerusform>%n lines with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n value left out</numerusform>
            <numerusform>%n values left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Store %1 and leave %2 out</source>
        <translation>Save %1 and leave %2 out</translation>
    </message>
    <message>
        <source>Store the good lines, leave refused ones out</source>
        <translation>Save the good lines, leave out the refused ones</translation>
    </message>
    <message numerus="yes">
        <source>Store: %n line(s) to go</source>
        <translation>
            <numerusform>Save: %n line to fix</numerusform>
            <numerusform>Save: %n lines to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n line(s)</source>
        <translation>
            <numerusform>Save %n line</numerusform>
            <numerusform>Save %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>trato::ui::ClosingCard</name>
    <message>
        <source>%1 · %2 · reads as a yes</source>
        <translation>%1 · %2 · reads as a yes</translation>
    </message>
    <message>
        <source>Where did they say yes?</source>
        <translation>Where did they say yes?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Why it should be granted</source>
        <translation>Why it should be granted</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>Close the deal</translation>
    </message>
    <message>
        <source>agreed to the entry today, call of 14:05</source>
        <translation>agreed to the entry today, call of 14:05</translation>
    </message>
    <message>
        <source>is paid on the 15th, never broke a deal</source>
        <translation>is paid on the 15th, never broke a deal</translation>
    </message>
    <message>
        <source>Close with this proof</source>
        <translation>Close with this proof</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negotiate</translation>
    </message>
    <message>
        <source>No deal is being closed.</source>
        <translation>No deal is being closed.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>It needs approval</source>
        <translation>It needs approval</translation>
    </message>
    <message>
        <source>%1 Who may grant it answers until %2; then it comes back to you. The debts stay as they are until then.</source>
        <translation>%1 Who may grant it answers until %2; then it comes back to you. The debts stay as they are until then.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Not yet: ask for approval first</source>
        <translation>Not yet: ask for approval first</translation>
    </message>
    <message>
        <source>Say why it should be granted.</source>
        <translation>Say why it should be granted.</translation>
    </message>
    <message>
        <source>Choose where they said yes: a digit, or the arrows and Enter.</source>
        <translation>Choose where they said yes: a digit, or the arrows and Enter.</translation>
    </message>
    <message>
        <source>Say what they said: there is no line that shows it.</source>
        <translation>Say what they said: there is no line that shows it.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CohortChart</name>
    <message>
        <source>Recovery by month of falling due</source>
        <translation>Recovery by month of falling due</translation>
    </message>
    <message>
        <source>%1: %2 overdue; by weeks %3</source>
        <translation>%1: %2 overdue; by weeks %3</translation>
    </message>
    <message>
        <source>nothing fell due in these months</source>
        <translation>nothing fell due in these months</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands where %2 stood after %n week(s).</source>
        <translation>
            <numerusform>%1 stands where %2 stood after %n week.</numerusform>
            <numerusform>%1 stands where %2 stood after %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %3 ahead of %2 after %n week(s).</source>
        <translation>
            <numerusform>%1 is %3 ahead of %2 after %n week.</numerusform>
            <numerusform>%1 is %3 ahead of %2 after %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %3 behind %2 after %n week(s).</source>
        <translation>
            <numerusform>%1 is %3 behind %2 after %n week.</numerusform>
            <numerusform>%1 is %3 behind %2 after %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::ColumnsPane</name>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>%1 · auto</source>
        <translation>%1 · auto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>The map is kept for this creditor. Next time you only check it.</source>
        <translation>The map is saved for this creditor. Next time you only check it.</translation>
    </message>
    <message>
        <source>%1 of %2 recognised</source>
        <translation>%1 of %2 recognised</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>semicolon ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>comma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>pipe |</translation>
    </message>
    <message>
        <source>What line %1 will be</source>
        <translation>How line %1 will look</translation>
    </message>
    <message>
        <source>CNPJ %1</source>
        <translation>CNPJ %1</translation>
    </message>
    <message>
        <source>CPF %1</source>
        <translation>CPF %1</translation>
    </message>
    <message>
        <source>contract %1 · due %2</source>
        <translation>contract %1 · due %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>do</source>
        <translation>do</translation>
    </message>
    <message>
        <source>see what will happen</source>
        <translation>see what will happen</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>It can&apos;t be done now.</source>
        <translation>Not possible right now.</translation>
    </message>
    <message>
        <source>“%1” is done at once.</source>
        <translation>“%1” happens right away.</translation>
    </message>
    <message>
        <source>What will happen: %1</source>
        <translation>What will happen: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::Composer</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Snippets</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>The draft could not be saved: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write, or / for snippets</source>
        <translation>Write, or / for snippets</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Snippet</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Go to the message</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>No case is open.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>It isn&apos;t your turn.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>There is no text yet.</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>window %1</translation>
    </message>
    <message>
        <source>window closed: templates only</source>
        <translation>window closed: templates only</translation>
    </message>
    <message>
        <source>To fill in: %1.</source>
        <translation>To fill in: %1.</translation>
    </message>
    <message>
        <source>Did not leave: fill in %1 first.</source>
        <translation>Not sent: fill in %1 first.</translation>
    </message>
    <message>
        <source>Did not leave: %1</source>
        <translation>Not sent: %1</translation>
    </message>
    <message>
        <source>As the template “%1”</source>
        <translation>As the template “%1”</translation>
    </message>
    <message>
        <source> · free %1</source>
        <translation> · free %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>Every word is known.</translation>
    </message>
    <message>
        <source>Take the message back</source>
        <translation>Take the message back</translation>
    </message>
    <message>
        <source>The policy can&apos;t be asked while the connection is away.</source>
        <translation>The rules can&apos;t be checked while there is no connection.</translation>
    </message>
    <message>
        <source>A note stays here.</source>
        <translation>A note stays here.</translation>
    </message>
    <message>
        <source>Leaves to %1 in a few seconds; until then it can be taken back</source>
        <translation>Goes out to %1 in a few seconds; until then it can be taken back</translation>
    </message>
    <message>
        <source>Scheduled: leaves %1 if it may then.</source>
        <translation>Scheduled: goes out %1 if it may then.</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>Put in the outbox</translation>
    </message>
    <message>
        <source>Waits for the connection; then it is asked for again whether it may leave.</source>
        <translation>Waits for the connection; then it is checked again before it goes out.</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Send later…</translation>
    </message>
    <message>
        <source>What has not left yet</source>
        <translation>What hasn&apos;t gone out yet</translation>
    </message>
    <message>
        <source>What waited for the connection</source>
        <translation>What waited for the connection</translation>
    </message>
    <message>
        <source>What was typed is undone first.</source>
        <translation>What was typed is undone first.</translation>
    </message>
    <message>
        <source>Nothing is held any more.</source>
        <translation>Nothing is held back any more.</translation>
    </message>
    <message>
        <source>Take back (%1 s)</source>
        <translation>Take back (%1 s)</translation>
    </message>
    <message numerus="yes">
        <source>%n not left</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours waits in this case.</source>
        <translation>Nothing of yours waits in this case.</translation>
    </message>
    <message>
        <source>Nothing has waited for the connection.</source>
        <translation>Nothing waited for the connection.</translation>
    </message>
    <message>
        <source>for the connection; it is asked for again before it leaves</source>
        <translation>for the connection; it is checked again before it goes out</translation>
    </message>
    <message>
        <source>Taken back: it waits as a draft in the case of %1.</source>
        <translation>Taken back: it waits as a draft in the case of %1.</translation>
    </message>
    <message>
        <source>Taken back: nothing left.</source>
        <translation>Taken back: nothing was sent.</translation>
    </message>
    <message>
        <source>It has left already.</source>
        <translation>It has already gone out.</translation>
    </message>
    <message>
        <source>It is not sent.</source>
        <translation>It is not sent.</translation>
    </message>
    <message>
        <source>Only the team sees it; @ tells somebody</source>
        <translation>Only the team sees it; @ notifies someone</translation>
    </message>
    <message>
        <source>Too long for a message: at most %1 characters can be pasted.</source>
        <translation>Too long for a message: at most %1 characters can be pasted.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>With the file “%1”</source>
        <translation>With the file “%1”</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>A note takes text only.</source>
        <translation>A note takes text only.</translation>
    </message>
    <message>
        <source>Files wait until the connection is back: they are kept in the database.</source>
        <translation>Files wait until the connection is back: they are kept in the database.</translation>
    </message>
    <message>
        <source>It is not confirmed who reads this, and a file may tell of a debt.</source>
        <translation>It is not confirmed who reads this, and a file may tell of a debt.</translation>
    </message>
    <message>
        <source>a file is still being read.</source>
        <translation>a file is still being read.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be shown here; it goes as it is.</source>
        <translation>“%1” can&apos;t be shown here; it goes as it is.</translation>
    </message>
    <message>
        <source>The same message is on its way already.</source>
        <translation>The same message is on its way already.</translation>
    </message>
    <message>
        <source>Take the better sentence, or another spelling</source>
        <translation>Take the better sentence, or another spelling</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Change to “%1”</translation>
    </message>
    <message>
        <source>Change the sentence</source>
        <translation>Change the sentence</translation>
    </message>
    <message>
        <source>rule %1, %2</source>
        <translation>rule %1, %2</translation>
    </message>
    <message>
        <source>Not a word of collecting.</source>
        <translation>Not a word of collecting.</translation>
    </message>
    <message>
        <source>Here amounts, deadlines and slips are kept from being sent.</source>
        <translation>Here amounts, deadlines and slips are kept from being sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) keep it here</source>
        <translation>
            <numerusform>%n passage keeps it here</numerusform>
            <numerusform>%n passages keep it here</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the turn: it is yours from the first key on.</source>
        <translation>Nobody has the turn: it is yours from the first key on.</translation>
    </message>
    <message>
        <source>Somebody else has the turn: ask for it to write.</source>
        <translation>Somebody else has the turn: ask for it to write.</translation>
    </message>
    <message>
        <source>Send what the machine suggests</source>
        <translation>Send what the machine suggests</translation>
    </message>
    <message>
        <source>The machine suggests nothing now.</source>
        <translation>The machine suggests nothing now.</translation>
    </message>
    <message>
        <source>suggested by the machine: %1</source>
        <translation>suggested by the machine: %1</translation>
    </message>
    <message>
        <source>Let these words pass, with a reason</source>
        <translation>Let these words pass, with a reason</translation>
    </message>
    <message>
        <source>Nothing keeps these words here.</source>
        <translation>Nothing keeps these words here.</translation>
    </message>
    <message>
        <source>Let these words pass?</source>
        <translation>Let these words pass?</translation>
    </message>
    <message>
        <source>%1 Only who leads may do this; the reason is kept.</source>
        <translation>%1 Only who leads may do this; the reason is kept.</translation>
    </message>
    <message>
        <source>Why is this no case of the rule?</source>
        <translation>Why is this no case of the rule?</translation>
    </message>
    <message>
        <source>Let them pass once</source>
        <translation>Let them pass once</translation>
    </message>
    <message>
        <source>Nobody lets such words pass.</source>
        <translation>Nobody lets such words pass.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ComposerEdit</name>
    <message>
        <source>Snippets</source>
        <translation>Snippets</translation>
    </message>
</context>
<context>
    <name>trato::ui::DayIndex</name>
    <message>
        <source>Days of the history</source>
        <translation>Days of the history</translation>
    </message>
</context>
<context>
    <name>trato::ui::DayPage</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>bank&apos;s fees</source>
        <translation>bank&apos;s fees</translation>
    </message>
    <message>
        <source>reversals</source>
        <translation>reversals</translation>
    </message>
    <message>
        <source>contested payments</source>
        <translation>contested payments</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>transfers</translation>
    </message>
    <message>
        <source>refused lines</source>
        <translation>refused lines</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Accounts and methods</source>
        <translation>Accounts and methods</translation>
    </message>
    <message>
        <source>Day&apos;s closing</source>
        <translation>Day&apos;s closing</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Export the day</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>could not be read: %1</translation>
    </message>
    <message>
        <source>closed by %1, version %2</source>
        <translation>closed by %1, version %2</translation>
    </message>
    <message>
        <source>the day is not over</source>
        <translation>the day is not over</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>not closed yet</translation>
    </message>
    <message>
        <source>%1; it has changed since</source>
        <translation>%1; it has changed since</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Close it again</translation>
    </message>
    <message>
        <source>Nothing moved on this day</source>
        <translation>Nothing moved on this day</translation>
    </message>
    <message>
        <source>No payment came, none went back and no bank told of any. Other days: Alt ← and Alt →.</source>
        <translation>No payment came, none went back and no bank told of any. Other days: Alt ← and Alt →.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>have their owner</source>
        <translation>have their owner</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>for a person</translation>
    </message>
    <message>
        <source>kept by the bank</source>
        <translation>kept by the bank</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>credited</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2, by %3.</source>
        <translation>%1: %2, by %3.</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Everything adds up.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The banks also tell of: %1.</source>
        <translation>The banks also tell of: %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::DealSliders</name>
    <message>
        <source>Entry</source>
        <translation>Down payment</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Entry, amount</source>
        <translation>Down payment, amount</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Number of instalments</translation>
    </message>
    <message>
        <source>Discount, percent</source>
        <translation>Discount, percent</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>your limit %1</source>
        <translation>your limit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 percent</translation>
    </message>
    <message>
        <source>What they can pay a month</source>
        <translation>What they can pay a month</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Day of the month</translation>
    </message>
    <message>
        <source>What they can pay a month, amount</source>
        <translation>What they can pay a month, amount</translation>
    </message>
    <message>
        <source>Day of the month, 1 to 31</source>
        <translation>Day of the month, 1 to 31</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The first instalment is due until %1.</source>
        <translation>The first instalment is due until %1.</translation>
    </message>
    <message>
        <source>An entry is at least %1.</source>
        <translation>An entry is at least %1.</translation>
    </message>
    <message numerus="yes">
        <source>The policy takes %n instalment(s) at most.</source>
        <translation>
            <numerusform>The policy takes %n instalment at most.</numerusform>
            <numerusform>The policy takes %n instalments at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy gives %1 % at most.</source>
        <translation>The policy gives %1 % at most.</translation>
    </message>
</context>
<context>
    <name>trato::ui::DraftKeeper</name>
    <message>
        <source>draft kept</source>
        <translation>draft saved</translation>
    </message>
</context>
<context>
    <name>trato::ui::DueDateForm</name>
    <message>
        <source>the later ones too</source>
        <translation>the later ones too</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Move the instalment</source>
        <translation>Move the instalment</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>New due day</translation>
    </message>
    <message>
        <source>27/11, friday, tomorrow</source>
        <translation>27/11, friday, tomorrow</translation>
    </message>
    <message>
        <source>Why the day changes</source>
        <translation>Why the day changes</translation>
    </message>
    <message>
        <source>why: is paid on the 15th</source>
        <translation>why: is paid on the 15th</translation>
    </message>
    <message>
        <source>The change of the day is taken back.</source>
        <translation>The change of the day is taken back.</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a day to come: try 27/11 or friday.</source>
        <translation>I can&apos;t read this as a day to come: try 27/11 or friday.</translation>
    </message>
    <message>
        <source>Say why the day changes.</source>
        <translation>Say why the day changes.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Moved from %1 to %2</translation>
    </message>
    <message>
        <source>A new charge takes the place of the old one.</source>
        <translation>A new charge takes the place of the old one.</translation>
    </message>
</context>
<context>
    <name>trato::ui::EmptyState</name>
    <message>
        <source>Detail for support: %1 · copy</source>
        <translation>Details for support: %1 · copy</translation>
    </message>
</context>
<context>
    <name>trato::ui::EscalationPanel</name>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Somebody with more authority decides.</source>
        <translation>Someone with more authority decides.</translation>
    </message>
    <message>
        <source>Give it to the supervisor</source>
        <translation>Pass to the supervisor</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Usual reasons</translation>
    </message>
    <message>
        <source>asks for more than the policy allows</source>
        <translation>asks for more than the policy allows</translation>
    </message>
    <message>
        <source>asks for a supervisor</source>
        <translation>asks for a supervisor</translation>
    </message>
    <message>
        <source>complains of how we acted</source>
        <translation>complains about our service</translation>
    </message>
    <message>
        <source>suspects fraud</source>
        <translation>suspects fraud</translation>
    </message>
    <message>
        <source>lawyer, Procon or court</source>
        <translation>lawyer, Procon or court</translation>
    </message>
    <message>
        <source>What has to be decided</source>
        <translation>What has to be decided</translation>
    </message>
    <message>
        <source>asks for 20 instalments, has a guarantor</source>
        <translation>asks for 20 instalments, has a guarantor</translation>
    </message>
</context>
<context>
    <name>trato::ui::EvaluationSheet</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>My evaluations</source>
        <translation>My evaluations</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Nobody has evaluated a conversation of yours yet.</source>
        <translation>Nobody has evaluated a conversation of yours yet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 with %2, evaluated by %3 on %4.</source>
        <translation>%1 with %2, evaluated by %3 on %4.</translation>
    </message>
    <message>
        <source>Zeroed by a critical fault: %1.</source>
        <translation>Zeroed by a critical fault: %1.</translation>
    </message>
    <message>
        <source>%1 disagrees: “%2”</source>
        <translation>%1 disagrees: “%2”</translation>
    </message>
    <message>
        <source>%1 annulled it: “%2”</source>
        <translation>%1 annulled it: “%2”</translation>
    </message>
    <message>
        <source>%1 upholds it: “%2”</source>
        <translation>%1 upholds it: “%2”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you see differently</source>
        <translation>What you see differently</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>Why it stands, or not</source>
        <translation>Why it stands, or not</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Annul</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Uphold</translation>
    </message>
    <message>
        <source>%1 and %2 on the same conversation</source>
        <translation>%1 and %2 on the same conversation</translation>
    </message>
    <message numerus="yes">
        <source>Here they agree in %1 of %2 questions, kappa %3. Over %n conversation(s) that both evaluated: %4 of %5, kappa %6.</source>
        <translation>
            <numerusform>Here they agree in %1 of %2 questions, kappa %3. Over %n conversation that both evaluated: %4 of %5, kappa %6.</numerusform>
            <numerusform>Here they agree in %1 of %2 questions, kappa %3. Over %n conversations that both evaluated: %4 of %5, kappa %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>agree in %1 of %2</source>
        <translation>agree in %1 of %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::FaultModel</name>
    <message>
        <source>whole line</source>
        <translation>whole line</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Line %1 refused, %2 %3: %4</source>
        <translation>Line %1 refused, %2 %3: %4</translation>
    </message>
    <message>
        <source>Line %1, left out, %2 %3: %4</source>
        <translation>Line %1, left out, %2 %3: %4</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>trato::ui::FigureList</name>
    <message>
        <source>People and machine</source>
        <translation>People and machine</translation>
    </message>
</context>
<context>
    <name>trato::ui::FigureStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileChip</name>
    <message>
        <source>being read</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Enter opens it, Del takes it away</source>
        <translation>Enter opens it, Del takes it away</translation>
    </message>
    <message>
        <source>can&apos;t go this way</source>
        <translation>can&apos;t go this way</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileStep</name>
    <message>
        <source>Drop the creditor&apos;s file here</source>
        <translation>Drop the creditor&apos;s file here</translation>
    </message>
    <message>
        <source>CSV with semicolon, comma or tab, in any encoding. A spreadsheet is saved as CSV first. Nothing is stored before you have checked it.</source>
        <translation>CSV with semicolons, commas or tabs, in any encoding. Save a spreadsheet as CSV first. Nothing is saved until you have checked it.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported as it is</source>
        <translation>%1 can&apos;t be imported as it is</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileStrip</name>
    <message>
        <source>Files of the message</source>
        <translation>Files of the message</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileTray</name>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>A message takes %1 files at most.</translation>
    </message>
    <message>
        <source>The connection is away: “%1” was not attached.</source>
        <translation>The connection is away: “%1” was not attached.</translation>
    </message>
    <message>
        <source>In the case of %1: %2</source>
        <translation>In the case of %1: %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::FilterCard</name>
    <message>
        <source>Late from, days</source>
        <translation>Late from, days</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Late until, days</source>
        <translation>Late until, days</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Amount from</translation>
    </message>
    <message>
        <source>Amount until</source>
        <translation>Amount until</translation>
    </message>
    <message>
        <source>Time is running out</source>
        <translation>Time is running out</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>They wrote</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Show these</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filter the queue</translation>
    </message>
    <message>
        <source>name, or a word of what they said</source>
        <translation>name, or a word of what they said</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>any channel</translation>
    </message>
    <message>
        <source>a name, to find it again</source>
        <translation>a name, to find it again</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Keep as a view</translation>
    </message>
    <message>
        <source>any portfolio</source>
        <translation>any portfolio</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>any reason</translation>
    </message>
</context>
<context>
    <name>trato::ui::FirstRun</name>
    <message>
        <source>Welcome to Trato</source>
        <translation>Welcome to Trato</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>An invented operation, with simulated debtors who answer, promise, vanish and pay.</source>
        <translation>An invented operation, with simulated debtors who answer, promise, disappear and pay.</translation>
    </message>
    <message>
        <source>2.000 debtors, 6 months of history</source>
        <translation>2.000 debtors, 6 months of history</translation>
    </message>
    <message>
        <source>make-believe WhatsApp, SMS, Pix and bank</source>
        <translation>simulated WhatsApp, SMS, Pix and bank</translation>
    </message>
    <message>
        <source>can be deleted whenever you like</source>
        <translation>can be deleted whenever you like</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Open the demonstration</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Import a portfolio</translation>
    </message>
    <message>
        <source>Bring your spreadsheet or the creditor&apos;s file. You check it column by column before it is saved.</source>
        <translation>Bring your spreadsheet or the creditor&apos;s file. You check it column by column before it is saved.</translation>
    </message>
    <message>
        <source>CSV in any encoding and format</source>
        <translation>CSV in any encoding and format</translation>
    </message>
    <message>
        <source>a line with an error does not vanish: it stays on the list</source>
        <translation>a line with an error doesn&apos;t disappear: it stays on the list</translation>
    </message>
    <message>
        <source>the same file twice makes no duplicates</source>
        <translation>the same file twice makes no duplicates</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Sign in to my company</source>
        <translation>Sign in to my company</translation>
    </message>
    <message>
        <source>Trato already runs on a server of the company. Ask whoever looks after it for the address.</source>
        <translation>Trato already runs on a server of the company. Ask whoever looks after it for the address.</translation>
    </message>
    <message>
        <source>PostgreSQL with TLS</source>
        <translation>PostgreSQL with TLS</translation>
    </message>
    <message>
        <source>you sign in with your user and password</source>
        <translation>you sign in with your user and password</translation>
    </message>
    <message>
        <source>this desk keeps no provider&apos;s secret</source>
        <translation>this desk keeps no provider secrets</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connect…</translation>
    </message>
    <message>
        <source>Nothing leaves this machine until you connect a provider. Everything can be tried before.</source>
        <translation>Nothing leaves this machine until you connect a provider. You can try everything first.</translation>
    </message>
    <message>
        <source>The data stay on this machine only</source>
        <translation>The data stays on this machine only</translation>
    </message>
    <message>
        <source>All by keyboard: on the desk, press</source>
        <translation>All by keyboard: at the desk, press</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text %1%</source>
        <translation>Text %1%</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Portfolios (*.csv *.txt)</source>
        <translation>Portfolios (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>trato::ui::FrontierPlot</name>
    <message>
        <source>Chance of keeping against total paid</source>
        <translation>Chance of being kept by total paid</translation>
    </message>
    <message>
        <source>Offer %1: %2 in all, kept by %3</source>
        <translation>Offer %1: %2 in all, %3 chance of being kept</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
</context>
<context>
    <name>trato::ui::FunnelChart</name>
    <message>
        <source>From open to settled</source>
        <translation>From open to settled</translation>
    </message>
    <message>
        <source>&lt;p&gt;Debtors with something overdue in the period, by how far they came in it. Right contact: the debtor wrote to us, or a case ended with them. Whoever came to a step counts in those before it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Debtors with something overdue in the period, by how far they came in it. Right contact: the debtor wrote to us, or a case ended with them. Whoever came to a step counts in those before it.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Debtors with something overdue in the period, by how far they came in it.</source>
        <translation>Debtors with something overdue in the period, by how far they came in it.</translation>
    </message>
    <message>
        <source>Most are lost before “%1”: %2 of %3 did not come that far.</source>
        <translation>Most are lost before “%1”: %2 of %3 did not come that far.</translation>
    </message>
</context>
<context>
    <name>trato::ui::GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page of the guide</translation>
    </message>
</context>
<context>
    <name>trato::ui::HelpDesk</name>
    <message>
        <source>Search the guide</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Esc goes back to work</source>
        <translation>Esc goes back to work</translation>
    </message>
    <message>
        <source>Help for where the keyboard is</source>
        <translation>Help for where the keyboard is</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Nothing with these words</source>
        <translation>Nothing with these words</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportDesk</name>
    <message>
        <source>Import a portfolio…</source>
        <translation>Import a portfolio…</translation>
    </message>
    <message>
        <source>CSV of a creditor</source>
        <translation>CSV from a creditor</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Store the portfolio</source>
        <translation>Save the portfolio</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportHead</name>
    <message>
        <source>Import finished</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Step %1 of 3: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Import a portfolio</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lines</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportPage</name>
    <message>
        <source>Import a portfolio</source>
        <translation>Import a portfolio</translation>
    </message>
    <message>
        <source>Portfolios (*.csv *.txt *.tsv)</source>
        <translation>Portfolios (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <translation>Save the refused lines</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-refused.csv</source>
        <translation>%1-refused.csv</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Save the map</translation>
    </message>
    <message>
        <source>Take the map of a file</source>
        <translation>Use the map from a file</translation>
    </message>
    <message>
        <source>Maps (*.toml)</source>
        <translation>Maps (*.toml)</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportTiles</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>With an error</source>
        <translation>With an error</translation>
    </message>
    <message>
        <source>%1 read = %2 + %3 + %4 + %5 · total %6</source>
        <translation>%1 read = %2 + %3 + %4 + %5 · total %6</translation>
    </message>
</context>
<context>
    <name>trato::ui::InsightDesk</name>
    <message>
        <source>the number and what it brings in</source>
        <translation>the number and what it brings in</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
</context>
<context>
    <name>trato::ui::InsightPage</name>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>All portfolios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Recovery by month</source>
        <translation>Recovery by month</translation>
    </message>
    <message>
        <source>% of the value, weeks after falling due</source>
        <translation>% of the value, weeks after falling due</translation>
    </message>
    <message>
        <source>From open to settled</source>
        <translation>From open to settled</translation>
    </message>
    <message>
        <source>% of the step before</source>
        <translation>% of the step before</translation>
    </message>
    <message>
        <source>Where they answer</source>
        <translation>Where they answer</translation>
    </message>
    <message>
        <source>Moves between ranges</source>
        <translation>Moves between ranges</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>People and machine</source>
        <translation>People and machine</translation>
    </message>
    <message>
        <source>against the period before</source>
        <translation>against the period before</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Look at 90 days</source>
        <translation>Look at 90 days</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Export the figures</translation>
    </message>
    <message>
        <source>Choose a portfolio</source>
        <translation>Choose a portfolio</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Read the figures again</translation>
    </message>
    <message>
        <source>reading, %1 of %2</source>
        <translation>reading, %1 of %2</translation>
    </message>
    <message>
        <source>Stopped; R reads again.</source>
        <translation>Stopped; R reads again.</translation>
    </message>
    <message>
        <source>Stopped; shown: %1</source>
        <translation>Stopped; shown: %1</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>The figures could not be read</translation>
    </message>
    <message>
        <source>%1 What is shown was read before and is still right for its days.</source>
        <translation>%1 What is shown was read before and is still right for its days.</translation>
    </message>
    <message>
        <source>Nothing to count in these days</source>
        <translation>Nothing to count in these days</translation>
    </message>
    <message>
        <source>Figures come by themselves with debts, contacts and payments.</source>
        <translation>Figures come by themselves with debts, contacts and payments.</translation>
    </message>
    <message>
        <source>This portfolio had no debts, contacts or payments; “All portfolios” shows the rest.</source>
        <translation>This portfolio had no debts, contacts or payments; “All portfolios” shows the rest.</translation>
    </message>
    <message>
        <source>%1 → %2, % of the value</source>
        <translation>%1 → %2, % of the value</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 was not written</translation>
    </message>
    <message>
        <source>%1. Choose another folder, or free some room there.</source>
        <translation>%1. Choose another folder, or free some room there.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>There is nothing to export in these days.</source>
        <translation>There is nothing to export in these days.</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Press the new key</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>find a key or action</source>
        <translation>find a key or action</translation>
    </message>
    <message>
        <source>Choose a line to give it another key.</source>
        <translation>Choose a line to give it another key.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>of this desk · they can be changed, with a warning of conflicts</source>
        <translation>of this desk · can be changed, with a warning about conflicts</translation>
    </message>
    <message>
        <source>The money path</source>
        <translation>The money path</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc keeps the old one, Backspace goes back to the usual one.</source>
        <translation>Press the new key for “%1”. Esc keeps the old one, Backspace restores the usual one.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>%1 does it now.</source>
        <translation>It is now %1.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeysModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeysPane</name>
    <message>
        <source>Exchange the two</source>
        <translation>Exchange the two</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Another key</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Usual key</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>All usual keys</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>To a file…</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filter by action or key</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filter the actions</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>All keys are the usual ones.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>The new key for “%1”. Esc keeps the old one.</source>
        <translation>The new key for “%1”. Esc keeps the old one.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” has no key now.</translation>
    </message>
    <message>
        <source>%1 does “%2” now.</source>
        <translation>%1 does “%2” now.</translation>
    </message>
    <message>
        <source>%1 Exchange the two?</source>
        <translation>%1 Exchange the two?</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Exchanged: “%1” has %2, “%3” has %4.</source>
        <translation>Exchanged: “%1” has %2, “%3” has %4.</translation>
    </message>
    <message>
        <source>Enter on a line takes another key.</source>
        <translation>Enter on a line sets another key.</translation>
    </message>
    <message>
        <source>Keep the keys in a file</source>
        <translation>Save the keys to a file</translation>
    </message>
    <message>
        <source>Take the keys of a file</source>
        <translation>Use the keys from a file</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Keys (*.json)</translation>
    </message>
    <message>
        <source>Your keys are in %1.</source>
        <translation>Your keys are in %1.</translation>
    </message>
    <message>
        <source>The keys could not be written: %1</source>
        <translation>The keys could not be saved: %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>The file can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Nothing changed: %1</source>
        <translation>Nothing changed: %1</translation>
    </message>
    <message>
        <source>The keys of the file hold now.</source>
        <translation>The keys from the file are in use now.</translation>
    </message>
</context>
<context>
    <name>trato::ui::LookPane</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl − do the same.</source>
        <translation>Everything grows with it. Ctrl + and Ctrl − do the same.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>As on the desktop: what your system asks for.</source>
        <translation>Like the desktop: what your system asks for.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>From the next start.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Like the desktop</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>trato::ui::MachinePanel</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Stop everything</translation>
    </message>
    <message>
        <source>Nothing waits for your yes.</source>
        <translation>Nothing is waiting for your approval.</translation>
    </message>
    <message>
        <source>Machine and approvals</source>
        <translation>Machine and approvals</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Stopping cuts at once everything that leaves by itself. What people write still leaves.</source>
        <translation>Stopping cuts off every automatic message right away. What people write still goes out.</translation>
    </message>
    <message>
        <source>Autonomy by portfolio</source>
        <translation>Autonomy by portfolio</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>partly stopped</source>
        <translation>partly stopped</translation>
    </message>
    <message>
        <source>Stop in %1</source>
        <translation>Stop in %1</translation>
    </message>
    <message>
        <source>Autonomy of %1</source>
        <translation>Autonomy of %1</translation>
    </message>
    <message>
        <source>0 Proposes</source>
        <translation>0 Proposes</translation>
    </message>
    <message>
        <source>1 Reminds</source>
        <translation>1 Reminds</translation>
    </message>
    <message>
        <source>2 Negotiates</source>
        <translation>2 Negotiates</translation>
    </message>
    <message>
        <source>3 Closes</source>
        <translation>3 Closes</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume in %1</source>
        <translation>Resume in %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::MachineStrip</name>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>%1 since %2, by %3: %4</source>
        <translation>%1 since %2, by %3: %4</translation>
    </message>
    <message numerus="yes">
        <source> · and %n more stop(s)</source>
        <translation>
            <numerusform> · and %n more stop</numerusform>
            <numerusform> · and %n more stops</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves by itself. What people write still leaves.</source>
        <translation>Nothing goes out by itself. What people write still goes out.</translation>
    </message>
    <message>
        <source>Resume the machine</source>
        <translation>Resume the machine</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>The machine is not stopped.</source>
        <translation>The machine is not stopped.</translation>
    </message>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Only a supervisor can do that.</translation>
    </message>
</context>
<context>
    <name>trato::ui::MacroSheet</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Macro “%1”</source>
        <translation>Macro “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried out; nothing happens yet.</source>
        <translation>It is being tried out; nothing happens yet.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Nothing of it begins: what is refused would be refused by hand too.</source>
        <translation>Nothing of it begins: what is refused would be refused by hand too.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with a refusal are left out.</source>
        <translation>
            <numerusform>%n case with a refusal is left out.</numerusform>
            <numerusform>%n cases with a refusal are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would happen. Nothing has happened yet.</source>
        <translation>This would happen. Nothing has happened yet.</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>stopped here</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>done: %1</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <translation>not done: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not begun</source>
        <translation>
            <numerusform>%n case not begun</numerusform>
            <numerusform>%n cases not begun</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped at the first thing that failed.</source>
        <translation>It stopped at the first thing that failed.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Macro “%1” taken back</source>
        <translation>Macro “%1” taken back</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays as it is:</source>
        <translation>This stays as it is:</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Running…</translation>
    </message>
</context>
<context>
    <name>trato::ui::MacrosPane</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Another key</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Your macros</source>
        <translation>Your macros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>Steps in their order</translation>
    </message>
    <message>
        <source>Words of the step</source>
        <translation>Words of the step</translation>
    </message>
    <message>
        <source>Words of the step; places like {primeiro_nome} are filled in</source>
        <translation>Words of the step; places like {primeiro_nome} are filled in</translation>
    </message>
    <message>
        <source>None yet: %1 at the desk records what you do on a case.</source>
        <translation>None yet: %1 at the desk records what you do on a case.</translation>
    </message>
    <message>
        <source>No key yet; in the palette by its name</source>
        <translation>No key yet; in the palette by its name</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Key: %1</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>It is kept.</translation>
    </message>
</context>
<context>
    <name>trato::ui::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>coffee</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>lunch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>Break: %1</translation>
    </message>
    <message>
        <source>No connection to the server since %1</source>
        <translation>No connection to the server since %1</translation>
    </message>
    <message>
        <source>This desk is not yours.</source>
        <translation>This desk is not yours.</translation>
    </message>
    <message>
        <source>Back to the desk before</source>
        <translation>Back to the desk before</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Silence: notices are only listed</source>
        <translation>Silence: notices are only listed</translation>
    </message>
    <message>
        <source>You can read what is open and write. When it is back, each message is checked again before it leaves: window, payment, limits.</source>
        <translation>You can read what is open and write. When it is back, each message is checked again before it goes out: window, payment, limits.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Try the connection now</source>
        <translation>Try the connection now</translation>
    </message>
    <message>
        <source>The connection is there.</source>
        <translation>The connection is there.</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>next try in %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::MappingModel</name>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>month/day/year</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>do not import</translation>
    </message>
    <message>
        <source>Column %1: %2, %3</source>
        <translation>Column %1: %2, %3</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>In Trato</source>
        <translation>In Trato</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Reads as</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>you decide</translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without area code</source>
        <translation>
            <numerusform>%n without area code</numerusform>
            <numerusform>%n without area code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid</source>
        <translation>
            <numerusform>%n invalid</numerusform>
            <numerusform>%n invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>decimal comma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimal point</translation>
    </message>
    <message>
        <source>became %1</source>
        <translation>became %1</translation>
    </message>
    <message>
        <source>from the saved map</source>
        <translation>from the saved map</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>you chose it</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>recognised</translation>
    </message>
</context>
<context>
    <name>trato::ui::MediaViewer</name>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: %1 × %2.</source>
        <translation>The picture is too large to be shown: %1 × %2.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read. It may be broken or of a kind that is not shown here.</source>
        <translation>This picture can&apos;t be read. It may be broken or of a kind that is not shown here.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The PDF wants a password.</source>
        <translation>The PDF needs a password.</translation>
    </message>
    <message>
        <source>This PDF can&apos;t be read. It may be broken.</source>
        <translation>This PDF can&apos;t be read. It may be broken.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>E-mail as it was written</source>
        <translation>E-mail as written</translation>
    </message>
    <message>
        <source>with pictures from outside</source>
        <translation>with pictures from outside</translation>
    </message>
    <message>
        <source>nothing is loaded from outside</source>
        <translation>nothing is loaded from outside</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Goes to %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::NegotiationPanel</name>
    <message>
        <source>without discount</source>
        <translation>without discount</translation>
    </message>
    <message>
        <source>discount of %1</source>
        <translation>%1 discount</translation>
    </message>
    <message>
        <source>Into the message</source>
        <translation>Into the message</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>Close the deal</translation>
    </message>
    <message>
        <source>Chance of keeping × total paid (R$)</source>
        <translation>Chance of being kept × total paid (R$)</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 takes the next one.</translation>
    </message>
    <message>
        <source>Offer into the message</source>
        <translation>Offer into the message</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negotiate</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Reading the case.</translation>
    </message>
    <message>
        <source>Nothing is negotiated in a care case</source>
        <translation>Nothing is negotiated in a care case</translation>
    </message>
    <message>
        <source>First the person. The silence holds until the case is closed.</source>
        <translation>The person first. The silence continues until the case is closed.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Amounts are hidden</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirm who you are talking to first (Ctrl+E).</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is owed</translation>
    </message>
    <message>
        <source>The offers could not be worked out</source>
        <translation>The offers could not be worked out</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy %1 v%2</source>
        <translation>Policy %1 v%2</translation>
    </message>
    <message>
        <source>They said they manage %1 a month</source>
        <translation>Said they can pay %1 a month</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>discount %1</translation>
    </message>
    <message>
        <source>Agreement %1 waits for approval</source>
        <translation>Agreement %1 is waiting for approval</translation>
    </message>
    <message>
        <source>No agreement is on the table here.</source>
        <translation>No agreement is on the table here.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Agreement %1 waits for its first payment</source>
        <translation>Agreement %1 waits for its first payment</translation>
    </message>
    <message>
        <source>Agreement %1 is on the table</source>
        <translation>Agreement %1 is on the table</translation>
    </message>
    <message>
        <source>Agreement %1 was approved by %2</source>
        <translation>Agreement %1 was approved by %2</translation>
    </message>
    <message>
        <source>It is closed when they say yes.</source>
        <translation>It is closed when they say yes.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>The turn is not yours.</translation>
    </message>
    <message>
        <source>They accepted</source>
        <translation>They accepted</translation>
    </message>
    <message>
        <source>They accepted the agreement on the table</source>
        <translation>They accepted the agreement on the table</translation>
    </message>
    <message>
        <source>What is owed has changed: look at the offer again.</source>
        <translation>What is owed has changed: look at the offer again.</translation>
    </message>
    <message>
        <source>Contracts in the deal</source>
        <translation>Contracts in the deal</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>Nearest legal offer</source>
        <translation>Nearest legal offer</translation>
    </message>
    <message>
        <source>fits what they said</source>
        <translation>fits what they said</translation>
    </message>
    <message>
        <source>as they asked</source>
        <translation>as they asked</translation>
    </message>
    <message>
        <source>likeliest to be kept</source>
        <translation>likeliest to be kept</translation>
    </message>
    <message>
        <source>lightest month</source>
        <translation>lightest month</translation>
    </message>
    <message>
        <source>largest discount</source>
        <translation>largest discount</translation>
    </message>
    <message>
        <source>recovers the most</source>
        <translation>recovers the most</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>for hard times</source>
        <translation>for hard times</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 above</translation>
    </message>
    <message>
        <source>first on %1</source>
        <translation>first on %1</translation>
    </message>
    <message>
        <source>total %1 · %2</source>
        <translation>total %1 · %2</translation>
    </message>
    <message>
        <source>within your limit</source>
        <translation>within your limit</translation>
    </message>
    <message>
        <source>a supervisor may grant it</source>
        <translation>a supervisor may grant it</translation>
    </message>
    <message>
        <source>nobody may grant it</source>
        <translation>nobody may grant it</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>One contract at least is part of the deal.</source>
        <translation>One contract at least is part of the deal.</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Nearest: %1</translation>
    </message>
    <message>
        <source>Nothing was refused here.</source>
        <translation>Nothing was refused here.</translation>
    </message>
    <message>
        <source>Beyond your limit</source>
        <translation>Beyond your limit</translation>
    </message>
    <message>
        <source>Outside the policy</source>
        <translation>Outside the policy</translation>
    </message>
    <message>
        <source>What they can do does not fit</source>
        <translation>What they can do does not fit</translation>
    </message>
    <message>
        <source>settled soon</source>
        <translation>settled soon</translation>
    </message>
</context>
<context>
    <name>trato::ui::NoticesPane</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Outside the window</translation>
    </message>
    <message>
        <source>In silence they are only listed at the bell.</source>
        <translation>In silence they are only listed at the bell.</translation>
    </message>
    <message>
        <source>The system&apos;s notice never says whom it is about.</source>
        <translation>The system&apos;s notice never says whom it is about.</translation>
    </message>
    <message>
        <source>You are told of a care case for you, a callback that is due, an answered approval, a mention and what became of messages that waited for the connection. Nothing else.</source>
        <translation>You are told of a care case for you, a callback that is due, an answered approval, a mention and what became of messages that waited for the connection. Nothing else.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Tell me</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>In the system&apos;s tray</source>
        <translation>In the system&apos;s tray</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Not at all</translation>
    </message>
</context>
<context>
    <name>trato::ui::NoticesSheet</name>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>All read</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Notices are listed and counted, and nothing else</source>
        <translation>Notices are listed and counted, and nothing else</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, unread</translation>
    </message>
    <message>
        <source>Nothing to tell. Care cases, callbacks that are due, answered approvals and mentions come here.</source>
        <translation>Nothing to report. Care cases, due callbacks, answered approvals and mentions come here.</translation>
    </message>
</context>
<context>
    <name>trato::ui::OfferList</name>
    <message>
        <source>Offers</source>
        <translation>Offers</translation>
    </message>
</context>
<context>
    <name>trato::ui::OfferModel</name>
    <message>
        <source>little data</source>
        <translation>little data</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>%1 chance of being kept</translation>
    </message>
    <message>
        <source>Offer %1: %2, %3, %4</source>
        <translation>Offer %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>needs approval</translation>
    </message>
</context>
<context>
    <name>trato::ui::OutcomeGrid</name>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
</context>
<context>
    <name>trato::ui::PacketPanel</name>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>The case is being read.</translation>
    </message>
    <message>
        <source>The hand-over can&apos;t be read</source>
        <translation>The hand-over can&apos;t be read</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>What the machine did</source>
        <translation>What the machine did</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>What it kept back</source>
        <translation>What it kept back</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>What may be done now</translation>
    </message>
    <message>
        <source>No way is known to reach them</source>
        <translation>No way is known to reach them</translation>
    </message>
    <message>
        <source>Nobody handed this case over</source>
        <translation>Nobody handed this case over</translation>
    </message>
    <message>
        <source>the time stands still: it is their turn</source>
        <translation>the time stands still: it is their turn</translation>
    </message>
    <message>
        <source>nobody looked in time</source>
        <translation>nobody looked in time</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Nothing in two weeks</source>
        <translation>Nothing in two weeks</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Don&apos;t</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>Besides: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::PaletteModel</name>
    <message>
        <source>not available</source>
        <translation>not available</translation>
    </message>
</context>
<context>
    <name>trato::ui::PayeesPane</name>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Boleto</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Pix key: CPF, CNPJ, e-mail, telephone or random key</source>
        <translation>Pix key: CPF, CNPJ, e-mail, telephone or random key</translation>
    </message>
    <message>
        <source>bank/branch/account</source>
        <translation>bank/branch/account</translation>
    </message>
    <message>
        <source>account at the provider</source>
        <translation>account at the provider</translation>
    </message>
    <message>
        <source>proposed by %1 on %2: waits for a second person</source>
        <translation>proposed by %1 on %2: waits for a second person</translation>
    </message>
    <message>
        <source>in force: proposed by %1, confirmed by %2 on %3</source>
        <translation>in force: proposed by %1, confirmed by %2 on %3</translation>
    </message>
    <message>
        <source>off the list: %1 on %2</source>
        <translation>off the list: %1 on %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>refused by %1: %2</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Way to pay</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Who receives</translation>
    </message>
    <message>
        <source>Name of who receives</source>
        <translation>Name of who receives</translation>
    </message>
    <message>
        <source>Name, as the bank shows it</source>
        <translation>Name, as the bank shows it</translation>
    </message>
    <message>
        <source>Propose who receives</source>
        <translation>Propose who receives</translation>
    </message>
    <message>
        <source>Who may receive</source>
        <translation>Who may receive</translation>
    </message>
    <message>
        <source>Charges that wait for who receives</source>
        <translation>Charges that wait for who receives</translation>
    </message>
    <message>
        <source>From the first confirmed one on, a charge that pays somebody else is shown and sent to nobody. A change takes two people.</source>
        <translation>From the first confirmed one on, a charge that pays somebody else is shown and sent to nobody. A change takes two people.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No charge is withheld</source>
        <translation>No charge is withheld</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) wait for who receives</source>
        <translation>
            <numerusform>%n charge waits for who receives</numerusform>
            <numerusform>%n charges wait for who receives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 due on %3</source>
        <translation>%1, %2 due on %3</translation>
    </message>
    <message>
        <source>would pay “%1” · made by %2</source>
        <translation>would pay “%1” · made by %2</translation>
    </message>
    <message>
        <source>You proposed it: somebody else confirms.</source>
        <translation>You proposed it: somebody else confirms.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Only a supervisor changes who receives.</source>
        <translation>Only a supervisor changes who receives.</translation>
    </message>
    <message>
        <source>Proposed: a second person confirms it.</source>
        <translation>Proposed: a second person confirms it.</translation>
    </message>
    <message>
        <source>Confirm “%1”?</source>
        <translation>Confirm “%1”?</translation>
    </message>
    <message>
        <source>It receives for %1 from now on. Charges that pay somebody else who is not on the list are shown to nobody.</source>
        <translation>It receives for %1 from now on. Charges that pay somebody else who is not on the list are shown to nobody.</translation>
    </message>
    <message>
        <source>Confirmed: it is in force.</source>
        <translation>Confirmed: it is in force.</translation>
    </message>
    <message>
        <source>Refuse “%1”?</source>
        <translation>Refuse “%1”?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refused.</translation>
    </message>
    <message>
        <source>Take “%1” off the list?</source>
        <translation>Take “%1” off the list?</translation>
    </message>
    <message>
        <source>Open charges that pay it are shown to nobody from now on.</source>
        <translation>Open charges that pay it are shown to nobody from now on.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>It is off the list.</translation>
    </message>
</context>
<context>
    <name>trato::ui::PaymentPanel</name>
    <message>
        <source>Entry of agreement %1</source>
        <translation>Down payment of agreement %1</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, agreement %3</source>
        <translation>Instalment %1 of %2, agreement %3</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Agreement %1</translation>
    </message>
    <message>
        <source>Ask for a Pix</source>
        <translation>Request a Pix</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Way to pay</translation>
    </message>
    <message>
        <source>QR code of the Pix</source>
        <translation>Pix QR code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Send the Pix</source>
        <translation>Send the Pix</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Boleto</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Pix copy and paste</source>
        <translation>Pix copy and paste</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 takes the next one.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Copy the Pix code</source>
        <translation>Copy the Pix code</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Reading the case.</translation>
    </message>
    <message>
        <source>No payment is asked for in a care case</source>
        <translation>No payment is requested in a care case</translation>
    </message>
    <message>
        <source>First the person.</source>
        <translation>The person first.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Amounts are hidden</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirm who you are talking to first (Ctrl+E).</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>The payment could not be read</translation>
    </message>
    <message>
        <source>The Pix is being made</source>
        <translation>Creating the Pix</translation>
    </message>
    <message>
        <source>It can be sent in a moment.</source>
        <translation>It can be sent in a moment.</translation>
    </message>
    <message>
        <source>No Pix yet</source>
        <translation>No Pix yet</translation>
    </message>
    <message>
        <source>The first payment of the agreement can be asked for now.</source>
        <translation>The next payment of the agreement can be requested now.</translation>
    </message>
    <message>
        <source>A Pix of what is due can be asked for now.</source>
        <translation>A Pix for what is due can be requested now.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The Pix was refused</source>
        <translation>The Pix was refused</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>It isn&apos;t your turn.</translation>
    </message>
    <message>
        <source>Open debt</source>
        <translation>Open debt</translation>
    </message>
    <message>
        <source>being made at the bank…</source>
        <translation>being created at the bank…</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Send it again</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sent and read</source>
        <translation>Sent and read</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Waiting for the payment</translation>
    </message>
    <message>
        <source>Paid and reconciled</source>
        <translation>Paid and reconciled</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>Checked with the bank at %1. Everything queued for this debt was recalled.</source>
        <translation>Checked with the bank at %1. Everything queued for this debt was taken back.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>The Pix could not be asked for</source>
        <translation>The Pix could not be requested</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>being made</translation>
    </message>
    <message>
        <source>waiting for the payment</source>
        <translation>waiting for the payment</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>withheld: who receives is not on the creditor&apos;s list</source>
        <translation>withheld: who receives is not on the creditor&apos;s list</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>All charges</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>due on %1 · %2</source>
        <translation>due on %1 · %2</translation>
    </message>
    <message>
        <source>No account collects by Pix here.</source>
        <translation>No account collects by Pix here.</translation>
    </message>
    <message>
        <source>Ask for a boleto</source>
        <translation>Ask for a boleto</translation>
    </message>
    <message>
        <source>No boleto yet</source>
        <translation>No boleto yet</translation>
    </message>
    <message>
        <source>A boleto of what is due can be asked for now.</source>
        <translation>A boleto of what is due can be asked for now.</translation>
    </message>
    <message>
        <source>The boleto is being made</source>
        <translation>The boleto is being made</translation>
    </message>
    <message>
        <source>The boleto could not be asked for</source>
        <translation>The boleto could not be asked for</translation>
    </message>
    <message>
        <source>The boleto was refused</source>
        <translation>The boleto was refused</translation>
    </message>
    <message>
        <source>Typed line of the boleto</source>
        <translation>Typed line of the boleto</translation>
    </message>
    <message>
        <source>Copy the typed line</source>
        <translation>Copy the typed line</translation>
    </message>
    <message>
        <source>Send the boleto</source>
        <translation>Send the boleto</translation>
    </message>
    <message>
        <source>No account collects by boleto here.</source>
        <translation>No account collects by boleto here.</translation>
    </message>
    <message>
        <source>Ask for a link</source>
        <translation>Ask for a link</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>No link yet</translation>
    </message>
    <message>
        <source>A link to pay what is due can be asked for now.</source>
        <translation>A link to pay what is due can be asked for now.</translation>
    </message>
    <message>
        <source>The link is being made</source>
        <translation>The link is being made</translation>
    </message>
    <message>
        <source>The link could not be asked for</source>
        <translation>The link could not be asked for</translation>
    </message>
    <message>
        <source>The link was refused</source>
        <translation>The link was refused</translation>
    </message>
    <message>
        <source>Address of the payment page</source>
        <translation>Address of the payment page</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Send the link</translation>
    </message>
    <message>
        <source>No account collects by link here.</source>
        <translation>No account collects by link here.</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Ask the bank now</translation>
    </message>
    <message>
        <source>Send the charge</source>
        <translation>Send the charge</translation>
    </message>
    <message>
        <source>Copy the code of the charge</source>
        <translation>Copy the code of the charge</translation>
    </message>
    <message>
        <source>Pay by Pix</source>
        <translation>Pay by Pix</translation>
    </message>
    <message>
        <source>Pay by boleto</source>
        <translation>Pay by boleto</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>Pay by link</translation>
    </message>
    <message>
        <source>The charge is withheld</source>
        <translation>The charge is withheld</translation>
    </message>
    <message>
        <source>Who would receive it is not on the creditor&apos;s list of payees. The payments desk looks at it.</source>
        <translation>Who would receive it is not on the creditor&apos;s list of payees. The payments desk looks at it.</translation>
    </message>
    <message>
        <source>There is no charge to send yet.</source>
        <translation>There is no charge to send yet.</translation>
    </message>
    <message>
        <source>There is no charge yet.</source>
        <translation>There is no charge yet.</translation>
    </message>
    <message>
        <source>There is no charge to ask about.</source>
        <translation>There is no charge to ask about.</translation>
    </message>
    <message>
        <source>Into the message</source>
        <translation>Into the message</translation>
    </message>
    <message>
        <source>Charge into the message</source>
        <translation>Charge into the message</translation>
    </message>
    <message>
        <source>Boleto into the message</source>
        <translation>Boleto into the message</translation>
    </message>
    <message>
        <source>Another due day for the instalment</source>
        <translation>Another due day for the instalment</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>What it is made of</translation>
    </message>
    <message>
        <source>Another due day</source>
        <translation>Another due day</translation>
    </message>
    <message>
        <source>No agreement is in force here.</source>
        <translation>No agreement is in force here.</translation>
    </message>
    <message>
        <source>Send money back…</source>
        <translation>Send money back…</translation>
    </message>
    <message>
        <source>cancelling was asked for, can still be paid</source>
        <translation>cancelling was asked for, can still be paid</translation>
    </message>
    <message>
        <source>the provider does not cancel it, can still be paid</source>
        <translation>the provider does not cancel it, can still be paid</translation>
    </message>
    <message>
        <source>Cancel a charge…</source>
        <translation>Cancel a charge…</translation>
    </message>
    <message>
        <source>Cancel the charge: %1?</source>
        <translation>Cancel the charge: %1?</translation>
    </message>
    <message>
        <source>The provider is asked to take it back; until it confirms, it can still be paid. The debt stays as it is: another charge can be asked for at once.</source>
        <translation>The provider is asked to take it back; until it confirms, it can still be paid. The debt stays as it is: another charge can be asked for at once.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Cancel the charge</source>
        <translation>Cancel the charge</translation>
    </message>
    <message>
        <source>%1, %2: “%3”.</source>
        <translation>%1, %2: “%3”.</translation>
    </message>
    <message>
        <source>The provider does not cancel it</source>
        <translation>The provider does not cancel it</translation>
    </message>
    <message>
        <source>Cancelling was asked for</source>
        <translation>Cancelling was asked for</translation>
    </message>
    <message>
        <source>It says: %1 It can still be paid; the payments desk looks at it.</source>
        <translation>It says: %1 It can still be paid; the payments desk looks at it.</translation>
    </message>
    <message>
        <source>Until the provider confirms, it can still be paid. It is sent to nobody any more.</source>
        <translation>Until the provider confirms, it can still be paid. It is sent to nobody any more.</translation>
    </message>
    <message>
        <source>Only who leads takes a charge back.</source>
        <translation>Only who leads takes a charge back.</translation>
    </message>
    <message>
        <source>There is no charge to cancel.</source>
        <translation>There is no charge to cancel.</translation>
    </message>
    <message>
        <source>The bank is asked</source>
        <translation>The bank is asked</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancel…</translation>
    </message>
</context>
<context>
    <name>trato::ui::PicturePane</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>+ and − change the size, 0 fits it, R turns it, arrows move it</source>
        <translation>+ and − change the size, 0 fits it, R turns it, arrows move it</translation>
    </message>
</context>
<context>
    <name>trato::ui::PlayChart</name>
    <message>
        <source>Contacts a day</source>
        <translation>Contacts a day</translation>
    </message>
    <message>
        <source>%1: %2 in force</source>
        <translation>%1: %2 in force</translation>
    </message>
    <message>
        <source>%1, %2 in the draft</source>
        <translation>%1, %2 in the draft</translation>
    </message>
    <message>
        <source>contacts a day · most %1</source>
        <translation>contacts a day · most %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
</context>
<context>
    <name>trato::ui::PlayPane</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Days that are simulated</source>
        <translation>Days that are simulated</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>The cadence has changed since: simulate it again.</source>
        <translation>The cadence has changed since: simulate it again.</translation>
    </message>
    <message>
        <source>The simulation was given up.</source>
        <translation>The simulation was given up.</translation>
    </message>
    <message>
        <source>begins…</source>
        <translation>begins…</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>It could not be simulated (%1). Try again.</source>
        <translation>It could not be simulated (%1). Try again.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 people · as if nobody answered or paid</source>
        <translation>%1 to %2 · %3 people · as if nobody answered or paid</translation>
    </message>
    <message>
        <source>what would be sent when, to how many, and why not</source>
        <translation>what would be sent when, to how many, and why not</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Calls for people</source>
        <translation>Calls for people</translation>
    </message>
    <message>
        <source>People contacted</source>
        <translation>People contacted</translation>
    </message>
    <message>
        <source>Contacts a person</source>
        <translation>Contacts a person</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Why not, in the draft</source>
        <translation>Why not, in the draft</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>nobody is left out</source>
        <translation>nobody is left out</translation>
    </message>
</context>
<context>
    <name>trato::ui::PoliciesPane</name>
    <message>
        <source>Version %1 since %2</source>
        <translation>Version %1 since %2</translation>
    </message>
    <message>
        <source>The policy that is shipped</source>
        <translation>The policy that is shipped</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>shipped with the program</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version %1, in force</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>compared with</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Put it away</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>What each creditor lets be offered. A policy is a file; published, it is the creditor&apos;s next version. Offers on the table and agreements keep the one they were made under.</source>
        <translation>What each creditor lets be offered. A policy is a file; published, it is the creditor&apos;s next version. Offers on the table and agreements keep the one they were made under.</translation>
    </message>
    <message>
        <source>Creditors</source>
        <translation>Creditors</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>In force: %1</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Earlier: %1</translation>
    </message>
    <message>
        <source>There is no creditor yet. Importing a portfolio brings them.</source>
        <translation>There is no creditor yet. Importing a portfolio brings them.</translation>
    </message>
    <message>
        <source>No campaign. A [[campaign]] in the file makes one.</source>
        <translation>No campaign. A [[campaign]] in the file makes one.</translation>
    </message>
    <message>
        <source>There is no other version to compare it with.</source>
        <translation>There is no other version to compare it with.</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · for %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): it can&apos;t be published. Correct the file, then read it again.</source>
        <translation>
            <numerusform>%n finding: it can&apos;t be published. Correct the file, then read it again.</numerusform>
            <numerusform>%n findings: it can&apos;t be published. Correct the file, then read it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the same as version %1: there is nothing to publish.</source>
        <translation>It is the same as version %1: there is nothing to publish.</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Published, it is version %1.</source>
        <translation>Nothing speaks against it. Published, it is version %1.</translation>
    </message>
    <message>
        <source>Put version %1 in force again…</source>
        <translation>Put version %1 in force again…</translation>
    </message>
    <message>
        <source>Only a supervisor publishes a policy.</source>
        <translation>Only a supervisor publishes a policy.</translation>
    </message>
    <message>
        <source>A policy&apos;s file</source>
        <translation>A policy&apos;s file</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Policies (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>Publish version %1 for %2?</source>
        <translation>Publish version %1 for %2?</translation>
    </message>
    <message>
        <source>It replaces version %1 at once, for everybody. Offers on the table and agreements stay as they were made; an earlier version can be put in force again.</source>
        <translation>It replaces version %1 at once, for everybody. Offers on the table and agreements stay as they were made; an earlier version can be put in force again.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>Version %1 is in force.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ProgressStages</name>
    <message>
        <source>%1, done %2</source>
        <translation>%1, done %2</translation>
    </message>
    <message>
        <source>%1, now, %2</source>
        <translation>%1, now, %2</translation>
    </message>
    <message>
        <source>%1, failed %2</source>
        <translation>%1, failed %2</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, still to come</translation>
    </message>
</context>
<context>
    <name>trato::ui::PromisePanel</name>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>They pay by a day; until then nobody collects.</source>
        <translation>They pay by a date; until then nobody collects.</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Save the promise</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Confirm it in the message</source>
        <translation>Confirm it in the message</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>27/11, friday, tomorrow</source>
        <translation>27/11, friday, tomorrow</translation>
    </message>
    <message>
        <source>whatever is due</source>
        <translation>whatever is due</translation>
    </message>
    <message>
        <source>Amount (R$), if they named one</source>
        <translation>Amount (R$), if they named one</translation>
    </message>
    <message>
        <source>No promise is asked for in a care case</source>
        <translation>No promise is requested in a care case</translation>
    </message>
    <message>
        <source>First the person. The silence holds until the case is closed.</source>
        <translation>The person first. The silence continues until the case is closed.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Amounts are hidden</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirm who you are talking to first (Ctrl+E).</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a day to come: try 27/11 or friday.</source>
        <translation>I can&apos;t read this as a day ahead: try 27/11 or friday.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>next business day, %1</source>
        <translation>next business day, %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>the last day of the policy, %1</source>
        <translation>the last day of the policy, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>no business day: counts until %1</source>
        <translation>not a business day: counts until %1</translation>
    </message>
    <message>
        <source>The policy takes promises until %1.</source>
        <translation>The policy accepts promises until %1.</translation>
    </message>
    <message>
        <source>Nothing was promised before.</source>
        <translation>No promise before this one.</translation>
    </message>
    <message>
        <source>open · counts until %1</source>
        <translation>open · counts until %1</translation>
    </message>
    <message>
        <source>in its grace until %1</source>
        <translation>in its grace until %1</translation>
    </message>
    <message>
        <source>kept on %1</source>
        <translation>kept on %1</translation>
    </message>
    <message>
        <source>broken on %1</source>
        <translation>broken on %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>replaced on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised before</source>
        <translation>Promised before</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>what was due, until %1</source>
        <translation>what was due, until %1</translation>
    </message>
    <message>
        <source>counts as kept until %1</source>
        <translation>counts as kept until %1</translation>
    </message>
    <message>
        <source>%1 Due today are %2 only.</source>
        <translation>%1 Due today are %2 only.</translation>
    </message>
    <message>
        <source>%1 Due today: %2.</source>
        <translation>%1 Due today: %2.</translation>
    </message>
    <message>
        <source>Promised before: %1</source>
        <translation>Promised before: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::ProofList</name>
    <message>
        <source>received, not confirmed</source>
        <translation>received, not confirmed</translation>
    </message>
    <message>
        <source>the bank does not know it</source>
        <translation>the bank does not know it</translation>
    </message>
    <message>
        <source>confirmed: the payment is there</source>
        <translation>confirmed: the payment is there</translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation>does not fit: %1</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>taken away</translation>
    </message>
    <message>
        <source>Entry, due on %1</source>
        <translation>Entry, due on %1</translation>
    </message>
    <message>
        <source>Instalment %1, due on %2</source>
        <translation>Instalment %1, due on %2</translation>
    </message>
    <message>
        <source>Attach a receipt…</source>
        <translation>Attach a receipt…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Receipts of this case</source>
        <translation>Receipts of this case</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Attach a receipt</source>
        <translation>Attach a receipt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Amounts are hidden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of %1 · attached by %2</source>
        <translation>of %1 · attached by %2</translation>
    </message>
    <message>
        <source>%1 showed the same file</source>
        <translation>%1 showed the same file</translation>
    </message>
    <message>
        <source>%1 showed the same Pix</source>
        <translation>%1 showed the same Pix</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nothing in particular</translation>
    </message>
</context>
<context>
    <name>trato::ui::ProofSheet</name>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Amount on the receipt</source>
        <translation>Amount on the receipt</translation>
    </message>
    <message>
        <source>Attach as a claim</source>
        <translation>Attach as a claim</translation>
    </message>
    <message>
        <source>Attach a receipt</source>
        <translation>Attach a receipt</translation>
    </message>
    <message>
        <source>Files of the conversation</source>
        <translation>Files of the conversation</translation>
    </message>
    <message>
        <source>What it is said to pay</source>
        <translation>What it is said to pay</translation>
    </message>
    <message>
        <source>Id of the Pix, or the words of the receipt</source>
        <translation>Id of the Pix, or the words of the receipt</translation>
    </message>
    <message>
        <source>Id of the Pix (E…), or the words of the receipt</source>
        <translation>Id of the Pix (E…), or the words of the receipt</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation>Day of the payment</translation>
    </message>
    <message>
        <source>Day, as 18/11/2026</source>
        <translation>Day, as 18/11/2026</translation>
    </message>
    <message>
        <source>A receipt is a claim: nothing is settled by it. The bank is asked, and the payment itself confirms it.</source>
        <translation>A receipt is a claim: nothing is settled by it. The bank is asked, and the payment itself confirms it.</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>from this computer</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.pdf)</source>
        <translation>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.pdf)</translation>
    </message>
    <message>
        <source>A receipt has at most 10 MB.</source>
        <translation>A receipt has at most 10 MB.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Choose the file first.</translation>
    </message>
</context>
<context>
    <name>trato::ui::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>The week after</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Nothing was drawn for this week</source>
        <translation>Nothing was drawn for this week</translation>
    </message>
    <message>
        <source>S draws by risk and by lot, so many for each person and agent.</source>
        <translation>S draws by risk and by lot, so many for each person and agent.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>No conversation is open</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Cite</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Draw the samples of the week</source>
        <translation>Draw the samples of the week</translation>
    </message>
    <message>
        <source>Cite the chosen place</source>
        <translation>Cite the chosen place</translation>
    </message>
    <message>
        <source>Compare two evaluators</source>
        <translation>Compare two evaluators</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question before</translation>
    </message>
    <message>
        <source>The question does not apply</source>
        <translation>The question does not apply</translation>
    </message>
    <message>
        <source>First mark: nothing</source>
        <translation>First mark: nothing</translation>
    </message>
    <message>
        <source>Second mark</source>
        <translation>Second mark</translation>
    </message>
    <message>
        <source>Third mark</source>
        <translation>Third mark</translation>
    </message>
    <message>
        <source>Finish the evaluation</source>
        <translation>Finish the evaluation</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week of %1</translation>
    </message>
    <message>
        <source>Everybody&apos;s quota of this week is full.</source>
        <translation>Everybody&apos;s quota of this week is full.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 with %2</translation>
    </message>
    <message>
        <source>Chosen for: %1</source>
        <translation>Chosen for: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::QueueColumn</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>My queue</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filter the queue</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Part of the queue</source>
        <translation>Part of the queue</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Next callback</source>
        <translation>Next callback</translation>
    </message>
    <message>
        <source>Why this case</source>
        <translation>Why this case</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Go to the queue</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Up in the queue</source>
        <translation>Up in the queue</translation>
    </message>
    <message>
        <source>Down in the queue</source>
        <translation>Down in the queue</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Take a break</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>The queue could not be read</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nothing matches the filter</translation>
    </message>
    <message>
        <source>Nobody needs care right now</source>
        <translation>Nobody needs care right now</translation>
    </message>
    <message>
        <source>No callback is waiting</source>
        <translation>No callback scheduled</translation>
    </message>
    <message>
        <source>The queue is up to date</source>
        <translation>The queue is up to date</translation>
    </message>
    <message>
        <source>F6 puts a case off; it comes back here at its time.</source>
        <translation>F6 sets a callback; it comes back here when due.</translation>
    </message>
    <message>
        <source>The next one comes by itself, with a notice.</source>
        <translation>The next one arrives by itself, with a notice.</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>no points</translation>
    </message>
    <message>
        <source> points · %1 of %2</source>
        <translation> points · %1 of %2</translation>
    </message>
    <message>
        <source>Care cases come before everything, the gravest first.</source>
        <translation>Care cases come before everything, the most serious first.</translation>
    </message>
    <message>
        <source>The next one has %1. Skipping asks for a reason.</source>
        <translation>The next one has %1. Skipping needs a reason.</translation>
    </message>
    <message>
        <source>Nothing is free: the others are in somebody&apos;s hands.</source>
        <translation>Nothing free: the other cases are with someone.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>More views</translation>
    </message>
    <message>
        <source>No promise is due</source>
        <translation>No promise is due</translation>
    </message>
    <message>
        <source>No promise was broken lately</source>
        <translation>No promise broken lately</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Nothing is waiting for approval</translation>
    </message>
    <message>
        <source>No proof waits</source>
        <translation>No proof waiting</translation>
    </message>
    <message>
        <source>More views of the queue</source>
        <translation>More views of the queue</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Queue: %1</translation>
    </message>
    <message>
        <source>Filter, and keep as a view…</source>
        <translation>Filter, and keep as a view…</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Delete the view “%1”</translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation>Kept as “%1”</translation>
    </message>
    <message>
        <source>This comes from the debt itself, not from an event.</source>
        <translation>This comes from the debt itself, not from an event.</translation>
    </message>
</context>
<context>
    <name>trato::ui::Rail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 waiting</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReconciliationDesk</name>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReconciliationPage</name>
    <message>
        <source>Bank file</source>
        <translation>Bank file</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>Payments that wait for you</source>
        <translation>Payments that wait for you</translation>
    </message>
    <message>
        <source>Every payment is where it belongs</source>
        <translation>Every payment is where it belongs</translation>
    </message>
    <message>
        <source>What the bank tells that does not fit comes here by itself. A bank&apos;s file is read with “Bank file”.</source>
        <translation>What the bank tells that does not fit comes here by itself. A bank&apos;s file is read with “Bank file”.</translation>
    </message>
    <message>
        <source>Do what is proposed</source>
        <translation>Do what is proposed</translation>
    </message>
    <message>
        <source>Do nothing with the payment</source>
        <translation>Do nothing with the payment</translation>
    </message>
    <message>
        <source>Read a bank&apos;s file</source>
        <translation>Read a bank&apos;s file</translation>
    </message>
    <message>
        <source>Files of banks (*.ret *.RET *.txt *.crt *.CRT *.ofx *.OFX *.csv);;All files (*)</source>
        <translation>Files of banks (*.ret *.RET *.txt *.crt *.CRT *.ofx *.OFX *.csv);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>paid in part</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>paid too much</translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation>paid twice</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>paid late</translation>
    </message>
    <message>
        <source>paid by somebody else</source>
        <translation>paid by somebody else</translation>
    </message>
    <message>
        <source>paid after the end</source>
        <translation>paid after the end</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>nobody&apos;s yet</translation>
    </message>
    <message>
        <source>Leave it as posted</source>
        <translation>Leave it as posted</translation>
    </message>
    <message>
        <source>Send %1 back</source>
        <translation>Send %1 back</translation>
    </message>
    <message>
        <source>Give it to somebody</source>
        <translation>Give it to somebody</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Give it to %1</translation>
    </message>
    <message>
        <source>I asked the payer</source>
        <translation>I asked the payer</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Boleto</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>payer unknown</source>
        <translation>payer unknown</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>could not be read: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 is written</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReconciliationRoom</name>
    <message>
        <source>Pages of the room</source>
        <translation>Pages of the room</translation>
    </message>
    <message>
        <source>Payments that wait</source>
        <translation>Payments that wait</translation>
    </message>
    <message>
        <source>Day&apos;s closing</source>
        <translation>Day&apos;s closing</translation>
    </message>
    <message>
        <source>Transfers to creditors</source>
        <translation>Transfers to creditors</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>Refunds by hand</source>
        <translation>Refunds by hand</translation>
    </message>
</context>
<context>
    <name>trato::ui::RecordPage</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Record of rules</source>
        <translation>Record of rules</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Nothing of this kind happened</translation>
    </message>
    <message>
        <source>Refusals, approvals, lifted holds and stops come here by themselves.</source>
        <translation>Refusals, approvals, lifted holds and stops come here by themselves.</translation>
    </message>
    <message>
        <source>Export the record of rules</source>
        <translation>Export the record of rules</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written</source>
        <translation>
            <numerusform>%n entry written</numerusform>
            <numerusform>%n entries written</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 entries</source>
        <translation>the newest %1 entries</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReferencePanels</name>
    <message>
        <source>answers there</source>
        <translation>answers there</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>someone else&apos;s</translation>
    </message>
    <message>
        <source>nothing arrives</source>
        <translation>nothing arrives</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>do not use</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>never answered</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Contacts and preferences</source>
        <translation>Contacts and preferences</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirm who you are talking to first (Ctrl+E).</translation>
    </message>
    <message>
        <source>there are refusals</source>
        <translation>some refused</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Nobody wrote a note. Notes are for the team only.</source>
        <translation>No notes yet. Notes are for the team only.</translation>
    </message>
    <message>
        <source>no late charges</source>
        <translation>no late charges</translation>
    </message>
    <message>
        <source>interest of %1% a month</source>
        <translation>interest of %1% a month</translation>
    </message>
    <message>
        <source>interest of %1% a year, by days</source>
        <translation>interest of %1% a year, by days</translation>
    </message>
    <message>
        <source>interest of %1% a year, by business days</source>
        <translation>interest of %1% a year, by business days</translation>
    </message>
    <message>
        <source>fine of %1%</source>
        <translation>fine of %1%</translation>
    </message>
    <message>
        <source>%1 · due on %2</source>
        <translation>%1 · due on %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>in the agreement</source>
        <translation>in the agreement</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>%1 + fine %2 + interest %3</source>
        <translation>%1 + fine %2 + interest %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>awaiting approval</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Agreement %1 · %2</source>
        <translation>Agreement %1 · %2</translation>
    </message>
    <message>
        <source>made by %1 on %2</source>
        <translation>made by %1 on %2</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>down payment</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>what is due</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interest</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>surplus</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>of agreements, due</source>
        <translation>of agreements, due</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Due on %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>No agreement, no promise, no payment yet.</source>
        <translation>No agreement, no promise, no payment yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>confidence %1%</source>
        <translation>confidence %1%</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>wrote %1</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>every channel</translation>
    </message>
    <message>
        <source>does not want, %1</source>
        <translation>declined, %1</translation>
    </message>
    <message>
        <source>agrees, %1</source>
        <translation>agrees, %1</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>in the morning</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>in the afternoon</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>in the evening</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>at night</translation>
    </message>
    <message>
        <source>between 6h and 12h</source>
        <translation>between 6h and 12h</translation>
    </message>
    <message>
        <source>between 12h and 18h</source>
        <translation>between 12h and 18h</translation>
    </message>
    <message>
        <source>between 18h and 21h</source>
        <translation>between 18h and 21h</translation>
    </message>
    <message>
        <source>between 21h and 6h</source>
        <translation>between 21h and 6h</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>answers %1</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>on weekdays</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Habits</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) %2</source>
        <translation>
            <numerusform>%1 of %n answer %2</numerusform>
            <numerusform>%1 of %n answers %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>little base: %n answer(s)</source>
        <translation>
            <numerusform>little data: %n answer</numerusform>
            <numerusform>little data: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %1 of %n call(s)</source>
        <translation>
            <numerusform>answered %1 of %n call</numerusform>
            <numerusform>answered %1 of %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not answered in half a year.</source>
        <translation>Has not answered in half a year.</translation>
    </message>
    <message>
        <source>prefers %1 %2</source>
        <translation>prefers %1 %2</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>prefers %1</translation>
    </message>
    <message>
        <source>co-debtor</source>
        <translation>co-debtor</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>guarantor</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relative</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employer</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>acquaintance</translation>
    </message>
    <message>
        <source>owes too: may hear of it</source>
        <translation>owes too: may hear of it</translation>
    </message>
    <message>
        <source>not to be spoken to</source>
        <translation>not to be spoken to</translation>
    </message>
    <message>
        <source>a message only, no debt</source>
        <translation>a message only, no debt</translation>
    </message>
    <message>
        <source>identity confirmed by %1</source>
        <translation>identity confirmed by %1</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>the machine</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nobody known</translation>
    </message>
    <message>
        <source>Nobody is known around this person. Who answers hears nothing of a debt.</source>
        <translation>Nobody close to this person is known. Whoever answers hears nothing about a debt.</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>Stopped at</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Nothing happened yet.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>bereavement</source>
        <translation>bereavement</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>illness</translation>
    </message>
    <message>
        <source>lost the job</source>
        <translation>lost the job</translation>
    </message>
    <message>
        <source>over-indebted</source>
        <translation>over-indebted</translation>
    </message>
    <message>
        <source>life at risk</source>
        <translation>life at risk</translation>
    </message>
    <message>
        <source>went to a lawyer or Procon</source>
        <translation>went to a lawyer or Procon</translation>
    </message>
    <message>
        <source>complains of harassment</source>
        <translation>complains about harassment</translation>
    </message>
    <message>
        <source>disputes the debt</source>
        <translation>disputes the debt</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>says it is paid: being checked</source>
        <translation>says it is paid: being checked</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>decided by a person</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>no end date</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>since %1, by %2 · %3</source>
        <translation>since %1, by %2 · %3</translation>
    </message>
    <message>
        <source>only if they wrote in seven days</source>
        <translation>only if they wrote in seven days</translation>
    </message>
    <message>
        <source>only if they are silent for seven days</source>
        <translation>only if they are silent for seven days</translation>
    </message>
    <message>
        <source>only if the last one is unread</source>
        <translation>only if the last one is unread</translation>
    </message>
    <message>
        <source>a person calls</source>
        <translation>a person calls</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>no channel</translation>
    </message>
    <message>
        <source>as things stand it does not leave: %1</source>
        <translation>as things stand it won&apos;t go out: %1</translation>
    </message>
    <message>
        <source>it could leave now</source>
        <translation>it could go out now</translation>
    </message>
    <message>
        <source>now it would not leave: %1</source>
        <translation>it would not go out now: %1</translation>
    </message>
    <message>
        <source>The machine&apos;s plan · %1</source>
        <translation>The machine&apos;s plan · %1</translation>
    </message>
    <message>
        <source>The machine plans nothing here.</source>
        <translation>The machine plans nothing here.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Voice note</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>from them</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>from us</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Agreements and payments</source>
        <translation>Agreements and payments</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>People close by</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Where it stopped</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation>Notes and documents</translation>
    </message>
    <message>
        <source>Charges as of</source>
        <translation>Charges as of</translation>
    </message>
    <message>
        <source>Charges as of a day</source>
        <translation>Charges as of a day</translation>
    </message>
    <message>
        <source>Take the identity back</source>
        <translation>Withdraw the identity</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Collection may go on. Why is “%1” lifted?</source>
        <translation>Collection may go on. Why is “%1” lifted?</translation>
    </message>
    <message>
        <source>Is %1 somebody else&apos;s? Nothing more goes there.</source>
        <translation>Is %1 someone else&apos;s? Nothing more will go there.</translation>
    </message>
    <message>
        <source>No debt is shown until it is confirmed again. What happened?</source>
        <translation>No debt is shown until it is confirmed again. What happened?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>interest of %1% a month, by business days</source>
        <translation>interest of %1% a month, by business days</translation>
    </message>
    <message>
        <source>interest at the legal rate</source>
        <translation>interest at the legal rate</translation>
    </message>
    <message>
        <source>correction by IPCA</source>
        <translation>correction by IPCA</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>waits for its first payment</source>
        <translation>waits for its first payment</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>renegotiated</translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>not to be contacted</translation>
    </message>
    <message>
        <source>on the list “%1”</source>
        <translation>on the list “%1”</translation>
    </message>
    <message>
        <source>said to %1</source>
        <translation>said to %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundDetail</name>
    <message>
        <source>payer unknown</source>
        <translation>payer unknown</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>No provider sends it back. Send it from the bank&apos;s account, then write here what names the transfer.</source>
        <translation>No provider sends it back. Send it from the bank&apos;s account, then write here what names the transfer.</translation>
    </message>
    <message>
        <source>Only who leads records it as sent.</source>
        <translation>Only who leads records it as sent.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>It was sent</translation>
    </message>
    <message>
        <source>Not sent after all…</source>
        <translation>Not sent after all…</translation>
    </message>
    <message>
        <source>The refund</source>
        <translation>The refund</translation>
    </message>
    <message>
        <source>Pix id (E…) or the number of the transfer</source>
        <translation>Pix id (E…) or the number of the transfer</translation>
    </message>
    <message>
        <source>What names the transfer</source>
        <translation>What names the transfer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Was paid</source>
        <translation>Was paid</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, account %2</translation>
    </message>
    <message>
        <source>Sent on %1 by %2</source>
        <translation>Sent on %1 by %2</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>Transfer: %1</translation>
    </message>
    <message>
        <source>Say by which transfer it was sent.</source>
        <translation>Say by which transfer it was sent.</translation>
    </message>
    <message>
        <source>Send nothing back?</source>
        <translation>Send nothing back?</translation>
    </message>
    <message>
        <source>%1 stay with the payment; who asked sees why.</source>
        <translation>%1 stay with the payment; who asked sees why.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Send nothing back</source>
        <translation>Send nothing back</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundPage</name>
    <message>
        <source>to be sent since %1</source>
        <translation>to be sent since %1</translation>
    </message>
    <message>
        <source>sent on %1 by %2</source>
        <translation>sent on %1 by %2</translation>
    </message>
    <message>
        <source>Refunds by hand</source>
        <translation>Refunds by hand</translation>
    </message>
    <message>
        <source>Refunds that a person sends</source>
        <translation>Refunds that a person sends</translation>
    </message>
    <message>
        <source>Nothing has to be sent back by hand</source>
        <translation>Nothing has to be sent back by hand</translation>
    </message>
    <message>
        <source>A refund of a payment that only a bank&apos;s file told of comes here when it is approved.</source>
        <translation>A refund of a payment that only a bank&apos;s file told of comes here when it is approved.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>The refund was sent</source>
        <translation>The refund was sent</translation>
    </message>
    <message>
        <source>The refund is not sent after all</source>
        <translation>The refund is not sent after all</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>could not be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n to be sent</numerusform>
            <numerusform>%n to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundSheet</name>
    <message>
        <source>How much goes back</source>
        <translation>How much goes back</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Send money back</source>
        <translation>Send money back</translation>
    </message>
    <message>
        <source>Payments of this case</source>
        <translation>Payments of this case</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>There is no payment that can go back.</source>
        <translation>There is no payment that can go back.</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>%1 paid on %2</translation>
    </message>
    <message>
        <source>at most %1 can go back</source>
        <translation>at most %1 can go back</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>It goes out at once.</translation>
    </message>
    <message>
        <source>Beyond %1 a second person agrees, until %2.</source>
        <translation>Beyond %1 a second person agrees, until %2.</translation>
    </message>
    <message>
        <source>A second person agrees, until %1.</source>
        <translation>A second person agrees, until %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefusalPanel</name>
    <message>
        <source>Do not contact</source>
        <translation>Do not contact</translation>
    </message>
    <message>
        <source>It counts at once, for people and for the machine.</source>
        <translation>It takes effect right away, for people and for the machine.</translation>
    </message>
    <message>
        <source>Do not contact any more</source>
        <translation>Stop all contact</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>How far it goes</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>their own words, if you have them</source>
        <translation>their own words, if you have them</translation>
    </message>
    <message>
        <source>Only this address</source>
        <translation>Only this address</translation>
    </message>
    <message>
        <source>Only this number</source>
        <translation>Only this number</translation>
    </message>
    <message>
        <source>there is none on this channel</source>
        <translation>there is none on this channel</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>All of %1</translation>
    </message>
    <message>
        <source>whatever the number; from no creditor</source>
        <translation>any number; no creditor</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>no channel, from no creditor; only they begin again</source>
        <translation>no channel, no creditor; only they can start again</translation>
    </message>
</context>
<context>
    <name>trato::ui::RequestCard</name>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
</context>
<context>
    <name>trato::ui::RequestDetail</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>The request</translation>
    </message>
    <message>
        <source>Why; needed to refuse</source>
        <translation>Why; needed to refuse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why it needs a second person</source>
        <translation>Why it needs a second person</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>trato::ui::RequestStrip</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>What was asked for in this case</source>
        <translation>What was asked for in this case</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Nothing was asked for in this case.</source>
        <translation>Nothing was asked for in this case.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>No case is open.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
</context>
<context>
    <name>trato::ui::ResultStep</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Back to the review</translation>
    </message>
    <message>
        <source>Save the refused lines…</source>
        <translation>Save the refused lines…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Go to the desk</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Ending. What was written so far is taken back.</source>
        <translation>Stopping. What was written so far is undone.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Reading the lines: %1</source>
        <translation>Reading the lines: %1</translation>
    </message>
    <message>
        <source>Comparing with what is here already</source>
        <translation>Comparing with what is already here</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Writing: %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Saving %1</translation>
    </message>
    <message>
        <source>All of it or nothing: until it is done nobody sees any of it.</source>
        <translation>All or nothing: until it is done nobody sees any of it.</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Nothing was saved</translation>
    </message>
    <message>
        <source>The file and the map are as you left them.</source>
        <translation>The file and the map are as you left them.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>It did not work</translation>
    </message>
    <message>
        <source>Stored: %1, %2</source>
        <translation>Saved: %1, %2</translation>
    </message>
    <message>
        <source>Everything in the file was here already, nothing changed.</source>
        <translation>Everything in the file was already here, nothing changed.</translation>
    </message>
    <message>
        <source>The engine plans the contacts by the cadence; a case comes to the queue when a person is needed.</source>
        <translation>The engine plans contacts by the cadence; a case comes to the queue when a person is needed.</translation>
    </message>
    <message>
        <source>Put the refused lines right in a file of their own and import that: what is here already is not doubled.</source>
        <translation>Correct the refused lines in a separate file and import it: what is already here isn&apos;t duplicated.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReturnChart</name>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>recovered %1, before %2</source>
        <translation>recovered %1, before %2</translation>
    </message>
    <message>
        <source>contacts cost %1</source>
        <translation>contacts cost %1</translation>
    </message>
    <message>
        <source>%1 promoters, %2 detractors of %3 answers</source>
        <translation>%1 promoters, %2 detractors of %3 answers</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>%1 recommend</source>
        <translation>%1 recommend</translation>
    </message>
    <message>
        <source>%1 neutral</source>
        <translation>%1 neutral</translation>
    </message>
    <message>
        <source>%1 do not</source>
        <translation>%1 do not</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Recovered in the period before</source>
        <translation>Recovered in the period before</translation>
    </message>
    <message>
        <source>Cost of contacts</source>
        <translation>Cost of contacts</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3 · no control group</source>
        <translation>%1 ÷ %2 = %3 · no control group</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReturnSheet</name>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>What waited for the connection</source>
        <translation>What waited for the connection</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>did not leave: %1</source>
        <translation>not sent: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::RollTable</name>
    <message>
        <source>Moves between ranges of lateness</source>
        <translation>Moves between ranges of lateness</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of what was open when the period began, by how late the contract&apos;s oldest debt was then, the share in each range at its end. Paid and agreed counts as not late.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Of what was open when the period began, by how late the contract&apos;s oldest debt was then, the share in each range at its end. Paid and agreed counts as not late.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>from %1 to %2: %3</translation>
    </message>
    <message>
        <source>nothing was open when the period began</source>
        <translation>nothing was open when the period began</translation>
    </message>
    <message>
        <source>Of each R$ 100 that were %1 days late, %2 are not late any more.</source>
        <translation>Of each R$ 100 that were %1 days late, %2 are not late any more.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>from \ to</source>
        <translation>from \ to</translation>
    </message>
</context>
<context>
    <name>trato::ui::RuleTrace</name>
    <message>
        <source>Why %1</source>
        <translation>Why %1</translation>
    </message>
    <message>
        <source>%1: may be used now</source>
        <translation>%1: can be used now</translation>
    </message>
    <message>
        <source>%1: not now</source>
        <translation>%1: not now</translation>
    </message>
    <message>
        <source>Time alone does not open it.</source>
        <translation>Time alone does not open it.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Opens %1</translation>
    </message>
    <message>
        <source>Let it pass…</source>
        <translation>Let it pass…</translation>
    </message>
    <message>
        <source>For one act today, with a reason that is kept; only for who leads.</source>
        <translation>For one act today, with a reason that is kept; only for who leads.</translation>
    </message>
    <message>
        <source>Why may it pass?</source>
        <translation>Why may it pass?</translation>
    </message>
    <message>
        <source>Let one act pass</source>
        <translation>Let one act pass</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>they wrote from there</source>
        <translation>they wrote from there</translation>
    </message>
    <message>
        <source>they said who they are there</source>
        <translation>they said who they are there</translation>
    </message>
    <message>
        <source>from the creditor&apos;s file</source>
        <translation>from the creditor&apos;s file</translation>
    </message>
    <message>
        <source>from a bureau&apos;s file</source>
        <translation>from a bureau&apos;s file</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScenarioList</name>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>not tried yet</translation>
    </message>
    <message>
        <source>last time %1%, best %2%</source>
        <translation>last time %1%, best %2%</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScheduleSheet</name>
    <message>
        <source>Usual times</source>
        <translation>Usual times</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Send when</source>
        <translation>Send when</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>tomorrow 9h, friday morning, 27/11 14:30</source>
        <translation>tomorrow 9h, friday morning, 27/11 14:30</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try tomorrow 15h.</source>
        <translation>I can&apos;t read this as a time ahead: try tomorrow 15h.</translation>
    </message>
    <message>
        <source>May leave then; it is asked once more at that moment.</source>
        <translation>May go out then; it is checked once more at that moment.</translation>
    </message>
    <message>
        <source>May not leave then: %1</source>
        <translation>May not go out then: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Use %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScoreSheet</name>
    <message>
        <source>Same person again</source>
        <translation>Same person again</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Other situations</source>
        <translation>Other situations</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Your first time with this situation.</source>
        <translation>Your first time with this situation.</translation>
    </message>
    <message numerus="yes">
        <source>Last time %1%, your best %2%, %n attempt(s) before this one.</source>
        <translation>
            <numerusform>Last time %1%, your best %2%, %n attempt before this one.</numerusform>
            <numerusform>Last time %1%, your best %2%, %n attempts before this one.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>What to try</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>What went well</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 of %2 points</translation>
    </message>
    <message>
        <source>%1 since the last time</source>
        <translation>%1 since the last time</translation>
    </message>
    <message>
        <source>they</source>
        <translation>they</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Show in the timeline: %1</source>
        <translation>Show in the timeline: %1</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Show in the timeline</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScorecardPanel</name>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>What they should hear about the whole talk</source>
        <translation>What they should hear about the whole talk</translation>
    </message>
    <message>
        <source>Comment on the whole talk</source>
        <translation>Comment on the whole talk</translation>
    </message>
    <message>
        <source>Choose a conversation and press Enter</source>
        <translation>Choose a conversation and press Enter</translation>
    </message>
    <message>
        <source>%1 evaluated by %2 · version %3</source>
        <translation>%1 evaluated by %2 · version %3</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comment on: %1</source>
        <translation>Comment on: %1</translation>
    </message>
    <message>
        <source>Needs a place of the conversation (C)</source>
        <translation>Needs a place of the conversation (C)</translation>
    </message>
    <message>
        <source>Show in the conversation: %1</source>
        <translation>Show in the conversation: %1</translation>
    </message>
    <message>
        <source>Take this citation away</source>
        <translation>Take this citation away</translation>
    </message>
    <message>
        <source>0%, critical</source>
        <translation>0%, critical</translation>
    </message>
</context>
<context>
    <name>trato::ui::SearchField</name>
    <message>
        <source>Search or command</source>
        <translation>Search or command</translation>
    </message>
</context>
<context>
    <name>trato::ui::SearchResults</name>
    <message>
        <source>Search all conversations</source>
        <translation>Search all conversations</translation>
    </message>
    <message>
        <source>Words of any conversation</source>
        <translation>Words of any conversation</translation>
    </message>
    <message>
        <source>words of any conversation</source>
        <translation>words of any conversation</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>nobody said that</source>
        <translation>nobody said that</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>the newest %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::SendHold</name>
    <message>
        <source>It has left already.</source>
        <translation>It has already gone out.</translation>
    </message>
    <message>
        <source>A part of it has left already; the rest is here again.</source>
        <translation>A part of it has left already; the rest is here again.</translation>
    </message>
</context>
<context>
    <name>trato::ui::SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Snippets</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Settings: %1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Who receives</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Check a policy&apos;s file</source>
        <translation>Check a policy&apos;s file</translation>
    </message>
    <message>
        <source>Publish the policy that is shown</source>
        <translation>Publish the policy that is shown</translation>
    </message>
</context>
<context>
    <name>trato::ui::SignIn</name>
    <message>
        <source>The server was not found</source>
        <translation>The server was not found</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>The server does not answer</translation>
    </message>
    <message>
        <source>The server did not let you in</source>
        <translation>The server did not let you in</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>The password is missing</translation>
    </message>
    <message>
        <source>The connection would not be safe</source>
        <translation>The connection would not be safe</translation>
    </message>
    <message>
        <source>That database does not exist</source>
        <translation>That database does not exist</translation>
    </message>
    <message>
        <source>This Trato is older than the server&apos;s</source>
        <translation>This Trato is older than the server&apos;s</translation>
    </message>
    <message>
        <source>There is no Trato in this database yet</source>
        <translation>There is no Trato in this database yet</translation>
    </message>
    <message>
        <source>The server&apos;s Trato is older than this one</source>
        <translation>The server&apos;s Trato is older than this one</translation>
    </message>
    <message>
        <source>It did not connect</source>
        <translation>Could not connect</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>Start as</source>
        <translation>Start as</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Another server</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Left empty, PGPASSFILE or PGPASSWORD counts. Trato stores no password.</source>
        <translation>If empty, PGPASSFILE or PGPASSWORD is used. Trato stores no passwords.</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Nobody falls into the queue without meaning to. F9 makes you available.</source>
        <translation>Nobody lands in the queue by accident. F9 makes you available.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Encryption (TLS)</translation>
    </message>
    <message>
        <source>with certificate check</source>
        <translation>with certificate check</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>if the server offers it</translation>
    </message>
    <message>
        <source>none, only on this machine</source>
        <translation>none, only on this machine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes it with “tratoctl init --database …”.</source>
        <translation>Whoever looks after the server creates it with “tratoctl init --database …”.</translation>
    </message>
    <message>
        <source>Whoever looks after the server brings it up to date with “tratoctl init --database …”. Until then nothing is changed.</source>
        <translation>Whoever looks after the server brings it up to date with “tratoctl init --database …”. Until then nothing is changed.</translation>
    </message>
    <message>
        <source>Server, database and user are needed</source>
        <translation>Server, database and user are needed</translation>
    </message>
    <message>
        <source>your company&apos;s server</source>
        <translation>your company&apos;s server</translation>
    </message>
</context>
<context>
    <name>trato::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>trato::ui::Sla</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
</context>
<context>
    <name>trato::ui::SnippetsPane</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Your snippets</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>one word: /thanks</source>
        <translation>one word: /thanks</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Key, typed after a slash</source>
        <translation>Key, typed after a slash</translation>
    </message>
    <message>
        <source>Text; filled in by itself: %1</source>
        <translation>Text; filled in by itself: %1</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Reads: %1</translation>
    </message>
    <message>
        <source>/%1 is offered in the message.</source>
        <translation>/%1 is offered in the message.</translation>
    </message>
    <message>
        <source>None of yours yet.</source>
        <translation>None of yours yet.</translation>
    </message>
</context>
<context>
    <name>trato::ui::SparkTile</name>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
</context>
<context>
    <name>trato::ui::SpellWatch</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Add “%1” to my words</translation>
    </message>
</context>
<context>
    <name>trato::ui::Spinner</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>trato::ui::StartWindow</name>
    <message>
        <source>How far it is</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It did not open</source>
        <translation>Could not open</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>TLS, certificate valid until %1</source>
        <translation>TLS, certificate valid until %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1, schema as this program&apos;s</source>
        <translation>PostgreSQL %1, same schema as this program</translation>
    </message>
    <message>
        <source>Nobody knows this address.</source>
        <translation>Nobody knows the address “bd.exemplo.com.br”. Check the spelling and the network.</translation>
    </message>
</context>
<context>
    <name>trato::ui::StatusBar</name>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
</context>
<context>
    <name>trato::ui::StepPane</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 answered or paid</source>
        <translation>%1 · %2 answered or paid</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>The chosen step</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>What the step does</translation>
    </message>
    <message>
        <source>No step is chosen</source>
        <translation>No step is chosen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Only if</translation>
    </message>
    <message>
        <source>for everybody who stands here</source>
        <translation>for everybody who stands here</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>Why they call</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>no reason is given</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>What Marlene reads, %1</source>
        <translation>What Marlene reads, %1</translation>
    </message>
    <message>
        <source>What Marlene reads</source>
        <translation>What Marlene reads</translation>
    </message>
    <message>
        <source>To anybody not confirmed</source>
        <translation>To anybody not confirmed</translation>
    </message>
    <message>
        <source>nothing: the step is left out for them</source>
        <translation>nothing: the step is left out for them</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation>Challenger</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>best with %1</source>
        <translation>best with %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>begins when this is published</source>
        <translation>begins when this is published</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>runs %1; one wins after %2 results of each and two weeks, when it is all but certain</source>
        <translation>runs %1; one wins after %2 results of each and two weeks, when it is all but certain</translation>
    </message>
    <message>
        <source>decided: “%1” is said to everybody</source>
        <translation>decided: “%1” is said to everybody</translation>
    </message>
    <message>
        <source>ended without a winner: the champion is said</source>
        <translation>ended without a winner: the champion is said</translation>
    </message>
    <message>
        <source>Wait for it now</source>
        <translation>Wait for it now</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>the first %1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>it was nobody&apos;s turn</source>
        <translation>it was nobody&apos;s turn</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) asked</source>
        <translation>
            <numerusform>%n call asked</numerusform>
            <numerusform>%n calls asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) queued</source>
        <translation>
            <numerusform>%n message queued</numerusform>
            <numerusform>%n messages queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
</context>
<context>
    <name>trato::ui::SuggestionBar</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Send the suggestion</source>
        <translation>Send the suggestion</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Not this</translation>
    </message>
    <message>
        <source>The machine suggests</source>
        <translation>The machine suggests</translation>
    </message>
    <message>
        <source>The machine suggests · %1</source>
        <translation>The machine suggests · %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::SupervisorPage</name>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Take the case</translation>
    </message>
    <message>
        <source>Give the case to…</source>
        <translation>Give the case to…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Adjust: open the case</source>
        <translation>Adjust: open the case</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Follow the conversation</translation>
    </message>
    <message>
        <source>Advise: a private note</source>
        <translation>Advise: an internal note</translation>
    </message>
    <message>
        <source>Step in: take it over</source>
        <translation>Step in: take it over</translation>
    </message>
    <message>
        <source>Stop or resume this agent</source>
        <translation>Stop or resume this agent</translation>
    </message>
    <message>
        <source>Stop the machine</source>
        <translation>Stop the machine</translation>
    </message>
    <message>
        <source>Stop the machine (%1)</source>
        <translation>Stop the machine (%1)</translation>
    </message>
    <message>
        <source>Nobody else is here.</source>
        <translation>Nobody else is here.</translation>
    </message>
    <message>
        <source>Give the case of %1 to…</source>
        <translation>Give the case of %1 to…</translation>
    </message>
    <message>
        <source>A word with it, if you like</source>
        <translation>A word with it, if you like</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>A note for %1</source>
        <translation>A note for %1</translation>
    </message>
    <message>
        <source>It stands in the case as a private note. The debtor never sees it.</source>
        <translation>It stays in the case as an internal note. The debtor never sees it.</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>What they should know</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Advise</translation>
    </message>
    <message>
        <source>Take the case of %1 over from %2?</source>
        <translation>Take the case of %1 over from %2?</translation>
    </message>
    <message>
        <source>Their desk becomes read-only for this case; what they have written stays theirs.</source>
        <translation>Their desk becomes read-only for this case; what they have written stays theirs.</translation>
    </message>
    <message>
        <source>Step in</source>
        <translation>Step in</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Why, if you like</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>Everything that leaves by itself is cut at once. What people write still leaves. Type %1 and, if you like, why.</source>
        <translation>Every automatic message is cut off right away. What people write still goes out. Type %1 and, if you like, why.</translation>
    </message>
    <message>
        <source>%1 and why</source>
        <translation>%1 and why</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>Stop the machine in %1</source>
        <translation>Stop the machine in %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Give to…</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>Part of the escalations</source>
        <translation>Part of the escalations</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing is waiting for you</translation>
    </message>
    <message>
        <source>Sensitive cases and requests for help come here by themselves.</source>
        <translation>Sensitive cases and requests for help come here by themselves.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>people and machine side by side</source>
        <translation>people and machine side by side</translation>
    </message>
    <message>
        <source>Why the machine acted</source>
        <translation>Why the machine acted</translation>
    </message>
    <message>
        <source>its last acts, with the reason</source>
        <translation>its last acts, with the reason</translation>
    </message>
    <message>
        <source>Evaluate this conversation</source>
        <translation>Evaluate this conversation</translation>
    </message>
    <message>
        <source>Evaluate the conversation of %1 with %2?</source>
        <translation>Evaluate the conversation of %1 with %2?</translation>
    </message>
    <message>
        <source>It goes among the samples of this week.</source>
        <translation>It goes among the samples of this week.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>What waits for a second person</translation>
    </message>
    <message>
        <source>Approve for %1: %2?</source>
        <translation>Approve for %1: %2?</translation>
    </message>
    <message>
        <source>Refuse for %1: %2?</source>
        <translation>Refuse for %1: %2?</translation>
    </message>
    <message>
        <source>Resume the machine for the whole creditor</source>
        <translation>Resume the machine for the whole creditor</translation>
    </message>
    <message>
        <source>The stop is one of the creditor&apos;s. Without it the machine goes on in all of its portfolios: %1.</source>
        <translation>The stop is one of the creditor&apos;s. Without it the machine goes on in all of its portfolios: %1.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
</context>
<context>
    <name>trato::ui::TeamHead</name>
    <message>
        <source>Who, state, now, channel, cases, agreements, amount, promises kept</source>
        <translation>Who, state, now, channel, cases, agreements, amount, promises kept</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
</context>
<context>
    <name>trato::ui::TemplatePicker</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
</context>
<context>
    <name>trato::ui::TermsWidget</name>
    <message>
        <source>Why this case</source>
        <translation>Why this case</translation>
    </message>
</context>
<context>
    <name>trato::ui::TileStrip</name>
    <message>
        <source>Numbers of the floor</source>
        <translation>Numbers of the floor</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>Agreements today</source>
        <translation>Agreements today</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>Within the time</source>
        <translation>Within SLA</translation>
    </message>
    <message>
        <source>Right contact</source>
        <translation>Right contact</translation>
    </message>
    <message>
        <source>Kept back by policy</source>
        <translation>Held back by the rules</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>mean wait %1</source>
        <translation>mean wait %1</translation>
    </message>
    <message>
        <source>people + machine</source>
        <translation>people + machine</translation>
    </message>
    <message numerus="yes">
        <source>7 days · %n ended</source>
        <translation>
            <numerusform>7 days · %n ended</numerusform>
            <numerusform>7 days · %n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late now</source>
        <translation>
            <numerusform>%n late now</numerusform>
            <numerusform>%n late now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n outcome(s) today</source>
        <translation>
            <numerusform>of %n outcome today</numerusform>
            <numerusform>of %n outcomes today</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck in the outbox</source>
        <translation>
            <numerusform>%n stuck in the outbox</numerusform>
            <numerusform>%n stuck in the outbox</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stuck in the outbox</source>
        <translation>nothing stuck in the outbox</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineList</name>
    <message>
        <source>Words of the chosen line</source>
        <translation>Words of the chosen line</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineMedia</name>
    <message>
        <source>Sounds can&apos;t be played here: a part of the program is missing.</source>
        <translation>Sounds can&apos;t be played here: a part of the program is missing.</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Voice message</translation>
    </message>
    <message>
        <source>This sound can&apos;t be played. It may be broken.</source>
        <translation>This sound can&apos;t be played. It may be broken.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineView</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Search this conversation</source>
        <translation>Search this conversation</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>words of the conversation, then Enter</source>
        <translation>words of the conversation, then Enter</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>F8 takes the next one, Enter opens the chosen row.</source>
        <translation>F8 takes the next one, Enter opens the chosen row.</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Go to the timeline</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copy with its source</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>To the newest</translation>
    </message>
    <message>
        <source>First unanswered</source>
        <translation>First unanswered</translation>
    </message>
    <message>
        <source>Send the chosen message again</source>
        <translation>Send the chosen message again</translation>
    </message>
    <message>
        <source>not found before this</source>
        <translation>nothing before this</translation>
    </message>
    <message>
        <source>not found after this</source>
        <translation>nothing after this</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>The timeline could not be read</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>No conversation yet</translation>
    </message>
    <message>
        <source>The first message or call appears here.</source>
        <translation>The first message or call appears here.</translation>
    </message>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>%n new ↓</numerusform>
            <numerusform>%n new ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a day of the conversation</source>
        <translation>Go to a day of the conversation</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Search all conversations</translation>
    </message>
    <message>
        <source>Play the chosen voice message</source>
        <translation>Play the chosen voice message</translation>
    </message>
    <message>
        <source>Open the chosen picture or document</source>
        <translation>Open the chosen picture or document</translation>
    </message>
    <message>
        <source>See the original of the chosen line</source>
        <translation>See the original of the chosen line</translation>
    </message>
    <message>
        <source>Copy a part of the chosen line</source>
        <translation>Copy a part of the chosen line</translation>
    </message>
    <message>
        <source>which day is that?</source>
        <translation>which day is that?</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>day: 14/11, yesterday, 3 weeks; then Enter</source>
        <translation>day: 14/11, yesterday, 3 weeks; then Enter</translation>
    </message>
    <message>
        <source>Not sent again: %1</source>
        <translation>Not sent again: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::TrainingPage</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Same person as last time</source>
        <translation>Same person as last time</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>A good end</source>
        <translation>A good end</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>What is looked at</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Your attempts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points in %4</source>
        <translation>%1: %2 of %3 points in %4</translation>
    </message>
    <message>
        <source>None yet. Only you see them: they stay in a file of yours.</source>
        <translation>None yet. Only you see them: they stay in a file of yours.</translation>
    </message>
</context>
<context>
    <name>trato::ui::TransferPage</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>No. %1 · %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Close the transfer</source>
        <translation>Close the transfer</translation>
    </message>
    <message>
        <source>Payments of the transfer</source>
        <translation>Payments of the transfer</translation>
    </message>
    <message>
        <source>Transfers to creditors</source>
        <translation>Transfers to creditors</translation>
    </message>
    <message>
        <source>Creditors and transfers</source>
        <translation>Creditors and transfers</translation>
    </message>
    <message>
        <source>There is no creditor yet</source>
        <translation>There is no creditor yet</translation>
    </message>
    <message>
        <source>Import a portfolio: what is received for it is transferred from here.</source>
        <translation>Import a portfolio: what is received for it is transferred from here.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>Export the transfer</source>
        <translation>Export the transfer</translation>
    </message>
    <message>
        <source>next transfer</source>
        <translation>next transfer</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>could not be read: %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transfer %1 to %2</translation>
    </message>
    <message>
        <source>Next transfer to %1</source>
        <translation>Next transfer to %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed by %3</source>
        <translation>%1 to %2, closed by %3</translation>
    </message>
    <message>
        <source>nothing came in that is not transferred yet</source>
        <translation>nothing came in that is not transferred yet</translation>
    </message>
    <message>
        <source>%1 to %2, not closed</source>
        <translation>%1 to %2, not closed</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>for the creditor</source>
        <translation>for the creditor</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Went back</translation>
    </message>
    <message>
        <source>to who paid</source>
        <translation>to who paid</translation>
    </message>
    <message>
        <source>by the age of the debt</source>
        <translation>by the age of the debt</translation>
    </message>
    <message>
        <source>kept by the bank</source>
        <translation>kept by the bank</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>To be transferred</translation>
    </message>
    <message>
        <source>the creditor owes it</source>
        <translation>the creditor owes it</translation>
    </message>
    <message>
        <source>to the creditor</source>
        <translation>to the creditor</translation>
    </message>
</context>
<context>
    <name>trato::ui::WaitingSheet</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Don&apos;t send</translation>
    </message>
    <message>
        <source>Not left yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>waits: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::WorkDetail</name>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>The payment</translation>
    </message>
    <message>
        <source>Name, document, contract or telephone</source>
        <translation>Name, document, contract or telephone</translation>
    </message>
    <message>
        <source>Whose payment it is</source>
        <translation>Whose payment it is</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Give it to %1</translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>What we propose</translation>
    </message>
    <message>
        <source>A payment without an owner</source>
        <translation>A payment without an owner</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, account %2</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Our number</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>%1% sure</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>Give it to somebody else</translation>
    </message>
    <message>
        <source>Nobody is known by that.</source>
        <translation>Nobody is known by that.</translation>
    </message>
</context>
<context>
    <name>trato::ui::WrapUpForm</name>
    <message>
        <source>Call back when</source>
        <translation>Call back at</translation>
    </message>
    <message>
        <source>Save and stay</source>
        <translation>Save and stay</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>one answer, then Ctrl ↵</source>
        <translation>one answer, then Ctrl ↵</translation>
    </message>
    <message>
        <source>A personal break is always free: F9</source>
        <translation>A personal break is always allowed: F9</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Reason for the delay</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>tomorrow 15h, 27/11 9:30</source>
        <translation>tomorrow 15h, 27/11 9:30</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the next person should know</source>
        <translation>What the next person should know</translation>
    </message>
    <message>
        <source>On saving</source>
        <translation>On saving</translation>
    </message>
    <message>
        <source>Reason of the delay · </source>
        <translation>Reason for the delay · </translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>Choose an outcome to see what will happen.</source>
        <translation>Choose an outcome to see what will happen.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Only I call back</source>
        <translation>Only I call back</translation>
    </message>
    <message>
        <source>Extend by %1</source>
        <translation>Extend by %1</translation>
    </message>
    <message>
        <source>What you filled in could not be kept: %1</source>
        <translation>What you filled in could not be kept: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 · nothing is lost</source>
        <translation>%1 · nothing is lost</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>trato::ui::approvals</name>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>First due</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>owed %1</source>
        <translation>owed %1</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Goes back</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Besides</translation>
    </message>
    <message>
        <source>back already or asked for</source>
        <translation>back already or asked for</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Withheld</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n charge</numerusform>
            <numerusform>%n charges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are released</source>
        <translation>%1 are released</translation>
    </message>
    <message>
        <source>New Pix key</source>
        <translation>New Pix key</translation>
    </message>
    <message>
        <source>New account for boletos</source>
        <translation>New account for boletos</translation>
    </message>
    <message>
        <source>New account for links</source>
        <translation>New account for links</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Agreement %1</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>Refund of %1</translation>
    </message>
    <message>
        <source>A payment without an owner</source>
        <translation>A payment without an owner</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>the machine</translation>
    </message>
    <message>
        <source>More than one person sends back alone (%1).</source>
        <translation>More than one person sends back alone (%1).</translation>
    </message>
    <message>
        <source>Who asked can&apos;t send money back alone.</source>
        <translation>Who asked can&apos;t send money back alone.</translation>
    </message>
    <message>
        <source>Who receives a creditor&apos;s money is decided by two people.</source>
        <translation>Who receives a creditor&apos;s money is decided by two people.</translation>
    </message>
    <message>
        <source>asked by %1, %2 ago</source>
        <translation>asked by %1, %2 ago</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>You asked for it: somebody else has to answer.</source>
        <translation>You asked for it: somebody else has to answer.</translation>
    </message>
    <message>
        <source>A supervisor has to answer.</source>
        <translation>A supervisor has to answer.</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>waits for a second person</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approved by %1</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>refused by %1: %2</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nobody answered in time</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
</context>
<context>
    <name>trato::ui::format</name>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>%1 thousand</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>in one hour, %1</source>
        <translation>in one hour, %1</translation>
    </message>
    <message>
        <source>today 17:00</source>
        <translation>today 17:00</translation>
    </message>
    <message>
        <source>%1 in the morning, 9:00</source>
        <translation>%1 in the morning, 9:00</translation>
    </message>
    <message>
        <source>%1 in the afternoon, 15:00</source>
        <translation>%1 in the afternoon, 15:00</translation>
    </message>
</context>
<context>
    <name>trato::ui::insight</name>
    <message>
        <source>Recovered</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Cost of contacts</source>
        <translation>Cost of contacts</translation>
    </message>
    <message>
        <source>Recovery of %1, week %2, %</source>
        <translation>Recovery of %1, week %2, %</translation>
    </message>
    <message>
        <source>of %1 overdue</source>
        <translation>of %1 overdue</translation>
    </message>
    <message>
        <source>debtors</source>
        <translation>debtors</translation>
    </message>
    <message>
        <source>%1: answers, %</source>
        <translation>%1: answers, %</translation>
    </message>
    <message>
        <source>of %1 contacted</source>
        <translation>of %1 contacted</translation>
    </message>
    <message>
        <source>%1: cost of a contact</source>
        <translation>%1: cost of a contact</translation>
    </message>
    <message>
        <source>%1: share of the agreements, %</source>
        <translation>%1: share of the agreements, %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Late: from %1 to %2</source>
        <translation>Late: from %1 to %2</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definition</translation>
    </message>
    <message>
        <source>people %1 · machine %2</source>
        <translation>people %1 · machine %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 answers (%2)</source>
        <translation>%1 answers (%2)</translation>
    </message>
    <message>
        <source>%1 agreements</source>
        <translation>%1 agreements</translation>
    </message>
    <message>
        <source>recovered ÷ cost</source>
        <translation>recovered ÷ cost</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contacts</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Time to the agreement</source>
        <translation>Time to the agreement</translation>
    </message>
    <message>
        <source>Digital engagement</source>
        <translation>Digital engagement</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>Right contact</source>
        <translation>Right contact</translation>
    </message>
    <message>
        <source>Answered without a person</source>
        <translation>Answered without a person</translation>
    </message>
    <message>
        <source>Agreements by the machine</source>
        <translation>Agreements by the machine</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Cost per contact</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Heard an offer</source>
        <translation>Heard an offer</translation>
    </message>
    <message>
        <source>Closed an agreement</source>
        <translation>Closed an agreement</translation>
    </message>
    <message>
        <source>Paid the 1st</source>
        <translation>Paid the 1st</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>The reading was stopped.</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>not late</translation>
    </message>
    <message>
        <source>1 to 30</source>
        <translation>1 to 30</translation>
    </message>
    <message>
        <source>31 to 60</source>
        <translation>31 to 60</translation>
    </message>
    <message>
        <source>61 to 90</source>
        <translation>61 to 90</translation>
    </message>
    <message>
        <source>over 90</source>
        <translation>over 90</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>All portfolios</translation>
    </message>
</context>
<context>
    <name>trato::ui::policies</name>
    <message>
        <source>The file could not be read (%1). Choose it again.</source>
        <translation>The file could not be read (%1). Choose it again.</translation>
    </message>
    <message>
        <source>The file is far larger than any policy. Choose another one.</source>
        <translation>The file is far larger than any policy. Choose another one.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>over since %1</translation>
    </message>
    <message>
        <source>runs, but its money is used up</source>
        <translation>runs, but its money is used up</translation>
    </message>
    <message>
        <source>runs: today is the last day</source>
        <translation>runs: today is the last day</translation>
    </message>
    <message numerus="yes">
        <source>runs for %n more day(s)</source>
        <translation>
            <numerusform>runs for %n more day</numerusform>
            <numerusform>runs for %n more days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used of %2, %3 left</source>
        <translation>%1 used of %2, %3 left</translation>
    </message>
    <message>
        <source>What it says otherwise</source>
        <translation>What it says otherwise</translation>
    </message>
    <message>
        <source>Nothing: both files are the same.</source>
        <translation>Nothing: both files are the same.</translation>
    </message>
    <message>
        <source>Nothing: only comments or the order are others.</source>
        <translation>Nothing: only comments or the order are others.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>In the files, line by line</source>
        <translation>In the files, line by line</translation>
    </message>
    <message>
        <source>What keeps it from being published</source>
        <translation>What keeps it from being published</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>What the policy says</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>Negotiator</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>everybody, the machine as well</source>
        <translation>everybody, the machine as well</translation>
    </message>
    <message>
        <source>negotiators and supervisors</source>
        <translation>negotiators and supervisors</translation>
    </message>
    <message>
        <source>supervisors only</source>
        <translation>supervisors only</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>product: %1</translation>
    </message>
    <message>
        <source>segment: %1</source>
        <translation>segment: %1</translation>
    </message>
    <message>
        <source>rating: %1</source>
        <translation>rating: %1</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>of any age</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late or more</source>
        <translation>
            <numerusform>%n day late or more</numerusform>
            <numerusform>%n days late or more</numerusform>
        </translation>
    </message>
    <message>
        <source>not late</source>
        <translation>not late</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days late</source>
        <translation>%1 to %2 days late</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Of everything that is owed that day: principal, fine and interest.</source>
        <translation>Of everything that is owed that day: principal, fine and interest.</translation>
    </message>
    <message>
        <source>Age of the debt</source>
        <translation>Age of the debt</translation>
    </message>
    <message>
        <source>In one payment</source>
        <translation>In one payment</translation>
    </message>
    <message>
        <source>In instalments</source>
        <translation>In instalments</translation>
    </message>
    <message>
        <source>Who may grant how much alone</source>
        <translation>Who may grant how much alone</translation>
    </message>
    <message>
        <source>The smaller of this and the discount by age counts. Nothing goes beyond the supervisor&apos;s.</source>
        <translation>The smaller of this and the discount by age counts. Nothing goes beyond the supervisor&apos;s.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Discount in one payment</source>
        <translation>Discount in one payment</translation>
    </message>
    <message>
        <source>Discount in instalments</source>
        <translation>Discount in instalments</translation>
    </message>
    <message>
        <source>Instalments up to</source>
        <translation>Instalments up to</translation>
    </message>
    <message>
        <source>Entry at least</source>
        <translation>Down payment at least</translation>
    </message>
    <message>
        <source>on the day of the agreement</source>
        <translation>on the day of the agreement</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the agreement</source>
        <translation>
            <numerusform>%n day after the agreement</numerusform>
            <numerusform>%n days after the agreement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month, compound</source>
        <translation>%1 a month, compound</translation>
    </message>
    <message>
        <source>Entry, instalments and dates</source>
        <translation>Down payment, instalments and dates</translation>
    </message>
    <message>
        <source>Entry of at least</source>
        <translation>Down payment of at least</translation>
    </message>
    <message>
        <source>The entry is due</source>
        <translation>The down payment is due</translation>
    </message>
    <message>
        <source>Instalment of at least</source>
        <translation>Instalment of at least</translation>
    </message>
    <message>
        <source>Interest in instalments</source>
        <translation>Interest in instalments</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>First instalment</translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) after the agreement</source>
        <translation>
            <numerusform>at most %n day after the agreement</numerusform>
            <numerusform>at most %n days after the agreement</numerusform>
        </translation>
    </message>
    <message>
        <source>An offer is valid for</source>
        <translation>An offer is valid for</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), that day included</source>
        <translation>
            <numerusform>%n day, that day included</numerusform>
            <numerusform>%n days, that day included</numerusform>
        </translation>
    </message>
    <message>
        <source>A promise of payment reaches</source>
        <translation>A promise of payment reaches</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>with any number of instalments</source>
        <translation>with any number of instalments</translation>
    </message>
    <message numerus="yes">
        <source>up to %n instalment(s)</source>
        <translation>
            <numerusform>up to %n instalment</numerusform>
            <numerusform>up to %n instalments</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>What goes together</translation>
    </message>
    <message>
        <source>A discount</source>
        <translation>A discount</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>No down payment</translation>
    </message>
    <message>
        <source>For who earns little</source>
        <translation>For who earns little</translation>
    </message>
    <message>
        <source>Rules of its own</source>
        <translation>Rules of its own</translation>
    </message>
    <message>
        <source>none: the ordinary offers count</source>
        <translation>none: the ordinary offers count</translation>
    </message>
    <message>
        <source>Income up to</source>
        <translation>Income up to</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Granted by</translation>
    </message>
    <message>
        <source>Leaves them of a month</source>
        <translation>Leaves them of a month</translation>
    </message>
    <message>
        <source>%1, or what law says where that is more</source>
        <translation>%1, or what law says where that is more</translation>
    </message>
    <message>
        <source>what law says they have to live by</source>
        <translation>what law says they have to live by</translation>
    </message>
    <message>
        <source>counts against the principal, the oldest debt first</source>
        <translation>counts against the principal, the oldest debt first</translation>
    </message>
    <message>
        <source>counts as paid on its day: interest, fine, then principal (Código Civil art. 354)</source>
        <translation>counts as paid on its day: interest, fine, then principal (Código Civil art. 354)</translation>
    </message>
    <message>
        <source>settles the same share of each debt</source>
        <translation>settles the same share of each debt</translation>
    </message>
    <message numerus="yes">
        <source>%1, each by %n day(s) at most</source>
        <translation>
            <numerusform>%1, each by %n day at most</numerusform>
            <numerusform>%1, each by %n days at most</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>when accepted</source>
        <translation>when accepted</translation>
    </message>
    <message>
        <source>with the first payment</source>
        <translation>with the first payment</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s) late</source>
        <translation>
            <numerusform>after %n day late</numerusform>
            <numerusform>after %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid when it breaks</source>
        <translation>What was paid when it breaks</translation>
    </message>
    <message>
        <source>A request for approval waits</source>
        <translation>A request for approval waits</translation>
    </message>
    <message>
        <source>Own requests</source>
        <translation>Own requests</translation>
    </message>
    <message>
        <source>somebody else approves them</source>
        <translation>somebody else approves them</translation>
    </message>
    <message>
        <source>a supervisor may approve their own</source>
        <translation>a supervisor may approve their own</translation>
    </message>
    <message>
        <source>New dates by a negotiator</source>
        <translation>New dates by a negotiator</translation>
    </message>
    <message>
        <source>Sent back by one supervisor</source>
        <translation>Sent back by one supervisor</translation>
    </message>
    <message>
        <source>up to %1 of a payment</source>
        <translation>up to %1 of a payment</translation>
    </message>
    <message>
        <source>%1 more than by age</source>
        <translation>%1 more than by age</translation>
    </message>
    <message>
        <source>%1, where that is more than by age</source>
        <translation>%1, where that is more than by age</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>renegotiated</translation>
    </message>
    <message>
        <source>never came into force</source>
        <translation>never came into force</translation>
    </message>
    <message>
        <source>never came into force, or is %1</source>
        <translation>never came into force, or is %1</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campaign %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Debts</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The money comes back when the agreement</source>
        <translation>The money comes back when the agreement</translation>
    </message>
    <message>
        <source>without entry</source>
        <translation>without down payment</translation>
    </message>
    <message>
        <source>without interest</source>
        <translation>without interest</translation>
    </message>
    <message>
        <source>only with a supervisor</source>
        <translation>only with a supervisor</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) late</source>
        <translation>
            <numerusform>up to %n day late</numerusform>
            <numerusform>up to %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts for all other debts</source>
        <translation>Discounts for all other debts</translation>
    </message>
    <message>
        <source>Discounts for %1</source>
        <translation>Discounts for %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::supervisor</name>
    <message>
        <source>asked for by %1</source>
        <translation>asked for by %1</translation>
    </message>
    <message>
        <source>nobody took it · time is up</source>
        <translation>nobody took it · SLA expired</translation>
    </message>
    <message>
        <source>the machine is silent</source>
        <translation>the machine is silent</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>being attended to</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>last at %1</source>
        <translation>last at %1</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>wrote</translation>
    </message>
    <message>
        <source>The machine is stopped</source>
        <translation>The machine is stopped</translation>
    </message>
    <message>
        <source>The machine is stopped in %1</source>
        <translation>The machine is stopped in %1</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 is stopped</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Risk to life</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraud</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Lawyer</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Excess</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Insult</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Bereavement</translation>
    </message>
    <message>
        <source>Lost job</source>
        <translation>Lost job</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Over-indebted</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerable</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Asks supervision</source>
        <translation>Asks supervision</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Above the limit</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>People · %1</translation>
    </message>
    <message numerus="yes">
        <source>Machine · %n agent(s)</source>
        <translation>
            <numerusform>Machine · %n agent</numerusform>
            <numerusform>Machine · %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote “%1”</source>
        <translation>wrote “%1”</translation>
    </message>
    <message>
        <source>did not send an SMS</source>
        <translation>did not send an SMS</translation>
    </message>
    <message>
        <source>did not send an e-mail</source>
        <translation>did not send an e-mail</translation>
    </message>
    <message>
        <source>did not write on WhatsApp</source>
        <translation>did not write on WhatsApp</translation>
    </message>
    <message>
        <source>fell silent on all channels</source>
        <translation>fell silent on all channels</translation>
    </message>
    <message>
        <source>stopped collecting</source>
        <translation>stopped collecting</translation>
    </message>
    <message>
        <source>passed the turn on</source>
        <translation>passed the turn on</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Wrapping up</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>Break: %1</translation>
    </message>
    <message>
        <source>Off shift</source>
        <translation>Off shift</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>payment on its way</source>
        <translation>payment on its way</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>turn</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>opt-out</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identity</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message>
        <source>machine stopped</source>
        <translation>machine stopped</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Asks for help</translation>
    </message>
    <message>
        <source>refused by policy</source>
        <translation>refused by policy</translation>
    </message>
    <message>
        <source>asked for more</source>
        <translation>asked for more</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>stopped the machine</source>
        <translation>stopped the machine</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>resumed</translation>
    </message>
    <message>
        <source>set the autonomy</source>
        <translation>set the autonomy</translation>
    </message>
    <message>
        <source>lifted a hold</source>
        <translation>lifted a hold</translation>
    </message>
    <message>
        <source>moved the case</source>
        <translation>moved the case</translation>
    </message>
    <message>
        <source>gave a role</source>
        <translation>gave a role</translation>
    </message>
    <message>
        <source>published a cadence</source>
        <translation>published a cadence</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contested</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <translation>
            <numerusform>%n evaluated</numerusform>
            <numerusform>%n evaluated</numerusform>
        </translation>
    </message>
    <message>
        <source>to listen</source>
        <translation>to listen</translation>
    </message>
    <message>
        <source>%1 with %2, %3, chosen for: %4</source>
        <translation>%1 with %2, %3, chosen for: %4</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>discount</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>instalments</translation>
    </message>
    <message>
        <source>smallest instalment</source>
        <translation>smallest instalment</translation>
    </message>
    <message>
        <source>first due date</source>
        <translation>first due date</translation>
    </message>
    <message>
        <source>negotiator</source>
        <translation>negotiator</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identification</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>negotiation</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>cadence</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>The machine is stopped for %1</source>
        <translation>The machine is stopped for %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>working</source>
        <translation>working</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>slow</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>failing</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>no engine</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>telephone system</source>
        <translation>telephone system</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n failure in a row</numerusform>
            <numerusform>%n failures in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no engine attends it since %1</source>
        <translation>no engine attends it since %1</translation>
    </message>
    <message>
        <source>the first has waited %1</source>
        <translation>the first has waited %1</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>%1 for later</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 in doubt</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>%1 account %2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>today %1 sent, %2 delivered, %3 failed</source>
        <translation>today %1 sent, %2 delivered, %3 failed</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>last event %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>only receives</source>
        <translation>only receives</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 delivered</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 failed</translation>
    </message>
    <message>
        <source>nobody knows whether it left</source>
        <translation>nobody knows whether it left</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Last failures</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>paused an account</source>
        <translation>paused an account</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <translation>next try: %1</translation>
    </message>
</context>
<context>
    <name>trato::workstation</name>
    <message>
        <source>Nothing is paid on the practice desk.</source>
        <translation>Nothing is paid on the practice desk.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Capture</name>
    <message>
        <source>The screen %1 was not ready in time.</source>
        <translation>The screen %1 was not ready in time.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Nothing can be written to %1.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::CaseMoves</name>
    <message>
        <source>The rules do not allow it.</source>
        <translation>The rules do not allow it.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the way</source>
        <translation>
            <numerusform>%n message on the way</numerusform>
            <numerusform>%n messages on the way</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Send a template</translation>
    </message>
    <message>
        <source>Each one passes the same checks as a message that you write.</source>
        <translation>Each one passes the same checks as a message you write.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapped up</source>
        <translation>
            <numerusform>%n wrapped up</numerusform>
            <numerusform>%n wrapped up</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Wrap up</translation>
    </message>
    <message>
        <source>What the outcome asks for is asked for here too.</source>
        <translation>What the outcome asks for is asked for here too.</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Reason of the delay</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>in one hour, %1</source>
        <translation>in one hour, %1</translation>
    </message>
    <message>
        <source>this afternoon, 16:00</source>
        <translation>this afternoon, 16:00</translation>
    </message>
    <message>
        <source>%1 at 9:00</source>
        <translation>%1 at 9:00</translation>
    </message>
    <message>
        <source>after payday, %1 at 9:00</source>
        <translation>after payday, %1 at 9:00</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try qui 14:30.</source>
        <translation>I can&apos;t read this as a time ahead: try thu 14:30.</translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n goes</numerusform>
            <numerusform>%n go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back:</source>
        <translation>
            <numerusform>%n held back:</numerusform>
            <numerusform>%n held back:</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>Put off until…</translation>
    </message>
    <message>
        <source>Pass on, with a reason</source>
        <translation>Pass on, with a reason</translation>
    </message>
    <message>
        <source>Give to a colleague or a desk</source>
        <translation>Give to a colleague or a desk</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Ask for help</translation>
    </message>
    <message>
        <source>Send a template to the chosen</source>
        <translation>Send a template to the chosen</translation>
    </message>
    <message>
        <source>Wrap up the chosen</source>
        <translation>Wrap up the chosen</translation>
    </message>
    <message>
        <source>Take the last move back</source>
        <translation>Undo the last move</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>No case is open.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>It isn&apos;t your turn.</translation>
    </message>
    <message>
        <source>Choose several rows first: Shift with the arrows, Ctrl+A.</source>
        <translation>Choose several rows first: Shift with the arrows, Ctrl+A.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed</source>
        <translation>
            <numerusform>%n stayed</numerusform>
            <numerusform>%n stayed</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes back to you on %1, before the others · in %2</source>
        <translation>Comes back to you on %1, ahead of the others · in %2</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Put off until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n put off until %1</source>
        <translation>
            <numerusform>%n put off until %1</numerusform>
            <numerusform>%n put off until %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>thu 14:30, tomorrow 9h, day 5</source>
        <translation>thu 14:30, tomorrow 9h, day 5</translation>
    </message>
    <message>
        <source>What to know then</source>
        <translation>What to know then</translation>
    </message>
    <message>
        <source>only after work, on the other number…</source>
        <translation>only after work, on the other number…</translation>
    </message>
    <message>
        <source>Desk: payments</source>
        <translation>Desk: payments</translation>
    </message>
    <message>
        <source>Desk: identification</source>
        <translation>Desk: identification</translation>
    </message>
    <message>
        <source>Desk: care</source>
        <translation>Desk: care</translation>
    </message>
    <message>
        <source>Desk: supervisor</source>
        <translation>Desk: supervisor</translation>
    </message>
    <message>
        <source>The case is closed here and opened there, with your words.</source>
        <translation>The case is closed here and opened there, with your words.</translation>
    </message>
    <message>
        <source>It waits for %1 alone, before their others.</source>
        <translation>It waits for %1 alone, ahead of their other cases.</translation>
    </message>
    <message numerus="yes">
        <source>%n given to %1</source>
        <translation>
            <numerusform>%n given to %1</numerusform>
            <numerusform>%n given to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Give away</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>What they should know</translation>
    </message>
    <message>
        <source>asked for you, speaks Spanish…</source>
        <translation>asked for you, speaks Spanish…</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Pass on · %1</source>
        <translation>Pass on · %1</translation>
    </message>
    <message>
        <source>The reason is kept; the supervisor sees it. The case goes back to the queue, and you get the next one.</source>
        <translation>The reason is kept; the supervisor sees it. The case goes back to the queue, and you get the next one.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>Ask for help · %1</source>
        <translation>Ask for help · %1</translation>
    </message>
    <message>
        <source>The supervisor sees it at once. The case stays yours.</source>
        <translation>The supervisor sees it at once. The case stays yours.</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>With what?</translation>
    </message>
    <message>
        <source>asks for 40 % off, wants to speak to somebody above</source>
        <translation>asks for 40 % off, wants to speak to someone above</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Help asked for</source>
        <translation>Help asked for</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy has no agreement of that length here.</source>
        <translation>The policy has no agreement of that length here.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>a part of the name</translation>
    </message>
    <message>
        <source>Cancel the agreement…</source>
        <translation>Cancel the agreement…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Agreement %1 cancelled: %2</source>
        <translation>Agreement %1 cancelled: %2</translation>
    </message>
    <message>
        <source>No agreement is in force here.</source>
        <translation>No agreement is in force here.</translation>
    </message>
    <message>
        <source>closed by mistake</source>
        <translation>closed by mistake</translation>
    </message>
    <message>
        <source>they changed their mind</source>
        <translation>they changed their mind</translation>
    </message>
    <message>
        <source>the terms were not what was agreed</source>
        <translation>the terms were not what was agreed</translation>
    </message>
    <message>
        <source>Cancel agreement %1 · %2</source>
        <translation>Cancel agreement %1 · %2</translation>
    </message>
    <message>
        <source>The instalments of before are open again, less what was paid. A Pix that is not paid yet is taken back. The debtor is told nothing.</source>
        <translation>The instalments of before are open again, less what was paid. A Pix that is not paid yet is taken back. The debtor is told nothing.</translation>
    </message>
    <message>
        <source>Cancel the agreement</source>
        <translation>Cancel the agreement</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Agreement %1 is cancelled</source>
        <translation>Agreement %1 is cancelled</translation>
    </message>
</context>
<context>
    <name>trato::workstation::CasePage</name>
    <message>
        <source>Task panels</source>
        <translation>Task panels</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>F8 takes the next one, Enter opens the chosen row of the queue.</source>
        <translation>F8 takes the next one, Enter opens the chosen row of the queue.</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Wrap up</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Go to the panel</source>
        <translation>Go to the panel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Item %1 of the panel</source>
        <translation>Item %1 of the panel</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Open panel</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>No case is open.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Ask for the turn</source>
        <translation>Ask for the turn</translation>
    </message>
    <message>
        <source>Nobody else has the turn.</source>
        <translation>Nobody else has the turn.</translation>
    </message>
    <message>
        <source>Nobody asks for the turn.</source>
        <translation>Nobody asks for the turn.</translation>
    </message>
    <message>
        <source>%1 is writing; has the turn since %2</source>
        <translation>%1 is writing; has the turn since %2</translation>
    </message>
    <message>
        <source>%1 has the turn since %2</source>
        <translation>%1 has the turn since %2</translation>
    </message>
    <message>
        <source>You asked for it: it comes by itself when it is given.</source>
        <translation>You asked for it: it comes by itself once it is given.</translation>
    </message>
    <message>
        <source>You can read. Your draft is kept.</source>
        <translation>You can read. Your draft is kept.</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Stop asking</translation>
    </message>
    <message>
        <source>%1 asks for the turn</source>
        <translation>%1 asks for the turn</translation>
    </message>
    <message>
        <source>Your draft stays yours.</source>
        <translation>Your draft stays yours.</translation>
    </message>
    <message>
        <source>Give the turn</source>
        <translation>Give the turn</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>this outcome</source>
        <translation>this outcome</translation>
    </message>
    <message>
        <source>What is on the table, into the message</source>
        <translation>What is on the table, into the message</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Demonstration</name>
    <message>
        <source>The program trato-sandbox is not beside trato.</source>
        <translation>The program trato-sandbox is not beside trato.</translation>
    </message>
    <message>
        <source>Inventing debtors and six months of history</source>
        <translation>Inventing debtors and six months of history</translation>
    </message>
    <message>
        <source>Starting the invented providers</source>
        <translation>Starting the invented providers</translation>
    </message>
</context>
<context>
    <name>trato::workstation::DeskStatus</name>
    <message>
        <source>in care</source>
        <translation>in care</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>time on this case is not measured</source>
        <translation>time on this case is not measured</translation>
    </message>
    <message>
        <source>on this case</source>
        <translation>on this case</translation>
    </message>
    <message>
        <source>outbox:</source>
        <translation>outbox:</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>Your messages that have not left yet</source>
        <translation>Your messages that haven&apos;t gone out yet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>case(s)</source>
        <translation>
            <numerusform>case</numerusform>
            <numerusform>cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s)</source>
        <translation>
            <numerusform>agreement</numerusform>
            <numerusform>agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day: wrapped up, agreed on, and what it comes to</source>
        <translation>Your day: wrapped up, agreed, and the total</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>draft saved</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nothing to send</translation>
    </message>
</context>
<context>
    <name>trato::workstation::MacroDesk</name>
    <message>
        <source>Record a macro</source>
        <translation>Record a macro</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Forget what was recorded</source>
        <translation>Forget what was recorded</translation>
    </message>
    <message>
        <source>Take the macro back</source>
        <translation>Take the macro back</translation>
    </message>
    <message>
        <source>who it is</source>
        <translation>who it is</translation>
    </message>
    <message>
        <source>Take a case first: what you do there is recorded.</source>
        <translation>Take a case first: what you do there is recorded.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Nothing is being recorded.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>Take a case or choose rows first.</source>
        <translation>Take a case or choose rows first.</translation>
    </message>
    <message>
        <source>Macro: %1</source>
        <translation>Macro: %1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Macro “%1”: %2</source>
        <translation>Macro “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording: %n step(s)</source>
        <translation>
            <numerusform>Recording: %n step</numerusform>
            <numerusform>Recording: %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name the macro: %n step(s)</source>
        <translation>
            <numerusform>Name the macro: %n step</numerusform>
            <numerusform>Name the macro: %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording and name the macro</source>
        <translation>End the recording and name the macro</translation>
    </message>
    <message>
        <source>What you do on this case is recorded.</source>
        <translation>What you do on this case is recorded.</translation>
    </message>
    <message>
        <source>What you do on this case is recorded now.</source>
        <translation>What you do on this case is recorded now.</translation>
    </message>
    <message>
        <source>The recording is forgotten.</source>
        <translation>The recording is forgotten.</translation>
    </message>
    <message>
        <source>Recorded: %1. Name it with %2.</source>
        <translation>Recorded: %1. Name it with %2.</translation>
    </message>
    <message>
        <source>Not recorded: %1. A person does that each time.</source>
        <translation>Not recorded: %1. A person does that each time.</translation>
    </message>
    <message>
        <source>Keep the macro</source>
        <translation>Keep the macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>call back tomorrow</source>
        <translation>call back tomorrow</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>In the palette by its name; key and steps in the settings.</source>
        <translation>In the palette by its name; key and steps in the settings.</translation>
    </message>
    <message>
        <source>Macro “%1” is kept</source>
        <translation>Macro “%1” is kept</translation>
    </message>
</context>
<context>
    <name>trato::workstation::NegotiatorDesk</name>
    <message>
        <source>Break, and back</source>
        <translation>Break, and back</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Give the turn back</source>
        <translation>Give back the turn</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Close the tab</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>takes it</translation>
    </message>
    <message>
        <source>offer sent</source>
        <translation>offer sent</translation>
    </message>
    <message>
        <source>Pix sent</source>
        <translation>Pix sent</translation>
    </message>
    <message>
        <source>wrapped up, the next one comes</source>
        <translation>wrapped up, the next one comes</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>%1 has the turn now</source>
        <translation>%1 has the turn now</translation>
    </message>
    <message>
        <source>%1 went back to the queue at %2: no sign of you</source>
        <translation>%1 went back to the queue at %2: no sign of you</translation>
    </message>
    <message>
        <source>Ask for the turn</source>
        <translation>Ask for the turn</translation>
    </message>
    <message>
        <source>Give the turn to who asks</source>
        <translation>Give the turn to who asks</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>No case is open.</translation>
    </message>
    <message>
        <source>Good morning. How can we settle this together?</source>
        <translation>Good morning. How can we settle this together?</translation>
    </message>
    <message>
        <source>The deal is closed</source>
        <translation>The deal is closed</translation>
    </message>
    <message>
        <source>From one case to the next, 9 strokes:</source>
        <translation>From one case to the next, 9 strokes:</translation>
    </message>
    <message>
        <source>accepted with its proof, opens the Pix</source>
        <translation>accepted with its proof, opens the Pix</translation>
    </message>
</context>
<context>
    <name>trato::workstation::NoticeWatch</name>
    <message>
        <source>A care case waits</source>
        <translation>A care case is waiting</translation>
    </message>
    <message>
        <source>A callback is due</source>
        <translation>A callback is due</translation>
    </message>
    <message>
        <source>%1 approved your agreement</source>
        <translation>%1 approved your agreement</translation>
    </message>
    <message>
        <source>%1 mentioned you in a note</source>
        <translation>%1 mentioned you in a note</translation>
    </message>
    <message>
        <source>A care case waits for somebody.</source>
        <translation>A care case is waiting for someone.</translation>
    </message>
    <message>
        <source>A callback is due.</source>
        <translation>A callback is due.</translation>
    </message>
    <message>
        <source>An approval was answered.</source>
        <translation>An approval was answered.</translation>
    </message>
    <message>
        <source>You were mentioned in a note.</source>
        <translation>You were mentioned in a note.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Program</name>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparing the demonstration</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connecting to %1</translation>
    </message>
    <message>
        <source>Without encryption: only for a server on this machine</source>
        <translation>Without encryption: only for a server on this machine</translation>
    </message>
    <message>
        <source>TLS, certificate valid until %1</source>
        <translation>TLS, certificate valid until %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>PostgreSQL %1, schema as this program&apos;s</source>
        <translation>PostgreSQL %1, same schema as this program</translation>
    </message>
    <message>
        <source>Trato training</source>
        <translation>Trato training</translation>
    </message>
    <message>
        <source>No screen is called %1.</source>
        <translation>No screen is called %1.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Session</name>
    <message>
        <source>engine</source>
        <translation>engine</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>engine stopped</source>
        <translation>engine stopped</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>practise with invented debtors in a window of its own</source>
        <translation>practise with invented debtors in a window of its own</translation>
    </message>
    <message>
        <source>Training could not be opened</source>
        <translation>Training could not be opened</translation>
    </message>
    <message>
        <source>The program %1 does not start.</source>
        <translation>The program %1 does not start.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::SupervisorDesk</name>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Only a supervisor can do that.</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>All portfolios</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>%1 evaluated a conversation of yours</source>
        <translation>%1 evaluated a conversation of yours</translation>
    </message>
    <message>
        <source>%1 answered what you said about an evaluation</source>
        <translation>%1 answered what you said about an evaluation</translation>
    </message>
    <message>
        <source>A conversation of yours was evaluated.</source>
        <translation>A conversation of yours was evaluated.</translation>
    </message>
    <message>
        <source>Part of the supervisor&apos;s desk</source>
        <translation>Part of the supervisor&apos;s desk</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>The floor as it is now</source>
        <translation>The floor as it is now</translation>
    </message>
    <message>
        <source>Listen with a scorecard</source>
        <translation>Listen with a scorecard</translation>
    </message>
    <message>
        <source>Record of rules</source>
        <translation>Record of rules</translation>
    </message>
    <message>
        <source>Evaluations of my conversations</source>
        <translation>Evaluations of my conversations</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Channel accounts</source>
        <translation>Channel accounts</translation>
    </message>
</context>
<context>
    <name>trato::workstation::TrainingDesk</name>
    <message>
        <source>Training: nothing leaves here</source>
        <translation>Training: nothing leaves here</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>End and see the score</source>
        <translation>End and see the score</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Choose what to practise</source>
        <translation>Choose what to practise</translation>
    </message>
    <message>
        <source>End the practice and see the score</source>
        <translation>End the practice and see the score</translation>
    </message>
    <message>
        <source>Nothing is being practised.</source>
        <translation>Nothing is being practised.</translation>
    </message>
    <message>
        <source>%1. F8 takes the case; wrapping it up ends the practice.</source>
        <translation>%1. F8 takes the case; wrapping it up ends the practice.</translation>
    </message>
    <message>
        <source>Invented people on a desk that is thrown away when you close it.</source>
        <translation>Invented people on a desk that is thrown away when you close it.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The theme has no valid colour “%1”.</source>
        <translation>The theme has no valid colour “%1”.</translation>
    </message>
</context>
<context>
    <name>understanding</name>
    <message>
        <source>The language model of this program can&apos;t be read.</source>
        <translation>The language model of this program can&apos;t be read.</translation>
    </message>
    <message>
        <source>Line %1 is no message: %2.</source>
        <translation>Line %1 is not a message: %2.</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>it has no text</translation>
    </message>
    <message>
        <source>unknown channel &quot;%1&quot;</source>
        <translation>unknown channel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is no labelled message.</source>
        <translation>Line %1 of “%2” is no labelled message.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>The file “%1” can&apos;t be read.</translation>
    </message>
    <message>
        <source>The language model gave no answer that can be used.</source>
        <translation>The language model gave no answer that can be used.</translation>
    </message>
    <message>
        <source>The configuration&apos;s “%1” can&apos;t be right.</source>
        <translation>The configuration&apos;s “%1” can&apos;t be right.</translation>
    </message>
    <message>
        <source>What the language model wrote must not be used.</source>
        <translation>What the language model wrote must not be used.</translation>
    </message>
    <message>
        <source>The language model is switched off.</source>
        <translation>The language model is switched off.</translation>
    </message>
    <message>
        <source>The language model failed of late and is left alone.</source>
        <translation>The language model failed of late and is left alone.</translation>
    </message>
</context>
</TS>
