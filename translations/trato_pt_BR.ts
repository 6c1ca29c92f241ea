<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>a person in difficulty: the machine fell silent</source>
        <translation>pessoa em dificuldade: a máquina silenciou</translation>
    </message>
    <message>
        <source>they promised to pay</source>
        <translation>prometeu pagar</translation>
    </message>
    <message>
        <source>they asked not to be contacted</source>
        <translation>pediu para não ser contatado</translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>the promise falls due tomorrow</source>
        <translation>a promessa vence amanhã</translation>
    </message>
    <message>
        <source>the promise was not kept</source>
        <translation>a promessa não entrou</translation>
    </message>
    <message>
        <source>an instalment of the agreement falls due in three days</source>
        <translation>uma parcela do acordo vence em três dias</translation>
    </message>
    <message>
        <source>the agreement was not kept</source>
        <translation>o acordo não foi cumprido</translation>
    </message>
    <message>
        <source>the payment came in</source>
        <translation>o pagamento entrou</translation>
    </message>
    <message>
        <source>they say that it is not this person&apos;s contact</source>
        <translation>diz que o contato não é desta pessoa</translation>
    </message>
    <message>
        <source>somebody else answered: nothing is disclosed</source>
        <translation>outra pessoa respondeu: nada é revelado</translation>
    </message>
    <message>
        <source>it stays unclear who answers</source>
        <translation>continua sem saber quem responde</translation>
    </message>
    <message>
        <source>before the debt is spoken of it must be clear who answers</source>
        <translation>antes de falar da dívida é preciso saber quem responde</translation>
    </message>
    <message>
        <source>the machine is not sure what they mean</source>
        <translation>a máquina não tem certeza do que quis dizer</translation>
    </message>
    <message>
        <source>they greeted</source>
        <translation>cumprimentou</translation>
    </message>
    <message>
        <source>they asked how much it is</source>
        <translation>perguntou quanto é</translation>
    </message>
    <message>
        <source>they asked for options</source>
        <translation>pediu opções</translation>
    </message>
    <message>
        <source>they named their own terms</source>
        <translation>fez uma contraproposta</translation>
    </message>
    <message>
        <source>they refused the offer</source>
        <translation>recusou a oferta</translation>
    </message>
    <message>
        <source>they could not pay</source>
        <translation>não conseguiu pagar</translation>
    </message>
    <message>
        <source>they asked for a person</source>
        <translation>pediu uma pessoa</translation>
    </message>
    <message>
        <source>they want to go on elsewhere</source>
        <translation>quer continuar em outro canal</translation>
    </message>
    <message>
        <source>they asked about their personal data</source>
        <translation>perguntou sobre seus dados pessoais</translation>
    </message>
    <message>
        <source>they said thanks</source>
        <translation>agradeceu</translation>
    </message>
    <message>
        <source>nothing is open for them</source>
        <translation>nada está em aberto</translation>
    </message>
    <message>
        <source>they want other terms for an agreement that is in force</source>
        <translation>quer mudar um acordo em vigor</translation>
    </message>
    <message>
        <source>they accepted an offer</source>
        <translation>aceitou a oferta</translation>
    </message>
    <message>
        <source>they agree, and no offer is on the table</source>
        <translation>concorda, mas não há oferta na mesa</translation>
    </message>
    <message>
        <source>they asked for a way to pay</source>
        <translation>pediu como pagar</translation>
    </message>
    <message>
        <source>they want to pay later and named no day</source>
        <translation>quer pagar depois e não disse o dia</translation>
    </message>
    <message>
        <source>the day is beyond what the machine may grant</source>
        <translation>a data passa do que a máquina pode dar</translation>
    </message>
    <message>
        <source>they said that they will pay on %1</source>
        <translation>disse que paga em %1</translation>
    </message>
    <message>
        <source>they say that it is paid</source>
        <translation>diz que já pagou</translation>
    </message>
    <message>
        <source>they contest the debt</source>
        <translation>contesta a dívida</translation>
    </message>
    <message>
        <source>they asked for a call</source>
        <translation>pediu ligação</translation>
    </message>
    <message>
        <source>it is not known who wrote</source>
        <translation>não se sabe quem escreveu</translation>
    </message>
    <message>
        <source>they answered, and a person has the case</source>
        <translation>respondeu, e o caso está com uma pessoa</translation>
    </message>
    <message>
        <source>a long conversation without a result</source>
        <translation>conversa longa sem resultado</translation>
    </message>
    <message>
        <source>a file came in: perhaps a proof of payment</source>
        <translation>chegou um arquivo: talvez um comprovante</translation>
    </message>
    <message>
        <source>they wrote: “%1”</source>
        <translation>escreveu: “%1”</translation>
    </message>
    <message>
        <source>Autonomy goes from 0 to %1.</source>
        <translation>A autonomia vai de 0 a %1.</translation>
    </message>
    <message>
        <source>This portfolio does not let the machine go so far.</source>
        <translation>Esta carteira não deixa a máquina ir tão longe.</translation>
    </message>
    <message>
        <source>Say why the machine may not go further.</source>
        <translation>Diga por que a máquina não pode ir além.</translation>
    </message>
    <message>
        <source>the machine was stopped by %1: %2</source>
        <translation>a máquina foi parada por %1: %2</translation>
    </message>
    <message>
        <source>Say why the machine is stopped.</source>
        <translation>Diga por que a máquina vai parar.</translation>
    </message>
    <message>
        <source>There is nothing of that name to stop.</source>
        <translation>Não há nada com esse nome para parar.</translation>
    </message>
    <message>
        <source>The machine is stopped already.</source>
        <translation>A máquina já está parada.</translation>
    </message>
    <message>
        <source>The machine is not stopped.</source>
        <translation>A máquina não está parada.</translation>
    </message>
    <message>
        <source>its time passed while the machine was stopped</source>
        <translation>a hora dela passou com a máquina parada</translation>
    </message>
    <message>
        <source>They wrote while the machine was stopped; nobody has answered</source>
        <translation>Escreveu com a máquina parada; ninguém respondeu</translation>
    </message>
    <message>
        <source>they wrote while the machine is stopped</source>
        <translation>escreveu com a máquina parada</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>ninguém respondeu a tempo</translation>
    </message>
    <message>
        <source>a person approved the agreement</source>
        <translation>uma pessoa aprovou o acordo</translation>
    </message>
    <message>
        <source>they said that they paid, and no payment came to light</source>
        <translation>disse que pagou, e nenhum pagamento apareceu</translation>
    </message>
    <message>
        <source>they kept their promise</source>
        <translation>cumpriu a promessa</translation>
    </message>
    <message>
        <source>the first payment of the agreement came in</source>
        <translation>entrou o primeiro pagamento do acordo</translation>
    </message>
    <message>
        <source>a part of what is due came in</source>
        <translation>entrou uma parte do que está vencido</translation>
    </message>
    <message>
        <source>all is paid</source>
        <translation>está tudo pago</translation>
    </message>
    <message>
        <source>they owe more than the machine may decide about</source>
        <translation>deve mais do que a máquina pode decidir</translation>
    </message>
    <message>
        <source>a company&apos;s deal is for people</source>
        <translation>acordo de empresa é com pessoas</translation>
    </message>
    <message>
        <source>people look after the accounts of this portfolio</source>
        <translation>as contas desta carteira são cuidadas por pessoas</translation>
    </message>
    <message>
        <source>the policy leaves the machine nothing to offer</source>
        <translation>a política não deixa nada para a máquina oferecer</translation>
    </message>
    <message>
        <source>they want to pay %1 at once</source>
        <translation>quer pagar %1 de uma vez</translation>
    </message>
    <message>
        <source>the machine may not grant %1</source>
        <translation>a máquina não pode conceder %1</translation>
    </message>
    <message>
        <source>they agree, and were not asked about an offer</source>
        <translation>concorda, e nenhuma oferta lhe foi perguntada</translation>
    </message>
    <message>
        <source>they accept, and several offers are on the table</source>
        <translation>aceita, e há várias ofertas na mesa</translation>
    </message>
    <message>
        <source>they confirmed who they are: “%1”</source>
        <translation>confirmou quem é: “%1”</translation>
    </message>
    <message>
        <source>they want to know who writes to them</source>
        <translation>quer saber quem está escrevendo</translation>
    </message>
    <message>
        <source>they want to see what there is</source>
        <translation>quer ver as opções</translation>
    </message>
    <message>
        <source>the day that the machine may grant does not suit them</source>
        <translation>o dia que a máquina pode conceder não serve</translation>
    </message>
    <message>
        <source>they don&apos;t want to go on now</source>
        <translation>não quer continuar agora</translation>
    </message>
    <message>
        <source>the machine is not sure what they mean, and asks once</source>
        <translation>a máquina não tem certeza do que quis dizer, e pergunta uma vez</translation>
    </message>
    <message>
        <source>they say how it was: %1</source>
        <translation>disse como foi: %1</translation>
    </message>
    <message>
        <source>This suggestion is over.</source>
        <translation>Esta sugestão já não vale.</translation>
    </message>
    <message>
        <source>a voice note came in: somebody has to listen to it</source>
        <translation>chegou um áudio: alguém precisa ouvir</translation>
    </message>
    <message>
        <source>the payment that they speak of is in the books</source>
        <translation>o pagamento de que falam já está registrado</translation>
    </message>
    <message>
        <source>a proof of payment came in: the payment is looked for before a person is asked</source>
        <translation>chegou um comprovante: o pagamento é procurado antes de chamar uma pessoa</translation>
    </message>
    <message>
        <source>they sent a proof, and no payment came to light</source>
        <translation>enviaram um comprovante, e nenhum pagamento apareceu</translation>
    </message>
    <message>
        <source>their grade is none of the scale that was asked for</source>
        <translation>a nota não é da escala que foi pedida</translation>
    </message>
    <message>
        <source>perhaps they say that it is paid</source>
        <translation>talvez diga que já pagou</translation>
    </message>
    <message>
        <source>they wrote again before it had left</source>
        <translation>escreveram de novo antes de a mensagem sair</translation>
    </message>
    <message>
        <source>The day that the suggestion speaks of is over: write to them in words of today.</source>
        <translation>O dia de que a sugestão fala já passou: escreva à pessoa com palavras de hoje.</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>%1 has approved it already.</source>
        <translation>%1 já aprovou.</translation>
    </message>
    <message>
        <source>%1 has refused it already.</source>
        <translation>%1 já recusou.</translation>
    </message>
    <message>
        <source>Its time is over. Who asked can ask again.</source>
        <translation>O prazo acabou. Quem pediu pode pedir de novo.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>O pedido foi retirado.</translation>
    </message>
    <message>
        <source>It waits for nobody any more.</source>
        <translation>Não espera mais ninguém.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Diga por que recusa.</translation>
    </message>
    <message>
        <source>Refund of %1 approved</source>
        <translation>Devolução de %1 aprovada</translation>
    </message>
    <message>
        <source>Refund of %1 refused</source>
        <translation>Devolução de %1 recusada</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>“%1” não é data e hora.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (at byte %2).</source>
        <translation>Isto não é JSON: %1 (no byte %2).</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Esperava-se um objeto JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2 can&apos;t be read: %3</source>
        <translation>Linha %1, coluna %2 não pode ser lida: %3</translation>
    </message>
    <message>
        <source>the language of these texts</source>
        <extracomment>The code of this catalogue&apos;s language: pt_BR, en or es.</extracomment>
        <translation>pt_BR</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3.</source>
        <translation>“%1” está fora dos anos de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read</source>
        <translation>“%1” não é um arquivo que se possa ler</translation>
    </message>
    <message>
        <source>The private key is no RSA key in PEM without a passphrase.</source>
        <translation>A chave privada não é uma chave RSA em PEM sem senha.</translation>
    </message>
</context>
<context>
    <name>cadence</name>
    <message>
        <source>unknown condition “%1”</source>
        <translation>condição desconhecida “%1”</translation>
    </message>
    <message>
        <source>unknown channel “%1”</source>
        <translation>canal desconhecido “%1”</translation>
    </message>
    <message>
        <source>a step needs a name</source>
        <translation>um passo precisa de nome</translation>
    </message>
    <message>
        <source>a step needs a day</source>
        <translation>um passo precisa de dia</translation>
    </message>
    <message>
        <source>the hour must be written like 09:30</source>
        <translation>a hora se escreve como 09:30</translation>
    </message>
    <message>
        <source>a message needs a channel</source>
        <translation>uma mensagem precisa de canal</translation>
    </message>
    <message>
        <source>a message needs a template</source>
        <translation>uma mensagem precisa de modelo</translation>
    </message>
    <message>
        <source>there is no template “%1” for %2</source>
        <translation>não há modelo “%1” para %2</translation>
    </message>
    <message>
        <source>the neutral template speaks of the debt</source>
        <translation>o modelo neutro fala da dívida</translation>
    </message>
    <message>
        <source>two steps are called “%1”</source>
        <translation>dois passos se chamam “%1”</translation>
    </message>
    <message>
        <source>a cadence needs a name and at least one step</source>
        <translation>uma régua precisa de nome e de ao menos um passo</translation>
    </message>
    <message>
        <source>The cadence can&apos;t be used: %1</source>
        <translation>A régua não pode ser usada: %1</translation>
    </message>
    <message>
        <source>There is no cadence “%1”.</source>
        <translation>Não há régua “%1”.</translation>
    </message>
    <message>
        <source>collection is on hold</source>
        <translation>a cobrança está suspensa</translation>
    </message>
    <message>
        <source>a person is taking care of the case</source>
        <translation>uma pessoa está cuidando do caso</translation>
    </message>
    <message>
        <source>the machine is silent</source>
        <translation>a máquina está em silêncio</translation>
    </message>
    <message>
        <source>there is an agreement</source>
        <translation>há um acordo</translation>
    </message>
    <message>
        <source>there is an open promise</source>
        <translation>há uma promessa em aberto</translation>
    </message>
    <message>
        <source>they have not written in seven days</source>
        <translation>não escreveu nos últimos sete dias</translation>
    </message>
    <message>
        <source>they wrote in the last seven days</source>
        <translation>escreveu nos últimos sete dias</translation>
    </message>
    <message>
        <source>the last message was read</source>
        <translation>a última mensagem foi lida</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nada em aberto</translation>
    </message>
    <message>
        <source>no channel reaches them</source>
        <translation>nenhum canal chega até a pessoa</translation>
    </message>
    <message>
        <source>it is not confirmed who answers there</source>
        <translation>não está confirmado quem responde ali</translation>
    </message>
    <message>
        <source>step %1 of the cadence, counted from %2</source>
        <translation>passo %1 da régua, contado de %2</translation>
    </message>
    <message>
        <source>unknown action “%1”</source>
        <translation>ação desconhecida “%1”</translation>
    </message>
    <message>
        <source>the machine was stopped on that day</source>
        <translation>a máquina estava parada nesse dia</translation>
    </message>
    <message>
        <source>today&apos;s message speaks of everything that is open with this creditor</source>
        <translation>a mensagem de hoje já fala de tudo o que está em aberto com este credor</translation>
    </message>
    <message>
        <source>they were written to today for another creditor</source>
        <translation>já recebeu hoje uma mensagem de outro credor</translation>
    </message>
    <message>
        <source>outside the hours of contact</source>
        <translation>fora do horário de contato</translation>
    </message>
    <message>
        <source>an agreement is being made</source>
        <translation>há um acordo em andamento</translation>
    </message>
    <message>
        <source>its day is long past</source>
        <translation>o dia deste passo já passou há muito</translation>
    </message>
    <message>
        <source>in this portfolio the machine only proposes</source>
        <translation>nesta carteira a máquina só propõe</translation>
    </message>
    <message>
        <source>a person calls: channels and templates are not used</source>
        <translation>uma pessoa liga: canais e modelos não são usados</translation>
    </message>
    <message>
        <source>nobody may be called at %1</source>
        <translation>ninguém pode receber ligação às %1</translation>
    </message>
    <message>
        <source>%1 is closed at %2 in every state</source>
        <translation>%1 está fechado às %2 em todos os estados</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 aparece duas vezes</translation>
    </message>
    <message>
        <source>“%1” collects what is not late yet</source>
        <translation>“%1” cobra o que ainda não venceu</translation>
    </message>
    <message>
        <source>“%1” reminds of what is late already</source>
        <translation>“%1” lembra do que já está em atraso</translation>
    </message>
    <message>
        <source>“%1” may not be said: %2</source>
        <translation>“%1” não pode ser dito: %2</translation>
    </message>
    <message>
        <source>nothing was sent before it that could be unread</source>
        <translation>nada foi enviado antes que pudesse não ter sido lido</translation>
    </message>
    <message>
        <source>“%1” is said on the same day</source>
        <translation>“%1” já é dito no mesmo dia</translation>
    </message>
    <message>
        <source>The cadence may not be used: %1</source>
        <translation>A régua não pode ser usada: %1</translation>
    </message>
    <message>
        <source>today&apos;s message only reminds of what falls due</source>
        <translation>a mensagem de hoje só lembra o que vai vencer</translation>
    </message>
    <message>
        <source>on its day nobody is so many days late</source>
        <translation>no dia dela ninguém tem esse atraso</translation>
    </message>
    <message>
        <source>on its day nobody is in that stage</source>
        <translation>no dia dela ninguém está nessa fase</translation>
    </message>
    <message>
        <source>the cadence has ended before it</source>
        <translation>a régua termina antes dela</translation>
    </message>
    <message>
        <source>it is for those who asked for a channel that it does not use</source>
        <translation>é para quem pediu um canal que ela não usa</translation>
    </message>
    <message>
        <source>the step is not for what is open: %1</source>
        <translation>a etapa não é para o que está em aberto: %1</translation>
    </message>
    <message>
        <source>the step is not for %1 days late</source>
        <translation>a etapa não é para %1 dias de atraso</translation>
    </message>
    <message>
        <source>the step is not for this stage</source>
        <translation>a etapa não é para esta fase</translation>
    </message>
    <message>
        <source>the step is not for the portfolio “%1”</source>
        <translation>a etapa não é para a carteira “%1”</translation>
    </message>
    <message>
        <source>the step is not for this product</source>
        <translation>a etapa não é para este produto</translation>
    </message>
    <message>
        <source>the step is not for persons, or not for companies</source>
        <translation>a etapa não é para pessoas, ou não é para empresas</translation>
    </message>
    <message>
        <source>the step is not for a risk of %1 of 100</source>
        <translation>a etapa não é para um risco de %1 em 100</translation>
    </message>
    <message>
        <source>the step asks for a risk score, and there is none</source>
        <translation>a etapa pede uma nota de risco, e não há nenhuma</translation>
    </message>
    <message>
        <source>they did not ask for that channel</source>
        <translation>a pessoa não pediu esse canal</translation>
    </message>
    <message>
        <source>the cadence ends: %1 messages without an answer</source>
        <translation>a régua termina: %1 mensagens sem resposta</translation>
    </message>
    <message>
        <source>the cadence ends: %1 days late</source>
        <translation>a régua termina: %1 dias de atraso</translation>
    </message>
    <message>
        <source>the cadence ends: only %1 is open</source>
        <translation>a régua termina: só %1 em aberto</translation>
    </message>
    <message>
        <source> The wording “%1” was drawn among %2 that are tried.</source>
        <translation> O texto “%1” foi sorteado entre %2 em teste.</translation>
    </message>
    <message>
        <source>the step says nothing in this stage</source>
        <translation>a etapa não diz nada nesta fase</translation>
    </message>
    <message>
        <source>nothing is from “%1_from” to below “%1_below”</source>
        <translation>não há nada de “%1_from” até menos de “%1_below”</translation>
    </message>
    <message>
        <source>variants stand in place of the template</source>
        <translation>as variantes ficam no lugar do modelo</translation>
    </message>
    <message>
        <source>variants are at least two, each once</source>
        <translation>as variantes são pelo menos duas, cada uma uma vez</translation>
    </message>
    <message>
        <source>there is no “%1” here</source>
        <translation>não existe “%1” aqui</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>“%1” deve ser um texto</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1” deve ser um número inteiro de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” must be a number from 0 to 1</source>
        <translation>“%1” deve ser um número de 0 a 1</translation>
    </message>
    <message>
        <source>“%1” must be an amount like &quot;100.00&quot;</source>
        <translation>“%1” deve ser um valor como &quot;100.00&quot;</translation>
    </message>
    <message>
        <source>“%1” must be a word or several</source>
        <translation>“%1” deve ser uma palavra ou várias</translation>
    </message>
    <message>
        <source>“%1” must be a table</source>
        <translation>“%1” deve ser uma tabela</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be “%2”</source>
        <translation>“%1” não pode ser “%2”</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>a importação</translation>
    </message>
    <message>
        <source>the broken promise</source>
        <translation>a promessa quebrada</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>o acordo</translation>
    </message>
    <message>
        <source>the broken agreement</source>
        <translation>o acordo quebrado</translation>
    </message>
    <message>
        <source>the payment</source>
        <translation>o pagamento</translation>
    </message>
    <message>
        <source>step %1 of the cadence, after %2 of %3</source>
        <translation>etapa %1 da régua, depois de: %2, %3</translation>
    </message>
    <message>
        <source>its day is over</source>
        <translation>o dia dela passou</translation>
    </message>
    <message>
        <source>nothing is late yet</source>
        <translation>nada está atrasado ainda</translation>
    </message>
    <message>
        <source>the last day of a replay must be over: only what happened is replayed</source>
        <translation>o último dia do replay precisa ter terminado: só se reproduz o que aconteceu</translation>
    </message>
    <message>
        <source>no step falls into these days</source>
        <translation>nenhum passo cai nesses dias</translation>
    </message>
    <message>
        <source>they asked for another hour</source>
        <translation>pediu outro horário</translation>
    </message>
    <message>
        <source>a name is one word, without white space or “/”</source>
        <translation>um nome é uma palavra só, sem espaços nem “/”</translation>
    </message>
    <message>
        <source>Version %1 came into force meanwhile: look at it, then publish again.</source>
        <translation>A versão %1 entrou em vigor nesse meio-tempo: veja o que mudou e publique de novo.</translation>
    </message>
    <message>
        <source>The simulation was given up.</source>
        <translation>A simulação foi interrompida.</translation>
    </message>
    <message>
        <source>“%1” is declared as nothing to WhatsApp</source>
        <translation>“%1” não foi declarado ao WhatsApp em categoria nenhuma</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>they are talking with us</source>
        <translation>está em conversa conosco</translation>
    </message>
    <message>
        <source>The cadence has %1 steps; it may have %2.</source>
        <translation>A régua tem %1 passos; pode ter %2.</translation>
    </message>
</context>
<context>
    <name>cadencedesk</name>
    <message>
        <source>After %1</source>
        <translation>Depois de: %1</translation>
    </message>
    <message>
        <source>Reminder · no word of collecting</source>
        <translation>Lembrete · sem palavra de cobrança</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Late for long</source>
        <translation>Atraso longo</translation>
    </message>
    <message>
        <source>Best channel</source>
        <translation>Melhor canal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>first, second …</comment>
        <translation>%1ª</translation>
    </message>
    <message>
        <source>%1 from %2 to below %3</source>
        <translation>%1 de %2 até menos de %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 abaixo de %2</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>empresas</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>pessoas físicas</translation>
    </message>
    <message>
        <source>open with the creditor</source>
        <translation>em aberto com o credor</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>dias de atraso</translation>
    </message>
    <message>
        <source>risk of default</source>
        <translation>risco de não pagar</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>fase: %1</translation>
    </message>
    <message>
        <source>portfolio: %1</source>
        <translation>carteira: %1</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>produto: %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>só %1</translation>
    </message>
    <message>
        <source>they asked for: %1</source>
        <translation>pediram por: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>no dia</translation>
    </message>
    <message>
        <source>on the day of %1, at %2</source>
        <translation>no dia de: %1, às %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1, at %2</source>
        <translation>
            <numerusform>%n dia depois de: %1, às %2</numerusform>
            <numerusform>%n dias depois de: %1, às %2</numerusform>
        </translation>
    </message>
    <message>
        <source>on the due date, at %1</source>
        <translation>no dia do vencimento, às %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before it falls due, at %1</source>
        <translation>
            <numerusform>%n dia antes de vencer, às %1</numerusform>
            <numerusform>%n dias antes de vencer, às %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it fell due, at %1</source>
        <translation>
            <numerusform>%n dia depois de vencer, às %1</numerusform>
            <numerusform>%n dias depois de vencer, às %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a person calls</source>
        <translation>uma pessoa liga</translation>
    </message>
    <message>
        <source>the best one of the person, of %1</source>
        <translation>o melhor da pessoa, entre %1</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, senão </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondeu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não leu</translation>
    </message>
    <message>
        <source>they answered in the last seven days</source>
        <translation>respondeu nos últimos sete dias</translation>
    </message>
    <message>
        <source>they did not answer in the last seven days</source>
        <translation>não respondeu nos últimos sete dias</translation>
    </message>
    <message>
        <source>the last message was not read</source>
        <translation>a última mensagem não foi lida</translation>
    </message>
    <message>
        <source>before it is late</source>
        <translation>antes do atraso</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>late for long</source>
        <translation>em atraso longo</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>The table of holidays can&apos;t be used: %1</source>
        <translation>A tabela de feriados não pode ser usada: %1</translation>
    </message>
    <message>
        <source>The date lies outside the years 1 to 9999.</source>
        <translation>A data fica fora dos anos 1 a 9999.</translation>
    </message>
    <message>
        <source>Mon–Fri %1–%2</source>
        <translation>seg. a sex. das %1 às %2</translation>
    </message>
    <message>
        <source>Sat %1–%2</source>
        <translation>sáb. das %1 às %2</translation>
    </message>
    <message>
        <source>Sun %1–%2</source>
        <translation>dom. das %1 às %2</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>UF desconhecida</translation>
    </message>
    <message>
        <source>%1. Holiday: %2</source>
        <translation>%1. Feriado: %2</translation>
    </message>
    <message>
        <source>The table of contact hours can&apos;t be used: %1</source>
        <translation>A tabela de horários de contato não pode ser usada: %1</translation>
    </message>
    <message>
        <source>The table of places can&apos;t be used: %1</source>
        <translation>A tabela de DDDs e estados não pode ser usada: %1</translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>This is a care case already.</source>
        <translation>Este já é um caso de cuidado.</translation>
    </message>
    <message>
        <source>The machine falls silent on every channel.</source>
        <translation>A máquina silencia em todos os canais.</translation>
    </message>
    <message>
        <source>Collection of this person stands still, without a term.</source>
        <translation>A cobrança desta pessoa para, sem prazo.</translation>
    </message>
    <message>
        <source>You go on in the care queue: no timer, no amounts.</source>
        <translation>Você continua na fila de cuidado: sem relógio, sem valores.</translation>
    </message>
    <message>
        <source>Marked as care by %1</source>
        <translation>Marcado como cuidado por %1</translation>
    </message>
    <message>
        <source>Silence on every channel: %1</source>
        <translation>Silêncio em todos os canais: %1</translation>
    </message>
    <message>
        <source>This is no care case.</source>
        <translation>Este não é um caso de cuidado.</translation>
    </message>
    <message>
        <source>Say why it is none.</source>
        <translation>Diga por que não é o caso.</translation>
    </message>
    <message>
        <source>Care confirmed</source>
        <translation>Cuidado confirmado</translation>
    </message>
    <message>
        <source>Care questioned: %1</source>
        <translation>Cuidado questionado: %1</translation>
    </message>
    <message>
        <source>Confirmed. The silence holds.</source>
        <translation>Confirmado. O silêncio continua.</translation>
    </message>
    <message>
        <source>The supervisor looks at it; until then the silence holds.</source>
        <translation>A supervisão vai olhar; até lá, o silêncio continua.</translation>
    </message>
    <message numerus="yes">
        <source>%n queued message(s) are taken back.</source>
        <translation>
            <numerusform>%n envio na fila é recolhido.</numerusform>
            <numerusform>%n envios na fila são recolhidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That instant has passed already.</source>
        <translation>Essa hora já passou.</translation>
    </message>
    <message>
        <source>The case leaves the queue and waits under Callbacks.</source>
        <translation>O caso sai da fila e espera em Retornos.</translation>
    </message>
    <message>
        <source>It comes back on %1, before the others.</source>
        <translation>Volta %1, na frente dos outros.</translation>
    </message>
    <message>
        <source>Asked to be called on %1</source>
        <translation>Pediu retorno %1</translation>
    </message>
    <message>
        <source>Callback: %1</source>
        <translation>Retorno: %1</translation>
    </message>
    <message>
        <source>Say what the supervisor has to decide.</source>
        <translation>Diga o que a supervisão precisa decidir.</translation>
    </message>
    <message>
        <source>The supervisor has this case already.</source>
        <translation>Este caso já está com a supervisão.</translation>
    </message>
    <message>
        <source>The supervisor gets the case with your words.</source>
        <translation>A supervisão recebe o caso com o que você escreveu.</translation>
    </message>
    <message>
        <source>You keep talking; the silence of the machine holds.</source>
        <translation>Você continua na conversa; o silêncio da máquina vale.</translation>
    </message>
    <message>
        <source>It leaves your queue; the machine waits for the decision.</source>
        <translation>Sai da sua fila; a máquina espera a decisão.</translation>
    </message>
    <message>
        <source>To the supervisor: %1</source>
        <translation>Para a supervisão: %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>seg</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ter</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>qua</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Promise: %1 for %2</source>
        <translation>Promessa: %1 para %2</translation>
    </message>
    <message>
        <source>Promise: for %1</source>
        <translation>Promessa: para %1</translation>
    </message>
    <message>
        <source>Takes the place of the promise for %1.</source>
        <translation>Substitui a promessa de %1.</translation>
    </message>
    <message>
        <source>Collection waits until %1.</source>
        <translation>A cobrança espera até %1.</translation>
    </message>
    <message>
        <source>A reminder goes out on the eve, %1.</source>
        <translation>Sai um lembrete na véspera, %1.</translation>
    </message>
    <message>
        <source>Without money by the end of %1 the case comes back to the queue.</source>
        <translation>Se não entrar até o fim de %1, o caso volta para a fila.</translation>
    </message>
    <message>
        <source>Do not contact: %1</source>
        <translation>Não contatar: %1</translation>
    </message>
    <message>
        <source>Do not contact: by %1</source>
        <translation>Não contatar: por %1</translation>
    </message>
    <message>
        <source>Do not contact: on no channel</source>
        <translation>Não contatar: em nenhum canal</translation>
    </message>
    <message>
        <source>There is no number or address on this channel.</source>
        <translation>Não há número nem endereço neste canal.</translation>
    </message>
    <message>
        <source>Nothing more goes to %1.</source>
        <translation>Nada mais vai para %1.</translation>
    </message>
    <message>
        <source>Nothing more goes out by %1, from any portfolio.</source>
        <translation>Nada mais sai por %1, de nenhuma carteira.</translation>
    </message>
    <message>
        <source>Nothing more goes out on any channel, from any portfolio. Only they can begin again.</source>
        <translation>Nada mais sai, por nenhum canal, de nenhuma carteira. Só a pessoa pode recomeçar.</translation>
    </message>
    <message>
        <source>There is nothing to lift any more.</source>
        <translation>Não há mais o que liberar.</translation>
    </message>
    <message>
        <source>Only a supervisor lifts this: it protects the person, or somebody else placed it.</source>
        <translation>Só a supervisão libera: protege a pessoa, ou outra pessoa pôs.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por quê.</translation>
    </message>
    <message>
        <source>Collection may go on, unless something else holds it.</source>
        <translation>A cobrança pode seguir, se nada mais segurar.</translation>
    </message>
    <message>
        <source>Hold lifted: %1</source>
        <translation>Liberado: %1</translation>
    </message>
    <message>
        <source>The number or address is somebody else&apos;s.</source>
        <translation>O número ou endereço é de outra pessoa.</translation>
    </message>
    <message>
        <source>This debtor has no such number or address.</source>
        <translation>Este devedor não tem esse número ou endereço.</translation>
    </message>
    <message>
        <source>Wrong number or address: %1</source>
        <translation>Número ou endereço errado: %1</translation>
    </message>
    <message>
        <source>It is not confirmed who this is.</source>
        <translation>A identidade não está confirmada.</translation>
    </message>
    <message>
        <source>No debt is shown or said until it is confirmed again.</source>
        <translation>Nenhuma dívida aparece nem é dita até confirmar de novo.</translation>
    </message>
    <message>
        <source>The identity is not confirmed any more: %1</source>
        <translation>Identidade desconfirmada: %1</translation>
    </message>
    <message>
        <source>care</source>
        <translation>cuidado</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>supervisão</translation>
    </message>
    <message>
        <source>the supervisor, to approve</source>
        <translation>supervisão, para aprovar</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagamentos</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identificação</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>negociação</translation>
    </message>
    <message>
        <source>the debtor</source>
        <translation>devedor</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>um terceiro</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>%1 wrote by %2</source>
        <translation>%1 escreveu por %2</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 ligou</translation>
    </message>
    <message>
        <source>%1 wrote to them by %2</source>
        <translation>%1 mandou por %2</translation>
    </message>
    <message>
        <source>to be worked on</source>
        <translation>para trabalhar</translation>
    </message>
    <message>
        <source>comes back on %1</source>
        <translation>volta em %1</translation>
    </message>
    <message>
        <source>has the turn</source>
        <translation>está com a vez</translation>
    </message>
    <message>
        <source>agreement %1 waits for approval</source>
        <translation>acordo %1 espera aprovação</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nada em aberto</translation>
    </message>
    <message>
        <source>owes nothing here</source>
        <translation>não deve nada aqui</translation>
    </message>
    <message>
        <source>collection stands still</source>
        <translation>cobrança parada</translation>
    </message>
    <message>
        <source>a message is about to leave</source>
        <translation>uma mensagem está para sair</translation>
    </message>
    <message>
        <source>pays the agreement %1 until %2</source>
        <translation>paga o acordo %1 até %2</translation>
    </message>
    <message>
        <source>promised to pay by %1</source>
        <translation>prometeu pagar até %1</translation>
    </message>
    <message>
        <source>begins the cadence</source>
        <translation>começa a régua</translation>
    </message>
    <message>
        <source>step %1 of the cadence</source>
        <translation>passo %1 da régua</translation>
    </message>
    <message>
        <source>the cadence is over: somebody has to look</source>
        <translation>a régua acabou: alguém precisa olhar</translation>
    </message>
    <message>
        <source>nothing is planned: somebody has to look</source>
        <translation>nada planejado: alguém precisa olhar</translation>
    </message>
    <message>
        <source>counter offer</source>
        <translation>contraproposta</translation>
    </message>
    <message>
        <source>accepts the offer</source>
        <translation>aceita a oferta</translation>
    </message>
    <message>
        <source>refuses the offer</source>
        <translation>recusa a oferta</translation>
    </message>
    <message>
        <source>promises to pay</source>
        <translation>promete pagar</translation>
    </message>
    <message>
        <source>says it is paid</source>
        <translation>diz que já pagou</translation>
    </message>
    <message>
        <source>disputes the debt</source>
        <translation>contesta a dívida</translation>
    </message>
    <message>
        <source>wants no more messages</source>
        <translation>não quer mais mensagens</translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation>pede uma pessoa</translation>
    </message>
    <message>
        <source>is somebody else</source>
        <translation>é outra pessoa</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número errado</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>o que vence</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>agreement %1: %2, first on %3</source>
        <translation>acordo %1: %2, primeira em %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumprida</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>não cumprida</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprovação</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>livre agora</translation>
    </message>
    <message>
        <source>Collection stands still</source>
        <translation>A cobrança está suspensa</translation>
    </message>
    <message>
        <source>identity confirmed on %1</source>
        <translation>identidade confirmada em %1</translation>
    </message>
    <message>
        <source>identity not confirmed: say nothing of a debt</source>
        <translation>identidade não confirmada: não fale em dívida</translation>
    </message>
    <message>
        <source>only if they ask for it</source>
        <translation>só se a pessoa pedir</translation>
    </message>
    <message>
        <source>only you, where they wrote</source>
        <translation>só você, por onde a pessoa escreveu</translation>
    </message>
    <message>
        <source>in silence</source>
        <translation>em silêncio</translation>
    </message>
    <message>
        <source>A care guide lacks what it is for, help, steps or phrases.</source>
        <translation>Um guia de cuidado está sem para quem é, ajuda, passos ou frases.</translation>
    </message>
    <message>
        <source>Say to whom the yes was given.</source>
        <translation>Diga a quem o sim foi dado.</translation>
    </message>
    <message>
        <source>Say how the yes was given.</source>
        <translation>Diga como o sim foi dado.</translation>
    </message>
    <message>
        <source>Say where the yes can be read or heard: a form, a message, a recording.</source>
        <translation>Diga onde o sim pode ser lido ou ouvido: um termo, uma mensagem, uma gravação.</translation>
    </message>
    <message>
        <source>A refusal does not run out; a later yes takes it back.</source>
        <translation>Uma recusa não vence; um sim posterior a desfaz.</translation>
    </message>
    <message>
        <source>The yes would be over already: say until when in the future it holds.</source>
        <translation>O sim já teria vencido: diga até quando, no futuro, ele vale.</translation>
    </message>
    <message>
        <source>they asked not to be contacted</source>
        <translation>pediu para não ser contatado</translation>
    </message>
    <message>
        <source>They want no promotions</source>
        <translation>Não quer promoções</translation>
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
        <translation>telefone</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portal</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Another worker has taken this message over.</source>
        <translation>Outro processo assumiu esta mensagem.</translation>
    </message>
    <message>
        <source>The message was recalled or taken over meanwhile; it is not sent.</source>
        <translation>A mensagem foi cancelada ou assumida por outro processo; ela não será enviada.</translation>
    </message>
    <message>
        <source>The program ended while it was sending; the provider is asked whether it arrived.</source>
        <translation>O programa parou durante o envio; o provedor será consultado para saber se a mensagem chegou.</translation>
    </message>
    <message>
        <source>it has no list of entries.</source>
        <translation>não traz a lista de entradas.</translation>
    </message>
    <message>
        <source>What %1 sent can&apos;t be read: %2</source>
        <translation>Não foi possível ler o que %1 enviou: %2</translation>
    </message>
    <message>
        <source>The template “%1” can&apos;t be used: %2</source>
        <translation>O modelo “%1” não pode ser usado: %2</translation>
    </message>
    <message>
        <source>The template “%1” lacks: %2.</source>
        <translation>Falta no modelo “%1”: %2.</translation>
    </message>
    <message>
        <source>there are two of that name</source>
        <translation>há dois com esse nome</translation>
    </message>
    <message>
        <source>There is no template “%1” for this channel.</source>
        <translation>Não há modelo “%1” para este canal.</translation>
    </message>
    <message>
        <source>The configuration&apos;s “%1” can&apos;t be right: %2</source>
        <translation>“%1” na configuração não pode estar certo: %2</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>está faltando.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read: %2</source>
        <translation>Não foi possível ler o arquivo “%1”: %2</translation>
    </message>
    <message>
        <source>This is no e-mail: %1</source>
        <translation>Isto não é um e-mail: %1</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>está vazio.</translation>
    </message>
    <message>
        <source>The e-mail has no attachment “%1”.</source>
        <translation>O e-mail não tem o anexo “%1”.</translation>
    </message>
    <message>
        <source>The e-mail can&apos;t be sent: %1</source>
        <translation>O e-mail não pode ser enviado: %1</translation>
    </message>
    <message>
        <source>an attachment is empty or too large.</source>
        <translation>um anexo está vazio ou é grande demais.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The connection broke after the e-mail had gone out: %1</source>
        <translation>A conexão caiu depois que o e-mail saiu: %1</translation>
    </message>
    <message>
        <source>The connection broke while it was being sent, and the provider never said whether it arrived.</source>
        <translation>A conexão caiu durante o envio e o provedor não informou se a mensagem chegou.</translation>
    </message>
    <message>
        <source>Trato does not know what “%1” sends on the channel “%2”.</source>
        <translation>O Trato não conhece o que “%1” envia pelo canal “%2”.</translation>
    </message>
    <message>
        <source>A text message holds at most %1 characters.</source>
        <translation>Um SMS comporta no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer %1 says nothing about the message.</source>
        <translation>A resposta %1 do provedor não diz nada sobre a mensagem.</translation>
    </message>
    <message>
        <source>A text message has between 1 and %1 characters.</source>
        <translation>Um SMS tem entre 1 e %1 caracteres.</translation>
    </message>
    <message>
        <source>it names no message (MessageSid is missing).</source>
        <translation>não identifica a mensagem (falta MessageSid).</translation>
    </message>
    <message>
        <source>The call record&apos;s field “%1” can&apos;t be right: %2</source>
        <translation>O campo “%1” do registro da ligação não pode estar certo: %2</translation>
    </message>
    <message>
        <source>an ISO 8601 time was expected.</source>
        <translation>era esperado um horário ISO 8601.</translation>
    </message>
    <message>
        <source>it is before the start.</source>
        <translation>é anterior ao início.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this message: %1</source>
        <translation>O WhatsApp não aceita esta mensagem: %1</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>the template has no name.</source>
        <translation>o modelo está sem nome.</translation>
    </message>
    <message>
        <source>what to choose from is missing.</source>
        <translation>faltam as opções de escolha.</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>falta o arquivo.</translation>
    </message>
    <message>
        <source>the kind “%1” is unknown.</source>
        <translation>o tipo “%1” é desconhecido.</translation>
    </message>
    <message>
        <source>The account “%1” can&apos;t send now: %2</source>
        <translation>A conta “%1” não consegue enviar agora: %2</translation>
    </message>
    <message>
        <source>The hold of people&apos;s messages is a number of seconds from 0 to 300.</source>
        <translation>A espera das mensagens de pessoas é um número de segundos de 0 a 300.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG only: “%1” is neither.</source>
        <translation>O WhatsApp só leva imagens em JPEG ou PNG: “%1” não é.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files like “%1”; e-mail does.</source>
        <translation>O WhatsApp não leva arquivos como “%1”; o e-mail leva.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes pictures up to %2 MB.</source>
        <translation>“%1” é grande demais: o WhatsApp leva imagens até %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes documents up to %2 MB.</source>
        <translation>“%1” é grande demais: o WhatsApp leva documentos até %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes videos and sounds up to %2 MB.</source>
        <translation>“%1” é grande demais: o WhatsApp leva vídeos e áudios até %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: an e-mail takes %2 MB in all.</source>
        <translation>“%1” é grande demais: um e-mail leva %2 MB ao todo.</translation>
    </message>
    <message>
        <source>An SMS takes text only: files go by WhatsApp or e-mail.</source>
        <translation>SMS só leva texto: arquivos vão por WhatsApp ou e-mail.</translation>
    </message>
    <message>
        <source>Files don&apos;t go this way: they go by WhatsApp or e-mail.</source>
        <translation>Arquivos não vão por aqui: vão por WhatsApp ou e-mail.</translation>
    </message>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>Uma mensagem leva no máximo %1 arquivos.</translation>
    </message>
    <message>
        <source>Together the files are too large: an e-mail takes %1 MB in all.</source>
        <translation>Juntos os arquivos são grandes demais: um e-mail leva %1 MB ao todo.</translation>
    </message>
    <message>
        <source>The file did not get through: %1</source>
        <translation>O arquivo não chegou ao provedor: %1</translation>
    </message>
    <message>
        <source>The provider did not take the file (answer %1).</source>
        <translation>O provedor não aceitou o arquivo (resposta %1).</translation>
    </message>
    <message>
        <source>There is no delivery %1 in the inbox.</source>
        <translation>Não há entrega %1 na caixa de entrada.</translation>
    </message>
    <message>
        <source>Say why nobody needs to work on this delivery.</source>
        <translation>Diga por que ninguém precisa tratar esta entrega.</translation>
    </message>
    <message>
        <source>Only a parked or unsupported delivery can be dropped; this one is “%1”. “tratoctl inbox list” shows what waits for a person.</source>
        <translation>Só se descarta uma entrega estacionada ou não suportada; esta está “%1”. “tratoctl inbox list” mostra o que espera por uma pessoa.</translation>
    </message>
    <message>
        <source>Character %1 of the message (%2) is one that nobody can read: take it out, or write the text anew.</source>
        <translation>O caractere %1 da mensagem (%2) ninguém consegue ler: retire-o ou escreva o texto de novo.</translation>
    </message>
    <message>
        <source>The message has %1 characters, and %2 carries at most %3: shorten it, or send it in parts.</source>
        <translation>A mensagem tem %1 caracteres, e por %2 vão no máximo %3: encurte-a ou envie em partes.</translation>
    </message>
    <message>
        <source>The subject is one line of at most %1 readable characters: write it again, shorter.</source>
        <translation>O assunto é uma linha de até %1 caracteres legíveis: escreva-o de novo, mais curto.</translation>
    </message>
    <message>
        <source>Nothing written leaves by “%1”: choose another channel.</source>
        <translation>Por “%1” não sai nada escrito: escolha outro canal.</translation>
    </message>
    <message>
        <source>The provider gives no token for the mailbox “%1” (%2 %3): agree to it anew there and write the new refresh token to secret.</source>
        <translation>O provedor não dá um token para a caixa de correio “%1” (%2 %3): autorize de novo no provedor e escreva o novo refresh token em secret.</translation>
    </message>
    <message>
        <source>The mail server %1, port %2, can&apos;t be reached: %3. Check host and port of the mailbox “%4”, and whether the server lets this machine in.</source>
        <translation>O servidor de e-mail %1, porta %2, não pode ser alcançado: %3. Confira host e port da caixa de correio “%4”, e se o servidor aceita esta máquina.</translation>
    </message>
    <message>
        <source>No safe connection to the mail server %1: %2. If it has a certificate of the house, name its authority&apos;s file in ca_file of the mailbox “%3”; if the port speaks STARTTLS, say security = &quot;starttls&quot;.</source>
        <translation>Não há conexão segura com o servidor de e-mail %1: %2. Se ele tem um certificado da casa, indique o arquivo da autoridade em ca_file da caixa de correio “%3”; se a porta fala STARTTLS, escreva security = &quot;starttls&quot;.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke off: %2. It is tried again by itself.</source>
        <translation>A conexão com o servidor de e-mail %1 caiu: %2. A tentativa se repete sozinha.</translation>
    </message>
    <message>
        <source>its name is not found in time</source>
        <translation>o nome não foi encontrado a tempo</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be used: %2</source>
        <translation>o arquivo %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>Somebody between us and the mail server spoke before TLS had begun. Use security = &quot;tls&quot;.</source>
        <translation>Alguém entre nós e o servidor de e-mail falou antes do começo do TLS. Use security = &quot;tls&quot;.</translation>
    </message>
    <message>
        <source>The mail server does not answer any more. The connection is made anew by itself.</source>
        <translation>O servidor de e-mail não responde mais. A conexão é refeita sozinha.</translation>
    </message>
    <message>
        <source>The mail server said something that is no IMAP. Check that the port of the [[mailbox]] is the one for IMAP (993, or 143 with STARTTLS).</source>
        <translation>O servidor de e-mail disse algo que não é IMAP. Confira se a porta do [[mailbox]] é a do IMAP (993, ou 143 com STARTTLS).</translation>
    </message>
    <message>
        <source>The mail server %1 takes no tokens (XOAUTH2). Say auth = &quot;password&quot; in the mailbox “%2”.</source>
        <translation>O servidor de e-mail %1 não aceita tokens (XOAUTH2). Escreva auth = &quot;password&quot; na caixa de correio “%2”.</translation>
    </message>
    <message>
        <source>The mail server %1 lets nobody in by password on this line. Say security = &quot;starttls&quot; or &quot;tls&quot; in the mailbox “%2”, or auth = &quot;xoauth2&quot;.</source>
        <translation>O servidor de e-mail %1 não deixa ninguém entrar com senha por esta conexão. Escreva security = &quot;starttls&quot; ou &quot;tls&quot; na caixa de correio “%2”, ou auth = &quot;xoauth2&quot;.</translation>
    </message>
    <message>
        <source>The mail server %1 says no: %2. It is asked again by itself; when it goes on, ask the server&apos;s people.</source>
        <translation>O servidor de e-mail %1 diz não: %2. Ele é consultado de novo sozinho; se continuar, pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection: %2. It is made anew by itself.</source>
        <translation>O servidor de e-mail %1 fechou a conexão: %2. Ela é refeita sozinha.</translation>
    </message>
    <message>
        <source>The token is over or was taken back: agree to it anew with the provider and write it to secret.</source>
        <translation>O token venceu ou foi retirado: autorize de novo no provedor e escreva-o em secret.</translation>
    </message>
    <message>
        <source>Check user and secret. Google, Microsoft and others want a password made for this program, or auth = &quot;xoauth2&quot;.</source>
        <translation>Confira user e secret. Google, Microsoft e outros querem uma senha criada para este programa, ou auth = &quot;xoauth2&quot;.</translation>
    </message>
    <message>
        <source>The mail server %1 does not let “%2” in: %3. %4</source>
        <translation>O servidor de e-mail %1 não deixa “%2” entrar: %3. %4</translation>
    </message>
    <message>
        <source>The mailbox “%1” has no folder “%2”. Name in folders some of these: %3.</source>
        <translation>A caixa de correio “%1” não tem a pasta “%2”. Indique em folders alguma destas: %3.</translation>
    </message>
    <message>
        <source>The mailbox “%1” can&apos;t be used, its “%2”: %3</source>
        <translation>A caixa de correio “%1” não pode ser usada, “%2”: %3</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>precisa ser texto.</translation>
    </message>
    <message>
        <source>it must be one line.</source>
        <translation>precisa caber em uma linha.</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2.</source>
        <translation>precisa ser um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>it must be “tls”, “starttls” or, on this machine alone, “none”.</source>
        <translation>precisa ser “tls”, “starttls” ou, só nesta máquina, “none”.</translation>
    </message>
    <message>
        <source>without TLS the password would be readable on its way. Use “tls” or “starttls”.</source>
        <translation>sem TLS a senha poderia ser lida no caminho. Use “tls” ou “starttls”.</translation>
    </message>
    <message>
        <source>it must be “password” or “xoauth2”.</source>
        <translation>precisa ser “password” ou “xoauth2”.</translation>
    </message>
    <message>
        <source>it must begin with https://.</source>
        <translation>precisa começar com https://.</translation>
    </message>
    <message>
        <source>each folder needs a name of its own, in one line.</source>
        <translation>cada pasta precisa de um nome só dela, em uma linha.</translation>
    </message>
    <message>
        <source>it must name 1 to %1 folders.</source>
        <translation>precisa indicar de 1 a %1 pastas.</translation>
    </message>
    <message>
        <source>it must be a day in quotation marks, like &quot;2026-11-20&quot;.</source>
        <translation>precisa ser um dia entre aspas, como &quot;2026-11-20&quot;.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>aparece duas vezes.</translation>
    </message>
    <message>
        <source>Another engine has taken these mails in.</source>
        <translation>Outro motor já recebeu estes e-mails.</translation>
    </message>
    <message>
        <source>They get too many such messages: wait a day, or call.</source>
        <translation>Essa pessoa recebe mensagens demais desse tipo: espere um dia ou ligue.</translation>
    </message>
    <message>
        <source>This number or address can&apos;t be reached this way: choose another channel or contact.</source>
        <translation>Este número ou endereço não é alcançado por aqui: escolha outro canal ou contato.</translation>
    </message>
    <message>
        <source>They asked for no more of these: choose another channel.</source>
        <translation>Essa pessoa pediu para não receber mais destas: escolha outro canal.</translation>
    </message>
    <message>
        <source>The 24 hours after their last message are over: choose an approved template.</source>
        <translation>As 24 horas após a última mensagem da pessoa passaram: escolha um modelo aprovado.</translation>
    </message>
    <message>
        <source>What it says was refused: write it anew.</source>
        <translation>O que ela diz foi recusado: escreva de novo.</translation>
    </message>
    <message>
        <source>Only a message that failed can be sent again; this one is “%1”.</source>
        <translation>Só se envia de novo uma mensagem que falhou; esta está “%1”.</translation>
    </message>
    <message>
        <source>What it says was true until its day, which is over: write it anew.</source>
        <translation>O que ela diz valia até um dia que já passou: escreva de novo.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>Não há mensagem %1.</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviada de novo</translation>
    </message>
    <message>
        <source>The mail server sent more in one piece than it was asked for. Check the port of the [[mailbox]], or lower its largest_mail_mb.</source>
        <translation>O servidor de e-mail enviou de uma vez mais do que se pediu. Confira a porta da [[mailbox]] ou diminua o largest_mail_mb dela.</translation>
    </message>
    <message>
        <source>The message says nothing: write what the person is to read.</source>
        <translation>A mensagem não diz nada: escreva o que a pessoa deve ler.</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: wait for an answer, or ask by another channel.</source>
        <translation>Não se sabe se chegou: espere uma resposta ou pergunte por outro canal.</translation>
    </message>
    <message>
        <source>it is a whole number from %1 to %2.</source>
        <translation>é um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>it is missing, and “unsubscribe_secret” needs it.</source>
        <translation>está faltando, e “unsubscribe_secret” precisa dela.</translation>
    </message>
    <message>
        <source>it names no message of ours.</source>
        <translation>não indica nenhuma mensagem nossa.</translation>
    </message>
    <message>
        <source>The connection broke while it was being taken back; nobody knows whether it arrived, so no SMS was sent.</source>
        <translation>A conexão caiu enquanto a mensagem era recolhida; ninguém sabe se ela chegou, por isso não foi enviado SMS.</translation>
    </message>
    <message>
        <source>The message was delivered by RCS after all.</source>
        <translation>A mensagem acabou sendo entregue por RCS.</translation>
    </message>
    <message>
        <source>The replies “%1” are one or more texts of 1 to %2 characters.</source>
        <translation>As respostas “%1” são um ou mais textos de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>Google answers %1.</source>
        <translation>O Google responde %1.</translation>
    </message>
    <message>
        <source>This number has no RCS.</source>
        <translation>Este número não tem RCS.</translation>
    </message>
    <message>
        <source>The device does not show this message (%1).</source>
        <translation>O aparelho não mostra esta mensagem (%1).</translation>
    </message>
    <message>
        <source>a card&apos;s picture has no web address.</source>
        <translation>a imagem de um cartão não tem endereço na internet.</translation>
    </message>
    <message>
        <source>a card takes %1 characters of title and %2 of text.</source>
        <translation>um cartão aceita %1 caracteres de título e %2 de texto.</translation>
    </message>
    <message>
        <source>a card is empty.</source>
        <translation>um cartão está vazio.</translation>
    </message>
    <message>
        <source>a carousel has %1 to %2 cards.</source>
        <translation>um carrossel tem de %1 a %2 cartões.</translation>
    </message>
    <message>
        <source>a file goes without words; send them before it.</source>
        <translation>um arquivo vai sem texto; envie o texto antes dele.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1” não é um endereço da internet.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number with its country.</source>
        <translation>“%1” não é um telefone com o código do país.</translation>
    </message>
    <message>
        <source>the button “%1” has to have 1 to %2 characters.</source>
        <translation>o botão “%1” precisa ter de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>what the button “%1” gives back is too long.</source>
        <translation>o que o botão “%1” devolve é longo demais.</translation>
    </message>
    <message>
        <source>RCS does not take this message: %1</source>
        <translation>O RCS não aceita esta mensagem: %1</translation>
    </message>
    <message>
        <source>it has more than %1 buttons.</source>
        <translation>tem mais de %1 botões.</translation>
    </message>
    <message>
        <source>It was not delivered in time and was taken back.</source>
        <translation>Não foi entregue a tempo e foi recolhida.</translation>
    </message>
    <message>
        <source>it is no event in its envelope.</source>
        <translation>não é um evento no seu envelope.</translation>
    </message>
    <message>
        <source>The service account&apos;s file “%1” has no usable “%2”: take the JSON key file as Google gives it.</source>
        <translation>O arquivo da conta de serviço “%1” não tem “%2” utilizável: use o arquivo de chave JSON como o Google o entrega.</translation>
    </message>
    <message>
        <source>Google gives the service account no token (%1): %2</source>
        <translation>O Google não dá token à conta de serviço (%1): %2</translation>
    </message>
    <message>
        <source>it is one of %1.</source>
        <translation>é um destes: %1.</translation>
    </message>
    <message>
        <source>it is neither a JSON object nor a form.</source>
        <translation>não é um objeto JSON nem um formulário.</translation>
    </message>
    <message>
        <source>Zenvia shows such buttons within a card, not under it.</source>
        <translation>a Zenvia mostra esses botões dentro de um cartão, não embaixo dele.</translation>
    </message>
    <message>
        <source>a file goes without buttons; send them in a card.</source>
        <translation>um arquivo vai sem botões; envie-os em um cartão.</translation>
    </message>
    <message>
        <source>A text message is never empty.</source>
        <translation>Um SMS nunca vai vazio.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached</source>
        <translation>O provedor não responde</translation>
    </message>
    <message>
        <source>Check the engine&apos;s connection and the provider&apos;s address; it is tried again by itself.</source>
        <translation>Confira a conexão do motor e o endereço do provedor; o sistema tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>O acesso foi recusado</translation>
    </message>
    <message>
        <source>Put a valid token or password into the engine&apos;s configuration and start the engine again.</source>
        <translation>Ponha um token ou uma senha que valha na configuração do motor e inicie o motor de novo.</translation>
    </message>
    <message>
        <source>The provider wants to be paid</source>
        <translation>O provedor pede pagamento</translation>
    </message>
    <message>
        <source>Settle the balance or the means of payment at the provider; then it goes on by itself.</source>
        <translation>Acerte o saldo ou a forma de pagamento no provedor; depois o envio segue sozinho.</translation>
    </message>
    <message>
        <source>More than the provider takes now</source>
        <translation>Mais do que o provedor aceita agora</translation>
    </message>
    <message>
        <source>Nothing to do: what waits goes by itself when the provider takes it again.</source>
        <translation>Nada a fazer: o que espera sai sozinho quando o provedor voltar a aceitar.</translation>
    </message>
    <message>
        <source>The provider has restricted the account</source>
        <translation>O provedor restringiu a conta</translation>
    </message>
    <message>
        <source>Open a request at the provider and use other channels meanwhile.</source>
        <translation>Abra um chamado no provedor e use outros canais enquanto isso.</translation>
    </message>
    <message>
        <source>The sender isn&apos;t ours</source>
        <translation>O remetente não é nosso</translation>
    </message>
    <message>
        <source>Check the number or agent in the engine&apos;s configuration against the provider&apos;s.</source>
        <translation>Confira o número ou agente da configuração do motor com o do provedor.</translation>
    </message>
    <message>
        <source>Something broke at the provider</source>
        <translation>Algo quebrou no provedor</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Nada a fazer: o sistema tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The account can&apos;t send</source>
        <translation>A conta não consegue enviar</translation>
    </message>
    <message>
        <source>Look the code up at the provider and check the account there.</source>
        <translation>Procure o código no provedor e confira a conta lá.</translation>
    </message>
    <message>
        <source>The account was paused by %1: %2</source>
        <translation>A conta foi pausada por %1: %2</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>não é um objeto JSON.</translation>
    </message>
    <message>
        <source>the provider or the receiver could not take it then</source>
        <translation>o provedor ou o destino não pôde receber naquele momento</translation>
    </message>
    <message>
        <source>our account was in trouble</source>
        <translation>a nossa conta estava com problema</translation>
    </message>
    <message>
        <source>they get too many such messages</source>
        <translation>já recebe mensagens demais desse tipo</translation>
    </message>
    <message>
        <source>can&apos;t be reached this way</source>
        <translation>não é alcançado por este canal</translation>
    </message>
    <message>
        <source>they asked for no more of these</source>
        <translation>pediu para não receber mais</translation>
    </message>
    <message>
        <source>the 24-hour window was closed</source>
        <translation>a janela de 24 horas estava fechada</translation>
    </message>
    <message>
        <source>refused as it was written</source>
        <translation>recusada como foi escrita</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived</source>
        <translation>ninguém sabe se chegou</translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message>
        <source>The cap “%1” can&apos;t be understood.</source>
        <translation>Não deu para entender o limite “%1”.</translation>
    </message>
    <message>
        <source>The table of telling words is empty.</source>
        <translation>A tabela de palavras que revelam a dívida está vazia.</translation>
    </message>
    <message>
        <source>The case is yours.</source>
        <translation>A vez é sua.</translation>
    </message>
    <message>
        <source>A payment is acknowledged at once.</source>
        <translation>Pagamento se agradece na hora.</translation>
    </message>
    <message>
        <source>%1 has the case now.</source>
        <translation>%1 está com o caso agora.</translation>
    </message>
    <message>
        <source>A person goes before the machine.</source>
        <translation>Pessoa passa na frente da máquina.</translation>
    </message>
    <message>
        <source>The case is the machine&apos;s.</source>
        <translation>O caso está com a máquina.</translation>
    </message>
    <message>
        <source>The machine is talking with them.</source>
        <translation>A máquina está em conversa com esta pessoa.</translation>
    </message>
    <message>
        <source>Nobody has the case.</source>
        <translation>Ninguém está com o caso.</translation>
    </message>
    <message>
        <source>The machine is silent; a person may write.</source>
        <translation>A máquina está em silêncio; uma pessoa pode escrever.</translation>
    </message>
    <message>
        <source>The machine is silent on this debtor.</source>
        <translation>A máquina está em silêncio com esta pessoa.</translation>
    </message>
    <message>
        <source>They have said nothing about being contacted.</source>
        <translation>A pessoa não disse nada sobre ser contatada.</translation>
    </message>
    <message>
        <source>They agreed to be contacted here.</source>
        <translation>A pessoa aceitou contato por aqui.</translation>
    </message>
    <message>
        <source>A person may offer care.</source>
        <translation>Uma pessoa pode acolher.</translation>
    </message>
    <message>
        <source>They wrote again after asking for silence.</source>
        <translation>Voltou a escrever depois de pedir silêncio.</translation>
    </message>
    <message>
        <source>They asked for no more messages on this channel.</source>
        <translation>A pessoa pediu para não receber mais nada por este canal.</translation>
    </message>
    <message>
        <source>They asked not to be contacted any more.</source>
        <translation>A pessoa pediu para não ser mais contatada.</translation>
    </message>
    <message>
        <source>This contact belongs to somebody else.</source>
        <translation>Este contato é de outra pessoa.</translation>
    </message>
    <message>
        <source>Nothing arrives at this contact.</source>
        <translation>Neste contato nada chega.</translation>
    </message>
    <message>
        <source>This contact refuses our messages.</source>
        <translation>Este contato recusa nossas mensagens.</translation>
    </message>
    <message>
        <source>The contact is in order.</source>
        <translation>O contato está em ordem.</translation>
    </message>
    <message>
        <source>The portal needs no contact.</source>
        <translation>O portal não precisa de contato.</translation>
    </message>
    <message>
        <source>There is no contact for this channel.</source>
        <translation>Não há contato para este canal.</translation>
    </message>
    <message>
        <source>This contact is not in the debtor&apos;s file.</source>
        <translation>Este contato não está no cadastro da pessoa.</translation>
    </message>
    <message>
        <source>This is not about collecting.</source>
        <translation>Não se trata de cobrança.</translation>
    </message>
    <message>
        <source>Nothing is late: the next due date is %1.</source>
        <translation>Nada está atrasado: o próximo vencimento é %1.</translation>
    </message>
    <message>
        <source>Owed since %1.</source>
        <translation>Em aberto desde %1.</translation>
    </message>
    <message>
        <source>No agreement bears on this.</source>
        <translation>Não há acordo que impeça.</translation>
    </message>
    <message>
        <source>Something outside the agreement is late.</source>
        <translation>Há algo atrasado fora do acordo.</translation>
    </message>
    <message>
        <source>The agreement is late since %1.</source>
        <translation>Acordo em atraso desde %1.</translation>
    </message>
    <message>
        <source>The agreement is in good standing: next due date %1.</source>
        <translation>Acordo em dia: próximo vencimento em %1.</translation>
    </message>
    <message>
        <source>No promise bears on this.</source>
        <translation>Não há promessa que impeça.</translation>
    </message>
    <message>
        <source>No promise is open for this day.</source>
        <translation>Não há promessa aberta para este dia.</translation>
    </message>
    <message>
        <source>They promised to pay until %1.</source>
        <translation>Prometeu pagar até %1.</translation>
    </message>
    <message>
        <source>Nothing is suspended.</source>
        <translation>Nada está suspenso.</translation>
    </message>
    <message>
        <source>Only collection waits for a payment.</source>
        <translation>Só a cobrança espera por um pagamento.</translation>
    </message>
    <message>
        <source>No payment is on its way.</source>
        <translation>Não há pagamento a caminho.</translation>
    </message>
    <message>
        <source>Their identity is confirmed.</source>
        <translation>Identidade confirmada.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and this tells of a debt (%1).</source>
        <translation>Identidade não confirmada, e isto revela a dívida (%1).</translation>
    </message>
    <message>
        <source>Their identity is not confirmed: nothing may tell of a debt.</source>
        <translation>Identidade não confirmada: nada pode revelar a dívida.</translation>
    </message>
    <message>
        <source>An answer within their own conversation.</source>
        <translation>Resposta dentro da conversa que a pessoa abriu.</translation>
    </message>
    <message>
        <source>%1 of %2 contacts today</source>
        <translation>%1 de %2 contatos hoje</translation>
    </message>
    <message>
        <source>%1 of %2 today on this channel</source>
        <translation>%1 de %2 hoje por este canal</translation>
    </message>
    <message>
        <source>%1 of %2 contacts this week</source>
        <translation>%1 de %2 contatos na semana</translation>
    </message>
    <message>
        <source>%1 of %2 this week on this channel</source>
        <translation>%1 de %2 na semana por este canal</translation>
    </message>
    <message>
        <source>%1 of %2 contacts in %3 days</source>
        <translation>%1 de %2 contatos em %3 dias</translation>
    </message>
    <message>
        <source>Only WhatsApp has such a window.</source>
        <translation>Só o WhatsApp tem janela.</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <translation>A janela está aberta.</translation>
    </message>
    <message>
        <source>The window is closed: only a template may go.</source>
        <translation>A janela fechou: só modelo aprovado pode sair.</translation>
    </message>
    <message>
        <source>The window is closed: send a template, or wait until they write.</source>
        <translation>A janela fechou: envie um modelo ou espere a pessoa escrever.</translation>
    </message>
    <message>
        <source>There are no words to read.</source>
        <translation>Não há palavras a ler.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The words are permitted.</source>
        <translation>As palavras são permitidas.</translation>
    </message>
    <message>
        <source>The wording rule “%1” can&apos;t be understood.</source>
        <translation>A regra de redação “%1” não pode ser entendida.</translation>
    </message>
    <message>
        <source>The table of words that ask for payment is empty.</source>
        <translation>A tabela de palavras que pedem pagamento está vazia.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>Não há credor “%1”.</translation>
    </message>
    <message>
        <source>There is no such set of limits: %1. There are: %2.</source>
        <translation>Não existe o conjunto de limites “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por quê.</translation>
    </message>
    <message>
        <source>Nobody may pass this rule: it is the law, or the person&apos;s own word.</source>
        <translation>Ninguém pode passar por esta regra: é a lei, ou a palavra da própria pessoa.</translation>
    </message>
    <message>
        <source>Say which words may pass.</source>
        <translation>Diga quais palavras podem passar.</translation>
    </message>
    <message>
        <source>An override ends within seven days and lets at most twenty acts pass.</source>
        <translation>Uma exceção termina em até sete dias e deixa passar no máximo vinte atos.</translation>
    </message>
    <message>
        <source>There is no such override in force.</source>
        <translation>Essa exceção não está em vigor.</translation>
    </message>
    <message>
        <source>Nothing is owed, or it is paid already.</source>
        <translation>Não há nada em aberto, ou já foi pago.</translation>
    </message>
    <message>
        <source>Late since %1.</source>
        <translation>Em atraso desde %1.</translation>
    </message>
    <message>
        <source>Nothing is late until %1: it may be recalled, not collected.</source>
        <translation>Nada atrasa até %1: pode-se lembrar, não cobrar.</translation>
    </message>
    <message>
        <source>Collection is suspended; this may be said all the same.</source>
        <translation>A cobrança está suspensa; isto pode ser dito mesmo assim.</translation>
    </message>
    <message>
        <source>%1 lets it pass: %2</source>
        <translation>%1 deixa passar: %2</translation>
    </message>
    <message>
        <source>It is judged by what it says it is for.</source>
        <translation>É julgado pela finalidade que declara.</translation>
    </message>
    <message>
        <source>“%1” asks for payment: it is judged as a collection.</source>
        <translation>“%1” pede pagamento: é julgado como cobrança.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and a file may tell of a debt.</source>
        <translation>A identidade não está confirmada, e um arquivo pode falar da dívida.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and the template tells of a debt.</source>
        <translation>A identidade não está confirmada, e o modelo fala da dívida.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and a charge tells of a debt.</source>
        <translation>A identidade não está confirmada, e uma cobrança fala da dívida.</translation>
    </message>
    <message>
        <source>They were spoken to within %1 days.</source>
        <translation>Houve conversa nos últimos %1 dias.</translation>
    </message>
    <message>
        <source>They were not spoken to within %1 days.</source>
        <translation>Não houve conversa nos últimos %1 dias.</translation>
    </message>
    <message>
        <source>%1 of %2 about this debt in %3 days</source>
        <translation>%1 de %2 sobre esta dívida em %3 dias</translation>
    </message>
    <message>
        <source>No cap bears on this.</source>
        <translation>Nenhum limite se aplica a isto.</translation>
    </message>
    <message>
        <source>It is not the machine that acts.</source>
        <translation>Não é a máquina que age.</translation>
    </message>
    <message>
        <source>The portfolio lets the machine do it.</source>
        <translation>A carteira deixa a máquina fazer.</translation>
    </message>
    <message>
        <source>The portfolio lets the machine only suggest it (autonomy %1).</source>
        <translation>A carteira só deixa a máquina sugerir (autonomia %1).</translation>
    </message>
    <message>
        <source>The legal basis “%1” can&apos;t be understood.</source>
        <translation>A base legal “%1” não pode ser entendida.</translation>
    </message>
    <message>
        <source>There is no legal basis for this purpose on this channel.</source>
        <translation>Não há base legal para esta finalidade neste canal.</translation>
    </message>
    <message>
        <source>It rests on: %1.</source>
        <translation>Apoia-se em: %1.</translation>
    </message>
    <message>
        <source>It rests on their consent.</source>
        <translation>Apoia-se no consentimento da pessoa.</translation>
    </message>
    <message>
        <source>This asks for their consent, and there is none in force.</source>
        <translation>Isto pede o consentimento da pessoa, e não há nenhum em vigor.</translation>
    </message>
    <message>
        <source>%1 may hear of the debt.</source>
        <translation>%1 pode ouvir sobre a dívida.</translation>
    </message>
    <message>
        <source>%1 may take a message, without its reason.</source>
        <translation>%1 pode receber um recado, sem o motivo.</translation>
    </message>
    <message>
        <source>%1 is reached there, who may take a message and no more.</source>
        <translation>Ali atende %1, que pode receber um recado e nada mais.</translation>
    </message>
    <message>
        <source>%1 is reached there, who may hear nothing.</source>
        <translation>Ali atende %1, que não pode ouvir nada.</translation>
    </message>
    <message>
        <source>Nobody else is reached there.</source>
        <translation>Ninguém mais atende ali.</translation>
    </message>
    <message>
        <source>This contact is no private one (%1): nobody is collected from there.</source>
        <translation>Este contato não é pessoal (%1): não se cobra por ele.</translation>
    </message>
    <message>
        <source>This is no message of WhatsApp.</source>
        <translation>Não é mensagem de WhatsApp.</translation>
    </message>
    <message>
        <source>The house does not use WhatsApp.</source>
        <translation>A casa não usa WhatsApp.</translation>
    </message>
    <message>
        <source>They wrote first.</source>
        <translation>A pessoa escreveu primeiro.</translation>
    </message>
    <message>
        <source>By WhatsApp the house only answers.</source>
        <translation>Por WhatsApp a casa só responde.</translation>
    </message>
    <message>
        <source>They have not agreed to be written to by WhatsApp.</source>
        <translation>A pessoa não aceitou receber mensagens por WhatsApp.</translation>
    </message>
    <message>
        <source>“%1” makes it marketing, to which they have not agreed.</source>
        <translation>“%1” faz disto marketing, que a pessoa não aceitou.</translation>
    </message>
    <message>
        <source>It rests on the creditor&apos;s contract.</source>
        <translation>Apoia-se no contrato do credor.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp.</source>
        <translation>A pessoa aceitou receber mensagens por WhatsApp.</translation>
    </message>
    <message>
        <source>The table of places that are not the debtor&apos;s own is empty.</source>
        <translation>A tabela de lugares que não são da própria pessoa está vazia.</translation>
    </message>
    <message>
        <source>The policy of WhatsApp can&apos;t be understood: %1</source>
        <translation>A política de WhatsApp não pode ser entendida: %1</translation>
    </message>
    <message>
        <source>It confirms to them what they asked for.</source>
        <translation>Confirma o que a pessoa pediu.</translation>
    </message>
    <message>
        <source>Who is reached there is told that they hear no more from us.</source>
        <translation>Quem responde ali fica sabendo que não recebe mais nada nosso.</translation>
    </message>
    <message>
        <source>The model of the tone of words can&apos;t be used.</source>
        <translation>O modelo do tom das palavras não pode ser usado.</translation>
    </message>
    <message>
        <source>It tells their taxpayer number: no such number is written by WhatsApp.</source>
        <translation>Traz o CPF ou CNPJ da pessoa: esse número não se escreve por WhatsApp.</translation>
    </message>
    <message>
        <source>They asked %1 for no more messages on this channel.</source>
        <translation>Pediu a %1 para não receber mais mensagens por este canal.</translation>
    </message>
    <message>
        <source>They asked %1 not to contact them any more.</source>
        <translation>Pediu a %1 para não ser mais contatado.</translation>
    </message>
    <message>
        <source>Nothing that they said about being contacted bears on this.</source>
        <translation>Nada do que a pessoa disse sobre contatos vale para este.</translation>
    </message>
    <message>
        <source>They agreed to be contacted here: said to %1 on %2.</source>
        <translation>Aceitou ser contatado por aqui: disse a %1 em %2.</translation>
    </message>
    <message>
        <source>No list forbids this contact.</source>
        <translation>Nenhuma lista proíbe este contato.</translation>
    </message>
    <message>
        <source>The list “%1” forbids this contact since %2.</source>
        <translation>A lista “%1” proíbe este contato desde %2.</translation>
    </message>
    <message>
        <source>It rests on their consent: said to %1 on %2.</source>
        <translation>Baseia-se no consentimento dado a %1 em %2.</translation>
    </message>
    <message>
        <source>This asks for their consent, and theirs is to %1 alone.</source>
        <translation>Isto pede consentimento, e o que há foi dado só a %1.</translation>
    </message>
    <message>
        <source>None on this channel about a debt of more than %1 days.</source>
        <translation>Nenhum por este canal sobre dívida de mais de %1 dias.</translation>
    </message>
    <message>
        <source>None on this channel about a debt of up to %1 days.</source>
        <translation>Nenhum por este canal sobre dívida de até %1 dias.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp: said to %1 on %2.</source>
        <translation>Aceitou mensagens pelo WhatsApp: disse a %1 em %2.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp by %1 alone.</source>
        <translation>Aceitou mensagens pelo WhatsApp só de %1.</translation>
    </message>
    <message>
        <source>Its template is declared as marketing, to which they have not agreed.</source>
        <translation>O modelo foi declarado como marketing, que a pessoa não aceitou.</translation>
    </message>
    <message>
        <source>Its template is declared as authentication: it carries a code, and collects nothing.</source>
        <translation>O modelo foi declarado como autenticação: leva um código e não cobra nada.</translation>
    </message>
    <message>
        <source>declared as utility, but “%1” promotes</source>
        <translation>declarado como utilidade, mas “%1” promove</translation>
    </message>
    <message>
        <source>declared as marketing, which goes only to those who agreed to it, but nothing in it promotes</source>
        <translation>declarado como marketing, que só vai a quem aceitou, mas nada nele promove</translation>
    </message>
    <message>
        <source>declared as authentication, but “%1” is no code</source>
        <translation>declarado como autenticação, mas “%1” não é código</translation>
    </message>
    <message>
        <source>The clock lies before what was last recorded of them: set it right.</source>
        <translation>O relógio está antes do último registro desta pessoa: acerte-o.</translation>
    </message>
    <message>
        <source>They are talking with us: no step of a cadence.</source>
        <translation>Está em conversa conosco: nenhum passo da régua.</translation>
    </message>
    <message>
        <source>The file “%1” of this desk is broken, so that nothing leaves: %2. Repair it or remove it, then start again.</source>
        <translation>O arquivo “%1” desta operação está com defeito, por isso nada sai: %2. Corrija-o ou remova-o e inicie de novo.</translation>
    </message>
    <message>
        <source>The limits allow none here.</source>
        <translation>Os limites não permitem nenhum contato aqui.</translation>
    </message>
    <message>
        <source>agreement in force</source>
        <translation>acordo em vigor</translation>
    </message>
    <message>
        <source>autonomy of the machine</source>
        <translation>autonomia da máquina</translation>
    </message>
    <message>
        <source>the turn is somebody else&apos;s</source>
        <translation>a vez é de outra pessoa</translation>
    </message>
    <message>
        <source>limit of contacts</source>
        <translation>limite de contatos</translation>
    </message>
    <message>
        <source>what they said about being contacted</source>
        <translation>o que disse sobre ser contatado</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>horário de contato</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>número ou endereço</translation>
    </message>
    <message>
        <source>list of those not to be contacted</source>
        <translation>lista de quem não deve ser contatado</translation>
    </message>
    <message>
        <source>collection on hold</source>
        <translation>cobrança suspensa</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>base legal</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nada está vencido</translation>
    </message>
    <message>
        <source>payment being looked for</source>
        <translation>pagamento sendo procurado</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>já pago</translation>
    </message>
    <message>
        <source>open promise</source>
        <translation>promessa em aberto</translation>
    </message>
    <message>
        <source>purpose of the contact</source>
        <translation>finalidade do contato</translation>
    </message>
    <message>
        <source>identity not confirmed</source>
        <translation>identidade não confirmada</translation>
    </message>
    <message>
        <source>somebody else&apos;s place</source>
        <translation>lugar de outra pessoa</translation>
    </message>
    <message>
        <source>rules of WhatsApp</source>
        <translation>regras do WhatsApp</translation>
    </message>
    <message>
        <source>window of WhatsApp</source>
        <translation>janela do WhatsApp</translation>
    </message>
    <message>
        <source>words that may not be said</source>
        <translation>palavras que não podem ser ditas</translation>
    </message>
    <message>
        <source>the machine is stopped</source>
        <translation>a máquina está parada</translation>
    </message>
    <message>
        <source>no account for the channel</source>
        <translation>sem conta para o canal</translation>
    </message>
    <message>
        <source>Pix that can&apos;t be paid any more</source>
        <translation>Pix que não pode mais ser pago</translation>
    </message>
    <message>
        <source>the day it speaks of is over</source>
        <translation>o dia de que ela fala já passou</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>written at the desk</source>
        <translation>escrita na mesa</translation>
    </message>
    <message>
        <source>to fill in: %1</source>
        <translation>a preencher: %1</translation>
    </message>
    <message>
        <source>tells of the debt: confirm who it is first</source>
        <translation>fala da dívida: confirme antes quem é</translation>
    </message>
    <message>
        <source>not in a care case</source>
        <translation>não em caso de cuidado</translation>
    </message>
    <message>
        <source>It is not confirmed who reads this, and “%1” tells of a debt.</source>
        <translation>Não se sabe quem lê, e “%1” fala de dívida.</translation>
    </message>
    <message>
        <source>%1 SMS · %2 of %3</source>
        <translation>%1 SMS · %2 de %3</translation>
    </message>
    <message>
        <source>accents: 70 a message</source>
        <translation>com acento: 70 por SMS</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Não há mais nada em aberto.</translation>
    </message>
    <message>
        <source>Nothing could be kept on this machine: %1</source>
        <translation>Não deu para guardar nesta máquina: %1</translation>
    </message>
    <message>
        <source>written at the desk for this time</source>
        <translation>escrita na mesa para esta hora</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>desfeita por %1</translation>
    </message>
    <message>
        <source>The Portuguese dictionary (hunspell-pt-br) is not installed.</source>
        <translation>O dicionário de português (hunspell-pt-br) não está instalado.</translation>
    </message>
    <message>
        <source>The Portuguese dictionary can&apos;t be read.</source>
        <translation>Não deu para ler o dicionário de português.</translation>
    </message>
    <message>
        <source>The word holds until the program ends; it could not be kept: %1</source>
        <translation>A palavra vale até fechar o programa; não deu para guardar: %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” não está mais lá.</translation>
    </message>
    <message>
        <source>“%1” is no file: folders and devices can&apos;t be attached.</source>
        <translation>“%1” não é um arquivo: pastas e dispositivos não podem ser anexados.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>Não dá para ler “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is too large (%2): no channel takes more than %3 MB.</source>
        <translation>“%1” é grande demais (%2): nenhum canal leva mais de %3 MB.</translation>
    </message>
    <message>
        <source>“%1” is no PDF, whatever its name says.</source>
        <translation>“%1” não é um PDF, apesar do nome.</translation>
    </message>
    <message>
        <source>“%1” is a picture of %2 × %3 points: too large to be shown anywhere.</source>
        <translation>“%1” é uma imagem de %2 × %3 pontos: grande demais para ser mostrada.</translation>
    </message>
    <message>
        <source>The picture “%1” can&apos;t be read: it may be broken.</source>
        <translation>Não dá para ler a imagem “%1”: pode estar danificada.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>“%1” is a program: programs are not sent.</source>
        <translation>“%1” é um programa: programas não são enviados.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nada está em atraso</translation>
    </message>
    <message>
        <source>nothing falls due today</source>
        <translation>nada vence hoje</translation>
    </message>
    <message>
        <source>The day that the message speaks of is over by then: send it earlier, or in other words.</source>
        <translation>Até lá o dia de que a mensagem fala já terá passado: envie antes ou com outras palavras.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>The file “%1” can&apos;t be read: %2</source>
        <translation>O arquivo “%1” não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written: %2</source>
        <translation>O arquivo “%1” não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>Agreement %1 refused.</source>
        <translation>Acordo %1 recusado.</translation>
    </message>
    <message>
        <source>Agreement %1 approved.</source>
        <translation>Acordo %1 aprovado.</translation>
    </message>
    <message>
        <source>Agreement %1 cancelled.</source>
        <translation>Acordo %1 cancelado.</translation>
    </message>
    <message>
        <source>Agreement %1 closed.</source>
        <translation>Acordo %1 fechado.</translation>
    </message>
    <message>
        <source>Agreement %1 waits for approval.</source>
        <translation>Acordo %1 espera aprovação.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>“%1” precisa ser um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is no channel (whatsapp, sms, rcs, email, voice).</source>
        <translation>“%1” não é um canal (whatsapp, sms, rcs, email, voice).</translation>
    </message>
    <message>
        <source>The debtor has no usable address on the channel “%1”.</source>
        <translation>O devedor não tem contato utilizável no canal “%1”.</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>enviada manualmente</translation>
    </message>
    <message>
        <source>A day of the month is 1 to 31.</source>
        <translation>O dia do mês vai de 1 a 31.</translation>
    </message>
    <message>
        <source>No Pix account is configured (%1).</source>
        <translation>Nenhuma conta Pix configurada (%1).</translation>
    </message>
    <message>
        <source>“%1” ends neither in .png nor in .svg.</source>
        <translation>“%1” não termina em .png nem em .svg.</translation>
    </message>
    <message>
        <source>“%1” is no text message provider that Trato knows (twilio, zenvia).</source>
        <translation>“%1” não é um provedor de SMS que o Trato conheça (twilio, zenvia).</translation>
    </message>
    <message>
        <source>The number of instalments has to be 1 to %1.</source>
        <translation>O número de parcelas tem de ser de 1 a %1.</translation>
    </message>
    <message>
        <source>This debtor has no contract %1.</source>
        <translation>Este devedor não tem o contrato %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-01-31.</source>
        <translation>“%1” não é uma data como 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to 1,000,000.</source>
        <translation>“%1” não é um número de 1 a 1.000.000.</translation>
    </message>
    <message>
        <source>“%1” is not a state such as SP.</source>
        <translation>“%1” não é uma UF como SP.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1” não é uma destas opções: %2</translation>
    </message>
    <message>
        <source>Nothing written leaves by the channel “%1”.</source>
        <translation>Nada escrito sai pelo canal “%1”.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>Não existe o credor “%1”.</translation>
    </message>
    <message>
        <source>The legal rate comes from its table.</source>
        <translation>A taxa legal vem da própria tabela.</translation>
    </message>
    <message>
        <source>Agreement %1 accepted.</source>
        <translation>Acordo %1 aceito.</translation>
    </message>
    <message>
        <source>Agreement %1 is on the table.</source>
        <translation>Acordo %1 proposto.</translation>
    </message>
    <message>
        <source>Agreement %1 renegotiates %2.</source>
        <translation>O acordo %1 renegocia o %2.</translation>
    </message>
    <message>
        <source>New dates for agreement %1.</source>
        <translation>Novas datas no acordo %1.</translation>
    </message>
    <message>
        <source>No account for payment links is configured (%1).</source>
        <translation>Nenhuma conta de links de pagamento está configurada (%1).</translation>
    </message>
    <message>
        <source>the last day of the period is before the first</source>
        <translation>o último dia do período vem antes do primeiro</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planejadas</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>calls planned</source>
        <translation>ligações planejadas</translation>
    </message>
    <message>
        <source>calls made</source>
        <translation>ligações feitas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>não feitas</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>iguais</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>outro canal</translation>
    </message>
    <message>
        <source>only planned</source>
        <translation>só planejadas</translation>
    </message>
    <message>
        <source>only sent</source>
        <translation>só enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n debtor(s)</source>
        <translation>
            <numerusform>%1, %2 a %3: %n devedor</numerusform>
            <numerusform>%1, %2 a %3: %n devedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned against the policy or after a payment: %1</source>
        <translation>Planejadas contra a política ou depois de um pagamento: %1</translation>
    </message>
    <message>
        <source>Late, and not reached: %1 of %2; of them contacted in fact: %3</source>
        <translation>Em atraso e não alcançadas: %1 de %2; dessas, contatadas de fato: %3</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>ao todo</translation>
    </message>
    <message>
        <source>declared as nothing</source>
        <translation>não declarado em categoria nenhuma</translation>
    </message>
    <message>
        <source>longer than %1 signs</source>
        <translation>mais longo que %1 caracteres</translation>
    </message>
    <message>
        <source>“%1” is over: a message leaves now or later.</source>
        <translation>“%1” já passou: uma mensagem sai agora ou depois.</translation>
    </message>
    <message>
        <source>There is no configuration file “%1”.</source>
        <translation>Não existe o arquivo de configuração “%1”.</translation>
    </message>
    <message>
        <source>Name the deliveries to try again, or say --all.</source>
        <translation>Indique as entregas a tentar de novo, ou use --all.</translation>
    </message>
    <message>
        <source>the day that it speaks of is over by then: send it earlier, or in other words</source>
        <translation>até lá o dia de que ela fala já terá passado: envie antes ou com outras palavras</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>The cadence may not be used: %1</source>
        <translation>A régua não pode ser usada: %1</translation>
    </message>
    <message>
        <source>The cadence contradicts itself: %1</source>
        <translation>A régua se contradiz: %1</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(linha %1)</translation>
    </message>
    <message>
        <source>%1 is given without a value: say one, or leave it out.</source>
        <translation>%1 foi dado sem valor: diga um, ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>A message is either a text or a template: name one of them.</source>
        <translation>Uma mensagem é um texto ou um modelo: indique um dos dois.</translation>
    </message>
</context>
<context>
    <name>ctlhelp</name>
    <message>
        <source>the timeline line in which they accepted</source>
        <translation>o registro da linha do tempo em que aceitou</translation>
    </message>
    <message>
        <source>how: message, call, in_person, portal_signature, declared</source>
        <translation>como: message, call, in_person, portal_signature, declared</translation>
    </message>
    <message>
        <source>on which channel; default: that of the line</source>
        <translation>por qual canal; se não for dito, o da linha</translation>
    </message>
    <message>
        <source>from which number or address; default: that of the line</source>
        <translation>de qual número ou endereço; se não for dito, o da linha</translation>
    </message>
    <message>
        <source>when (ISO); default: the line&apos;s instant, else now</source>
        <translation>quando (ISO); se não for dito, o instante da linha, senão agora</translation>
    </message>
    <message>
        <source>why there is no line, or what else is to be known</source>
        <translation>por que não há linha, ou o que mais se deve saber</translation>
    </message>
    <message>
        <source>TOML file, or - for standard input</source>
        <translation>arquivo TOML, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primeiro dia</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>somente este</translation>
    </message>
    <message>
        <source>the agreement&apos;s id or number (2026-0001)</source>
        <translation>o id ou o número do acordo (2026-0001)</translation>
    </message>
    <message>
        <source>record that the debtor accepted an agreement</source>
        <translation>registra que o devedor aceitou um acordo</translation>
    </message>
    <message>
        <source>who approves: supervisor (default), negotiator</source>
        <translation>quem aprova: supervisor (padrão), negotiator</translation>
    </message>
    <message>
        <source>refuse it instead, with this reason</source>
        <translation>em vez disso, recusa com este motivo</translation>
    </message>
    <message>
        <source>approve an agreement that waits for it</source>
        <translation>aprova um acordo que espera por isso</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por quê</translation>
    </message>
    <message>
        <source>end an agreement and restore its debts</source>
        <translation>encerra um acordo e restabelece as dívidas</translation>
    </message>
    <message>
        <source>the debtor&apos;s number</source>
        <translation>o número do devedor</translation>
    </message>
    <message>
        <source>an offer on the table, instead of terms</source>
        <translation>uma oferta que está na mesa, em vez de condições</translation>
    </message>
    <message>
        <source>paid at once; 0: none</source>
        <translation>pago de uma vez; 0: nada</translation>
    </message>
    <message>
        <source>how many, without the entry</source>
        <translation>quantas, sem a entrada</translation>
    </message>
    <message>
        <source>due date of the first instalment</source>
        <translation>vencimento da primeira parcela</translation>
    </message>
    <message>
        <source>taken off what is owed</source>
        <translation>abatido do que é devido</translation>
    </message>
    <message>
        <source>who agrees: machine, negotiator (default), supervisor</source>
        <translation>quem combina: machine, negotiator (padrão), supervisor</translation>
    </message>
    <message>
        <source>only this contract number; may be repeated</source>
        <translation>somente o contrato deste número; pode ser repetido</translation>
    </message>
    <message>
        <source>put it on the table; `agreement accept` closes it</source>
        <translation>põe na mesa; `agreement accept` fecha</translation>
    </message>
    <message>
        <source>beyond the role&apos;s limits: keep it until somebody approves</source>
        <translation>além dos limites do papel: guarda até que alguém aprove</translation>
    </message>
    <message>
        <source>agree on a debt</source>
        <translation>combina uma dívida</translation>
    </message>
    <message>
        <source>refuse an agreement that waits for approval</source>
        <translation>recusa um acordo que espera aprovação</translation>
    </message>
    <message>
        <source>put it on the table; the old one stands until they accept</source>
        <translation>põe na mesa; o antigo vale até que aceite</translation>
    </message>
    <message>
        <source>put new terms in the place of an agreement</source>
        <translation>põe novas condições no lugar de um acordo</translation>
    </message>
    <message>
        <source>which one; 0 is the entry</source>
        <translation>qual; 0 é a entrada</translation>
    </message>
    <message>
        <source>the new day</source>
        <translation>o novo dia</translation>
    </message>
    <message>
        <source>who grants it: machine, negotiator (default), supervisor</source>
        <translation>quem concede: machine, negotiator (padrão), supervisor</translation>
    </message>
    <message>
        <source>the timeline line in which they asked for it</source>
        <translation>o registro da linha do tempo em que pediu isso</translation>
    </message>
    <message>
        <source>the later ones move too</source>
        <translation>as seguintes também mudam</translation>
    </message>
    <message>
        <source>move the date of an instalment</source>
        <translation>muda a data de uma parcela</translation>
    </message>
    <message>
        <source>an agreement with its instalments</source>
        <translation>um acordo com as suas parcelas</translation>
    </message>
    <message>
        <source>the file to write, FILE.pdf</source>
        <translation>o arquivo a escrever, ARQUIVO.pdf</translation>
    </message>
    <message>
        <source>write the terms of an agreement as PDF</source>
        <translation>escreve o termo de um acordo em PDF</translation>
    </message>
    <message>
        <source>its number or name</source>
        <translation>o seu número ou nome</translation>
    </message>
    <message>
        <source>0: it proposes; 1: it identifies and reminds; 2: it negotiates, a person says yes; 3: it closes deals</source>
        <translation>0: propõe; 1: identifica e lembra; 2: negocia, uma pessoa diz sim; 3: fecha acordos</translation>
    </message>
    <message>
        <source>why it may go no further; needed below the highest level</source>
        <translation>por que não pode ir além; necessário abaixo do nível mais alto</translation>
    </message>
    <message>
        <source>print how far the machine goes in each portfolio</source>
        <translation>mostra até onde a máquina vai em cada carteira</translation>
    </message>
    <message>
        <source>say how far the machine goes in a portfolio</source>
        <translation>diz até onde a máquina vai em uma carteira</translation>
    </message>
    <message>
        <source>say how far it may be let go in a portfolio</source>
        <translation>diz até onde ela pode ser deixada ir em uma carteira</translation>
    </message>
    <message>
        <source>also from another person: for who leads, with a reason</source>
        <translation>também de outra pessoa: para quem lidera, com um motivo</translation>
    </message>
    <message>
        <source>say whose turn it is with a debtor</source>
        <translation>diz de quem é a vez com um devedor</translation>
    </message>
    <message>
        <source>take the turn, with the work that waits</source>
        <translation>toma a vez, com o trabalho que espera</translation>
    </message>
    <message>
        <source>give the turn back, with the work</source>
        <translation>devolve a vez, com o trabalho</translation>
    </message>
    <message>
        <source>barcode or line, or - for standard input</source>
        <translation>código de barras ou linha digitável, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>the day near which the due date is looked for; default today</source>
        <translation>o dia perto do qual o vencimento é procurado; se não for dito, hoje</translation>
    </message>
    <message>
        <source>what a slip&apos;s code says</source>
        <translation>o que diz o código de um boleto</translation>
    </message>
    <message>
        <source>the bank&apos;s number, three digits</source>
        <translation>o número do banco, três dígitos</translation>
    </message>
    <message>
        <source>25 digits of the bank&apos;s own</source>
        <translation>25 dígitos do próprio banco</translation>
    </message>
    <message>
        <source>what is to be paid; 0: no amount</source>
        <translation>quanto se paga; 0: sem valor</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimento</translation>
    </message>
    <message>
        <source>make a slip&apos;s barcode and line</source>
        <translation>faz o código de barras e a linha digitável de um boleto</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>quem paga</translation>
    </message>
    <message>
        <source>the charge&apos;s id, as payment request answered it</source>
        <translation>o id da cobrança, como payment request respondeu</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>o arquivo PDF a escrever</translation>
    </message>
    <message>
        <source>print a charge&apos;s slip as PDF</source>
        <translation>imprime o boleto de uma cobrança em PDF</translation>
    </message>
    <message>
        <source>say what a cadence does, or what is wrong with it</source>
        <translation>diz o que uma régua faz, ou o que há de errado nela</translation>
    </message>
    <message>
        <source>put a cadence in force</source>
        <translation>põe uma régua em vigor</translation>
    </message>
    <message>
        <source>last day; it must be over</source>
        <translation>último dia; precisa ter terminado</translation>
    </message>
    <message>
        <source>so many people and messages are listed; all are counted</source>
        <translation>tantas pessoas e mensagens são listadas; todas são contadas</translation>
    </message>
    <message>
        <source>what a cadence would have sent in days that are over, beside what was sent</source>
        <translation>o que uma régua teria enviado em dias que passaram, ao lado do que foi enviado</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último dia</translation>
    </message>
    <message>
        <source>so many contacts are listed; all are counted</source>
        <translation>tantos contatos são listados; todos são contados</translation>
    </message>
    <message>
        <source>what a cadence would send when, and why not</source>
        <translation>o que uma régua enviaria, quando, e por que não</translation>
    </message>
    <message>
        <source>the day to start from</source>
        <translation>o dia a partir do qual se conta</translation>
    </message>
    <message>
        <source>business days; negative goes back</source>
        <translation>dias úteis; negativo volta</translation>
    </message>
    <message>
        <source>with the holidays of this state</source>
        <translation>com os feriados deste estado</translation>
    </message>
    <message>
        <source>a date so many business days on or back</source>
        <translation>uma data tantos dias úteis adiante ou atrás</translation>
    </message>
    <message>
        <source>business days and holidays of a period</source>
        <translation>dias úteis e feriados de um período</translation>
    </message>
    <message>
        <source>Print what a person needs to take a case over: why, what was said and promised, what may be done</source>
        <translation>Mostra o que alguém precisa para assumir um caso: por quê, o que foi dito e prometido, o que pode ser feito</translation>
    </message>
    <message>
        <source>what was due</source>
        <translation>o que era devido</translation>
    </message>
    <message>
        <source>day of the payment</source>
        <translation>dia do pagamento</translation>
    </message>
    <message>
        <source>percent, once</source>
        <translation>por cento, uma vez</translation>
    </message>
    <message>
        <source>percent a month (month30, business21, business22) or a year (day365, business252)</source>
        <translation>por cento ao mês (month30, business21, business22) ou ao ano (day365, business252)</translation>
    </message>
    <message>
        <source>month30, day365, business252, business21, business22 or legal</source>
        <translation>month30, day365, business252, business21, business22 ou legal</translation>
    </message>
    <message>
        <source>none (default) or ipca, before fine and interest</source>
        <translation>none (padrão) ou ipca, antes de multa e juros</translation>
    </message>
    <message>
        <source>the fine is capped (CDC art. 52 §1)</source>
        <translation>a multa tem teto (CDC art. 52 §1)</translation>
    </message>
    <message>
        <source>more rates of the law and of the index, as in rates/taxa-legal.toml</source>
        <translation>mais taxas da lei e do índice, como em rates/taxa-legal.toml</translation>
    </message>
    <message>
        <source>half-even (default) or half-up</source>
        <translation>half-even (padrão) ou half-up</translation>
    </message>
    <message>
        <source>fine and interest of a late payment</source>
        <translation>multa e juros de um pagamento atrasado</translation>
    </message>
    <message>
        <source>the day, yyyy-mm-dd</source>
        <translation>o dia, aaaa-mm-dd</translation>
    </message>
    <message>
        <source>of this account alone</source>
        <translation>somente desta conta</translation>
    </message>
    <message>
        <source>say what would be kept, keep nothing</source>
        <translation>diz o que seria guardado, não guarda nada</translation>
    </message>
    <message>
        <source>close a day: what came, and whether it adds up</source>
        <translation>fecha um dia: o que entrou, e se a conta bate</translation>
    </message>
    <message>
        <source>the account whose bank is told, as the configuration names it</source>
        <translation>a conta a cujo banco se comunica, como a configuração a chama</translation>
    </message>
    <message>
        <source>the folder that the files are put into</source>
        <translation>a pasta em que os arquivos são postos</translation>
    </message>
    <message>
        <source>the number of a file that was lost; it is written as it was</source>
        <translation>o número de um arquivo que se perdeu; é escrito como era</translation>
    </message>
    <message>
        <source>write the remittance files that wait</source>
        <translation>escreve as remessas que esperam</translation>
    </message>
    <message>
        <source>return file, or - for standard input</source>
        <translation>arquivo de retorno, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>what a bank&apos;s CNAB 240 or 400 return file says</source>
        <translation>o que diz um retorno CNAB 240 ou 400 de um banco</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email, voice or portal</source>
        <translation>whatsapp, sms, rcs, email, voice ou portal</translation>
    </message>
    <message>
        <source>collection, reminder, service, payment or care; by default collection, or reminder while nothing is late</source>
        <translation>collection, reminder, service, payment ou care; se não for dito, collection, ou reminder enquanto nada está em atraso</translation>
    </message>
    <message>
        <source>human (default), cadence, agent or system</source>
        <translation>human (padrão), cadence, agent ou system</translation>
    </message>
    <message>
        <source>at another instant, ISO 8601</source>
        <translation>em outro instante, ISO 8601</translation>
    </message>
    <message>
        <source>to this number or address instead of the best one</source>
        <translation>para este número ou endereço em vez do melhor</translation>
    </message>
    <message>
        <source>with these words</source>
        <translation>com estas palavras</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <source>may this debtor be contacted?</source>
        <translation>este devedor pode ser contatado?</translation>
    </message>
    <message>
        <source>they agreed: for who leads to write down</source>
        <translation>concordou: quem lidera anota</translation>
    </message>
    <message>
        <source>they refuse: what waits and may not leave now is taken back</source>
        <translation>recusa: o que espera e já não pode sair é recolhido</translation>
    </message>
    <message>
        <source>said to this one by name; a yes needs it, a refusal without it is for all</source>
        <translation>dito a este pelo nome; um sim precisa disso, uma recusa sem isso vale para todos</translation>
    </message>
    <message>
        <source>on this channel alone</source>
        <translation>somente neste canal</translation>
    </message>
    <message>
        <source>collection (default), marketing or *</source>
        <translation>collection (padrão), marketing ou *</translation>
    </message>
    <message>
        <source>what they said, or the form they signed; a yes needs it</source>
        <translation>o que disse, ou o termo que assinou; um sim precisa disso</translation>
    </message>
    <message>
        <source>of a yes: until when it holds, ISO 8601</source>
        <translation>de um sim: até quando vale, ISO 8601</translation>
    </message>
    <message>
        <source>where it can be read or heard: a form, a message, a recording; a yes needs it</source>
        <translation>onde pode ser lido ou ouvido: um termo, uma mensagem, uma gravação; um sim precisa disso</translation>
    </message>
    <message>
        <source>what a debtor said about being contacted</source>
        <translation>o que um devedor disse sobre ser contatado</translation>
    </message>
    <message>
        <source>the lists of those not to be contacted</source>
        <translation>as listas de quem não deve ser contatado</translation>
    </message>
    <message>
        <source>the rule that denies: cap, contact_hours, promise, wording …</source>
        <translation>a regra que nega: cap, contact_hours, promise, wording …</translation>
    </message>
    <message>
        <source>why; it is kept</source>
        <translation>por quê; fica guardado</translation>
    </message>
    <message>
        <source>of the rule wording: the words that may pass</source>
        <translation>da regra wording: as palavras que podem passar</translation>
    </message>
    <message>
        <source>ISO 8601, seven days at most; the end of the day otherwise</source>
        <translation>ISO 8601, sete dias no máximo; senão o fim do dia</translation>
    </message>
    <message>
        <source>for so many acts, one otherwise</source>
        <translation>para tantos atos, senão um</translation>
    </message>
    <message>
        <source>take back the override of this number</source>
        <translation>desfaz a liberação deste número</translation>
    </message>
    <message>
        <source>what may pass now</source>
        <translation>o que pode passar agora</translation>
    </message>
    <message>
        <source>let an act pass a rule, with a reason</source>
        <translation>deixa um ato passar por uma regra, com um motivo</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>o seu nome</translation>
    </message>
    <message>
        <source>percent a month, or a year (day365, business252)</source>
        <translation>por cento ao mês, ou ao ano (day365, business252)</translation>
    </message>
    <message>
        <source>month30 (default), day365, business252, business21, business22 or legal</source>
        <translation>month30 (padrão), day365, business252, business21, business22 ou legal</translation>
    </message>
    <message>
        <source>none (default) or ipca</source>
        <translation>none (padrão) ou ipca</translation>
    </message>
    <message>
        <source>what part payments pay first: interest,fine,principal unless agreed otherwise</source>
        <translation>o que pagamentos parciais pagam primeiro: interest,fine,principal, se não combinado de outro modo</translation>
    </message>
    <message>
        <source>yes or no: whether the fine is capped (CDC art. 52 §1); without it, for people</source>
        <translation>yes ou no: se a multa tem teto (CDC art. 52 §1); sem isso, para pessoas</translation>
    </message>
    <message>
        <source>no rule any more</source>
        <translation>sem regra daqui em diante</translation>
    </message>
    <message>
        <source>a creditor&apos;s default rule of late charges</source>
        <translation>a regra padrão de encargos de um credor</translation>
    </message>
    <message>
        <source>a set of caps.toml (reg_f), or none</source>
        <translation>um conjunto de caps.toml (reg_f), ou none</translation>
    </message>
    <message>
        <source>a creditor&apos;s own limits of contacts</source>
        <translation>os limites de contatos do próprio credor</translation>
    </message>
    <message>
        <source>name, document, telephone, e-mail, contract or invoice number</source>
        <translation>nome, documento, telefone, e-mail, número de contrato ou de nota</translation>
    </message>
    <message>
        <source>at most so many (20)</source>
        <translation>no máximo tantos (20)</translation>
    </message>
    <message>
        <source>find debtors</source>
        <translation>procura devedores</translation>
    </message>
    <message>
        <source>show a debtor</source>
        <translation>mostra um devedor</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>quantos</translation>
    </message>
    <message>
        <source>the same number, the same people</source>
        <translation>o mesmo número, as mesmas pessoas</translation>
    </message>
    <message>
        <source>of history</source>
        <translation>de história</translation>
    </message>
    <message>
        <source>fill an empty database with invented debtors</source>
        <translation>enche um banco vazio com devedores inventados</translation>
    </message>
    <message>
        <source>CPF or CNPJ in any form</source>
        <translation>CPF ou CNPJ em qualquer forma</translation>
    </message>
    <message>
        <source>whether a CPF or CNPJ can be right</source>
        <translation>se um CPF ou CNPJ pode estar certo</translation>
    </message>
    <message>
        <source>.eml file, or - for standard input</source>
        <translation>arquivo .eml, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>show an .eml file as Trato understands it</source>
        <translation>mostra um arquivo .eml como o Trato o entende</translation>
    </message>
    <message>
        <source>round after round until one finds nothing to do</source>
        <translation>rodada após rodada até que uma não encontre nada a fazer</translation>
    </message>
    <message>
        <source>do what is due now</source>
        <translation>faz agora o que está na hora</translation>
    </message>
    <message>
        <source>CSV file, or - for standard input</source>
        <translation>arquivo CSV, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>whose debts they are</source>
        <translation>de quem são as dívidas</translation>
    </message>
    <message>
        <source>the portfolio they belong to</source>
        <translation>a carteira a que pertencem</translation>
    </message>
    <message>
        <source>TOML file that says which column is what</source>
        <translation>arquivo TOML que diz qual coluna é o quê</translation>
    </message>
    <message>
        <source>write the mapping that was used to this file</source>
        <translation>escreve neste arquivo o mapeamento que foi usado</translation>
    </message>
    <message>
        <source>say what would happen, change nothing</source>
        <translation>diz o que aconteceria, não muda nada</translation>
    </message>
    <message>
        <source>store the good lines, leave the bad ones out</source>
        <translation>guarda as linhas boas, deixa de fora as ruins</translation>
    </message>
    <message>
        <source>bring a creditor&apos;s portfolio file in</source>
        <translation>traz o arquivo de carteira de um credor</translation>
    </message>
    <message>
        <source>CSV file with contato, and canal, credor, desde, ate; or - for standard input</source>
        <translation>arquivo CSV com contato, e canal, credor, desde, ate; ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>how the list is called</source>
        <translation>como a lista se chama</translation>
    </message>
    <message>
        <source>the law or letter behind it</source>
        <translation>a lei ou a carta por trás dela</translation>
    </message>
    <message>
        <source>for this one alone, where a line names none; otherwise for all</source>
        <translation>somente para este, onde uma linha não diz nenhum; senão para todos</translation>
    </message>
    <message>
        <source>the law makes the list: nobody lets an act pass</source>
        <translation>a lei faz a lista: ninguém deixa um ato passar</translation>
    </message>
    <message>
        <source>the file is the whole list: who is not in it is on it no longer</source>
        <translation>o arquivo é a lista inteira: quem não está nele deixa de estar nela</translation>
    </message>
    <message>
        <source>bring in a list of those not to be contacted</source>
        <translation>traz uma lista de quem não deve ser contatado</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email or voice</source>
        <translation>whatsapp, sms, rcs, email ou voice</translation>
    </message>
    <message>
        <source>whose bytes these are: meta, twilio …</source>
        <translation>de quem são estes bytes: meta, twilio …</translation>
    </message>
    <message>
        <source>which of our accounts received it</source>
        <translation>qual das nossas contas recebeu</translation>
    </message>
    <message>
        <source>the raw bytes, or - for standard input</source>
        <translation>os bytes crus, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>put a provider&apos;s raw event into the inbox</source>
        <translation>põe um evento cru de um provedor na caixa de entrada</translation>
    </message>
    <message>
        <source>CNAB 240 or 400 return, OFX or CSV file, or - for standard input</source>
        <translation>retorno CNAB 240 ou 400, OFX ou arquivo CSV, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>the account that the money came to, as the configuration names it</source>
        <translation>a conta em que o dinheiro entrou, como a configuração a chama</translation>
    </message>
    <message>
        <source>refuse the whole file when one line of it is rejected</source>
        <translation>recusa o arquivo inteiro quando uma linha é rejeitada</translation>
    </message>
    <message>
        <source>bring a bank&apos;s file of payments in</source>
        <translation>traz um arquivo de pagamentos de um banco</translation>
    </message>
    <message>
        <source>CSV file with documento, nome, relacao …, or - for standard input</source>
        <translation>arquivo CSV com documento, nome, relacao …, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>bring in the people around debtors</source>
        <translation>traz as pessoas em torno dos devedores</translation>
    </message>
    <message>
        <source>parked, unsupported or dropped; the first two when left out</source>
        <translation>parked, unsupported ou dropped; as duas primeiras quando não é dito</translation>
    </message>
    <message>
        <source>whose: meta, twilio …</source>
        <translation>de quem: meta, twilio …</translation>
    </message>
    <message>
        <source>at most so many (1000)</source>
        <translation>no máximo tantos (1000)</translation>
    </message>
    <message>
        <source>the delivery&apos;s number in the inbox</source>
        <translation>o número da entrega na caixa de entrada</translation>
    </message>
    <message>
        <source>the deliveries&apos; numbers in the inbox</source>
        <translation>os números das entregas na caixa de entrada</translation>
    </message>
    <message>
        <source>all that the list shows</source>
        <translation>todas as que a lista mostra</translation>
    </message>
    <message>
        <source>with --all: parked, unsupported or dropped alone</source>
        <translation>com --all: somente parked, unsupported ou dropped</translation>
    </message>
    <message>
        <source>with --all: this provider&apos;s alone</source>
        <translation>com --all: somente as deste provedor</translation>
    </message>
    <message>
        <source>why nobody needs to work on it</source>
        <translation>por que ninguém precisa trabalhar nela</translation>
    </message>
    <message>
        <source>show deliveries that wait for a person</source>
        <translation>mostra entregas que esperam por uma pessoa</translation>
    </message>
    <message>
        <source>show one delivery and what it says</source>
        <translation>mostra uma entrega e o que ela diz</translation>
    </message>
    <message>
        <source>have deliveries worked on again</source>
        <translation>faz trabalhar de novo as entregas</translation>
    </message>
    <message>
        <source>say that nobody needs to work on a delivery</source>
        <translation>diz que ninguém precisa trabalhar em uma entrega</translation>
    </message>
    <message>
        <source>make or migrate the database</source>
        <translation>cria ou migra o banco de dados</translation>
    </message>
    <message>
        <source>the same seed and history give the same model (default 1)</source>
        <translation>a mesma semente e história dão o mesmo modelo (1, se não for dito)</translation>
    </message>
    <message>
        <source>default or broken_promise; else both</source>
        <translation>default ou broken_promise; senão ambos</translation>
    </message>
    <message>
        <source>how many at most (default 200)</source>
        <translation>quantos no máximo (200, se não for dito)</translation>
    </message>
    <message>
        <source>learn from the contacts since the last time</source>
        <translation>aprende com os contatos desde a última vez</translation>
    </message>
    <message>
        <source>say what is known of a debtor, and why</source>
        <translation>diz o que se sabe de um devedor, e por quê</translation>
    </message>
    <message>
        <source>train the models of risk from this database</source>
        <translation>treina os modelos de risco com este banco</translation>
    </message>
    <message>
        <source>say which models are in force, and how good they are</source>
        <translation>diz quais modelos estão em vigor, e quão bons são</translation>
    </message>
    <message>
        <source>score the risks of those who owe something</source>
        <translation>pontua os riscos de quem deve algo</translation>
    </message>
    <message>
        <source>list whom to speak with before it is late</source>
        <translation>lista com quem falar antes que atrase</translation>
    </message>
    <message>
        <source>only for the debtors of this creditor</source>
        <translation>somente para os devedores deste credor</translation>
    </message>
    <message>
        <source>only for those of this portfolio: its number or name</source>
        <translation>somente para os desta carteira: o seu número ou nome</translation>
    </message>
    <message>
        <source>only this one: identification, negotiation, follow_up, cadence</source>
        <translation>somente este: identification, negotiation, follow_up, cadence</translation>
    </message>
    <message>
        <source>its number, as “machine stops” prints it</source>
        <translation>o seu número, como “machine stops” mostra</translation>
    </message>
    <message>
        <source>why it may go on</source>
        <translation>por que pode seguir</translation>
    </message>
    <message>
        <source>print where the machine stands still, and why</source>
        <translation>mostra onde a máquina está parada, e por quê</translation>
    </message>
    <message>
        <source>stop what leaves by itself: everything, or what the options name</source>
        <translation>para o que sai por si: tudo, ou o que as opções dizem</translation>
    </message>
    <message>
        <source>let the machine go on</source>
        <translation>deixa a máquina seguir</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs or email</source>
        <translation>whatsapp, sms, rcs ou email</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>as palavras</translation>
    </message>
    <message>
        <source>an approved template instead</source>
        <translation>em vez disso, um modelo aprovado</translation>
    </message>
    <message>
        <source>of an e-mail</source>
        <translation>de um e-mail</translation>
    </message>
    <message>
        <source>collection, reminder, service, payment or care; by default collection, or reminder while nothing is late; a template has its own</source>
        <translation>collection, reminder, service, payment ou care; se não for dito, collection, ou reminder enquanto nada está em atraso; um modelo tem a sua própria</translation>
    </message>
    <message>
        <source>not before this instant, ISO 8601</source>
        <translation>não antes deste instante, ISO 8601</translation>
    </message>
    <message>
        <source>send a message to a debtor</source>
        <translation>envia uma mensagem a um devedor</translation>
    </message>
    <message>
        <source>only this one, by its number or its name</source>
        <translation>somente esta, pelo seu número ou nome</translation>
    </message>
    <message>
        <source>say what came of the work of some days</source>
        <translation>diz o que resultou do trabalho de alguns dias</translation>
    </message>
    <message>
        <source>what they can pay a month</source>
        <translation>quanto pode pagar por mês</translation>
    </message>
    <message>
        <source>what they can pay at once</source>
        <translation>quanto pode pagar de uma vez</translation>
    </message>
    <message>
        <source>how many they want</source>
        <translation>quantas quer</translation>
    </message>
    <message>
        <source>day of the month on which they can pay</source>
        <translation>dia do mês em que pode pagar</translation>
    </message>
    <message>
        <source>who offers: machine, negotiator (default), supervisor</source>
        <translation>quem oferece: machine, negotiator (padrão), supervisor</translation>
    </message>
    <message>
        <source>what they earn a month, as they say: hardship rules and existence minimum</source>
        <translation>quanto ganha por mês, como diz: regras de dificuldade e mínimo existencial</translation>
    </message>
    <message>
        <source>with the reasons, who may grant each, and each contract&apos;s part</source>
        <translation>com os motivos, quem pode conceder cada uma e a parte de cada contrato</translation>
    </message>
    <message>
        <source>the few offers worth making to a debtor</source>
        <translation>as poucas ofertas que vale a pena fazer a um devedor</translation>
    </message>
    <message>
        <source>OFX file, or - for standard input</source>
        <translation>arquivo OFX, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>what a bank statement in OFX says</source>
        <translation>o que diz um extrato bancário em OFX</translation>
    </message>
    <message>
        <source>the payee&apos;s number</source>
        <translation>o número do favorecido</translation>
    </message>
    <message>
        <source>confirm a payee that another person proposed</source>
        <translation>confirma um favorecido que outra pessoa propôs</translation>
    </message>
    <message>
        <source>its name; all when left out</source>
        <translation>o seu nome; todos quando não é dito</translation>
    </message>
    <message>
        <source>show who may receive for a creditor</source>
        <translation>mostra quem pode receber por um credor</translation>
    </message>
    <message>
        <source>a Pix key, bank/branch/account, or a provider&apos;s account</source>
        <translation>uma chave Pix, banco/agência/conta, ou a conta de um provedor</translation>
    </message>
    <message>
        <source>pix (default), boleto or link</source>
        <translation>pix (padrão), boleto ou link</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>de quem é</translation>
    </message>
    <message>
        <source>put somebody on the list of payees</source>
        <translation>põe alguém na lista de favorecidos</translation>
    </message>
    <message>
        <source>take a payee off the list</source>
        <translation>tira um favorecido da lista</translation>
    </message>
    <message>
        <source>who was to pay</source>
        <translation>quem ia pagar</translation>
    </message>
    <message>
        <source>take a charge back at its provider</source>
        <translation>desfaz uma cobrança no provedor</translation>
    </message>
    <message>
        <source>the payment&apos;s number</source>
        <translation>o número do pagamento</translation>
    </message>
    <message>
        <source>it was not theirs: it waits again</source>
        <translation>não era seu: volta a esperar</translation>
    </message>
    <message>
        <source>say whose a payment is, or take that back</source>
        <translation>diz de quem é um pagamento, ou desfaz isso</translation>
    </message>
    <message>
        <source>who is to pay</source>
        <translation>quem vai pagar</translation>
    </message>
    <message>
        <source>the new due date</source>
        <translation>o novo vencimento</translation>
    </message>
    <message>
        <source>give a boleto another due date at its bank</source>
        <translation>dá outro vencimento a um boleto no banco</translation>
    </message>
    <message>
        <source>how much goes back</source>
        <translation>quanto volta</translation>
    </message>
    <message>
        <source>agree to a refund that another person asked for</source>
        <translation>concorda com uma devolução que outra pessoa pediu</translation>
    </message>
    <message>
        <source>say no to one, with --reason</source>
        <translation>diz não a uma, com --reason</translation>
    </message>
    <message>
        <source>list those that no provider sends back</source>
        <translation>lista as que nenhum provedor devolve</translation>
    </message>
    <message>
        <source>one of those was sent, with --transfer</source>
        <translation>uma delas foi enviada, com --transfer</translation>
    </message>
    <message>
        <source>what names the transfer, an endToEndId for example</source>
        <translation>o que identifica a transferência, um endToEndId por exemplo</translation>
    </message>
    <message>
        <source>send money back</source>
        <translation>devolve dinheiro</translation>
    </message>
    <message>
        <source>an agreement (id or number) or a debtor</source>
        <translation>um acordo (id ou número) ou um devedor</translation>
    </message>
    <message>
        <source>pix, boleto or link</source>
        <translation>pix, boleto ou link</translation>
    </message>
    <message>
        <source>the provider&apos;s account; the first one of the configuration</source>
        <translation>a conta do provedor; a primeira da configuração</translation>
    </message>
    <message>
        <source>the last day for this amount; today or the instalment&apos;s due date</source>
        <translation>o último dia para este valor; hoje ou o vencimento da parcela</translation>
    </message>
    <message>
        <source>ask for a payment</source>
        <translation>pede um pagamento</translation>
    </message>
    <message>
        <source>telephone number in any form</source>
        <translation>número de telefone em qualquer forma</translation>
    </message>
    <message>
        <source>whether a telephone number can be right</source>
        <translation>se um número de telefone pode estar certo</translation>
    </message>
    <message>
        <source>the code, or - for standard input</source>
        <translation>o código, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>what a Pix code says</source>
        <translation>o que diz um código Pix</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, for a code paid any number of times</source>
        <translation>a chave de quem recebe, para um código pago quantas vezes for</translation>
    </message>
    <message>
        <source>where the charge is fetched, for a code paid once</source>
        <translation>onde a cobrança é buscada, para um código pago uma vez</translation>
    </message>
    <message>
        <source>the receiver&apos;s name</source>
        <translation>o nome de quem recebe</translation>
    </message>
    <message>
        <source>the receiver&apos;s city</source>
        <translation>a cidade de quem recebe</translation>
    </message>
    <message>
        <source>what is to be paid</source>
        <translation>quanto se paga</translation>
    </message>
    <message>
        <source>the receiver&apos;s reference, letters and digits</source>
        <translation>a referência de quem recebe, letras e dígitos</translation>
    </message>
    <message>
        <source>what the payer reads</source>
        <translation>o que o pagador lê</translation>
    </message>
    <message>
        <source>draw it into this .png or .svg file</source>
        <translation>desenha neste arquivo .png ou .svg</translation>
    </message>
    <message>
        <source>make a Pix code, and draw it</source>
        <translation>faz um código Pix e o desenha</translation>
    </message>
    <message>
        <source>an instalment plan to the cent</source>
        <translation>um plano de parcelas até o centavo</translation>
    </message>
    <message>
        <source>say what an offer policy allows, or what is wrong with it</source>
        <translation>diz o que uma política de ofertas permite, ou o que há de errado nela</translation>
    </message>
    <message>
        <source>a version&apos;s number</source>
        <translation>o número de uma versão</translation>
    </message>
    <message>
        <source>what changed between two versions of a creditor&apos;s policy</source>
        <translation>o que mudou entre duas versões da política de um credor</translation>
    </message>
    <message>
        <source>put an offer policy of a creditor in force</source>
        <translation>põe em vigor uma política de ofertas de um credor</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>uma anterior</translation>
    </message>
    <message>
        <source>with the file as it was published</source>
        <translation>com o arquivo como foi publicado</translation>
    </message>
    <message>
        <source>a creditor&apos;s policy, with what its campaigns have spent</source>
        <translation>a política de um credor, com o que as suas campanhas gastaram</translation>
    </message>
    <message>
        <source>who published a creditor&apos;s policies, when and why</source>
        <translation>quem publicou as políticas de um credor, quando e por quê</translation>
    </message>
    <message>
        <source>the item&apos;s number</source>
        <translation>o número do item</translation>
    </message>
    <message>
        <source>how it ended: cpc_agreement, no_answer …</source>
        <translation>como terminou: cpc_agreement, no_answer …</translation>
    </message>
    <message>
        <source>why it is late: a code or words</source>
        <translation>por que está em atraso: um código ou palavras</translation>
    </message>
    <message>
        <source>what comes next: a code or words</source>
        <translation>o que vem depois: um código ou palavras</translation>
    </message>
    <message>
        <source>what else to know</source>
        <translation>o que mais se deve saber</translation>
    </message>
    <message>
        <source>when to call back, ISO 8601</source>
        <translation>quando ligar de volta, ISO 8601</translation>
    </message>
    <message>
        <source>the number or address that was used</source>
        <translation>o número ou endereço que foi usado</translation>
    </message>
    <message>
        <source>channels not to be used any more (all)</source>
        <translation>canais que não devem mais ser usados (todos)</translation>
    </message>
    <message>
        <source>close a case</source>
        <translation>encerra um caso</translation>
    </message>
    <message>
        <source>negotiation, care, supervisor, identification, approvals or payments</source>
        <translation>negotiation, care, supervisor, identification, approvals ou payments</translation>
    </message>
    <message>
        <source>list the queue</source>
        <translation>lista a fila</translation>
    </message>
    <message>
        <source>only work of this desk</source>
        <translation>somente o trabalho desta mesa</translation>
    </message>
    <message>
        <source>claim the next case</source>
        <translation>pega o próximo caso</translation>
    </message>
    <message>
        <source>put a case back</source>
        <translation>devolve um caso</translation>
    </message>
    <message>
        <source>when it comes back, ISO 8601</source>
        <translation>quando volta, ISO 8601</translation>
    </message>
    <message>
        <source>put a case off</source>
        <translation>adia um caso</translation>
    </message>
    <message>
        <source>the name they sign in with</source>
        <translation>o nome com que a pessoa entra</translation>
    </message>
    <message>
        <source>supervisor or negotiator</source>
        <translation>supervisor ou negotiator</translation>
    </message>
    <message>
        <source>make somebody a supervisor or a negotiator</source>
        <translation>faz de alguém supervisor ou negociador</translation>
    </message>
    <message>
        <source>words, or their beginnings</source>
        <translation>palavras, ou os seus começos</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>no máximo tantos (50)</translation>
    </message>
    <message>
        <source>only on this debtor&apos;s timeline</source>
        <translation>somente na linha do tempo deste devedor</translation>
    </message>
    <message>
        <source>search all timelines</source>
        <translation>procura em todas as linhas do tempo</translation>
    </message>
    <message>
        <source>the day of the settlement</source>
        <translation>o dia da quitação</translation>
    </message>
    <message>
        <source>how many instalments are paid, from the first on</source>
        <translation>quantas parcelas estão pagas, da primeira em diante</translation>
    </message>
    <message>
        <source>early settlement of a plan (CDC art. 52 §2)</source>
        <translation>quitação antecipada de um plano (CDC art. 52 §2)</translation>
    </message>
    <message>
        <source>care, legal, b2b or payments</source>
        <translation>care, legal, b2b ou payments</translation>
    </message>
    <message>
        <source>say that somebody can do care, legal, b2b, payments</source>
        <translation>diz que alguém sabe cuidar de care, legal, b2b, payments</translation>
    </message>
    <message>
        <source>take a skill from somebody again</source>
        <translation>tira de alguém uma habilidade</translation>
    </message>
    <message>
        <source>print who can do what</source>
        <translation>mostra quem sabe o quê</translation>
    </message>
    <message>
        <source>twilio or zenvia</source>
        <translation>twilio ou zenvia</translation>
    </message>
    <message>
        <source>the message, or - for standard input</source>
        <translation>a mensagem, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>count the segments of a text message</source>
        <translation>conta os segmentos de uma mensagem de texto</translation>
    </message>
    <message>
        <source>TOML file of templates, or - for standard input; the shipped ones without it</source>
        <translation>arquivo TOML de modelos, ou - para a entrada padrão; sem ele, os que vêm junto</translation>
    </message>
    <message>
        <source>what templates of WhatsApp are declared as, and whether their words agree</source>
        <translation>como os modelos do WhatsApp estão declarados, e se as palavras concordam</translation>
    </message>
    <message>
        <source>older than this cursor</source>
        <translation>antes deste cursor</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email, voice, portal or internal</source>
        <translation>whatsapp, sms, rcs, email, voice, portal ou internal</translation>
    </message>
    <message>
        <source>the timeline of a debtor</source>
        <translation>a linha do tempo de um devedor</translation>
    </message>
    <message>
        <source>the last day, yyyy-mm-dd; without it yesterday</source>
        <translation>o último dia, aaaa-mm-dd; sem ele, ontem</translation>
    </message>
    <message>
        <source>close what a creditor receives; it never changes after</source>
        <translation>fecha o que um credor recebe; nunca muda depois</translation>
    </message>
    <message>
        <source>the first day of the rule, yyyy-mm-dd</source>
        <translation>o primeiro dia da regra, aaaa-mm-dd</translation>
    </message>
    <message>
        <source>DAYS=PERCENT for debts late up to these days, last rest=PERCENT; once for each</source>
        <translation>DIAS=PERCENTUAL para dívidas atrasadas até tantos dias, por último rest=PERCENTUAL; uma vez para cada</translation>
    </message>
    <message>
        <source>a creditor&apos;s commission by the age of the debt</source>
        <translation>a comissão de um credor pela idade da dívida</translation>
    </message>
    <message>
        <source>of this one alone</source>
        <translation>somente deste</translation>
    </message>
    <message>
        <source>what creditors were transferred</source>
        <translation>o que foi repassado aos credores</translation>
    </message>
    <message>
        <source>what a creditor would receive; nothing is kept</source>
        <translation>o que um credor receberia; nada é guardado</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>o seu id</translation>
    </message>
    <message>
        <source>write it there too, as PDF or CSV by the name&apos;s ending</source>
        <translation>escreve ali também, em PDF ou CSV conforme o nome termina</translation>
    </message>
    <message>
        <source>a transfer with its lines</source>
        <translation>um repasse com as suas linhas</translation>
    </message>
    <message>
        <source>Messages as JSON lines, - for standard input</source>
        <translation>Mensagens como linhas JSON, - para a entrada padrão</translation>
    </message>
    <message>
        <source>List the labels</source>
        <translation>Lista os rótulos</translation>
    </message>
    <message>
        <source>Say how well the file&apos;s messages are understood: a table of intent, sensitivities, text, amount_cents, instalments, date, parted by tabs, with a head</source>
        <translation>Diz quão bem as mensagens do arquivo são entendidas: uma tabela de intent, sensitivities, text, amount_cents, instalments, date, separadas por tabulações, com cabeçalho</translation>
    </message>
    <message>
        <source>With --score: draw the reliability diagram into this file</source>
        <translation>Com --score: desenha neste arquivo o diagrama de confiabilidade</translation>
    </message>
    <message>
        <source>Say what messages mean, one JSON object a line</source>
        <translation>Diz o que as mensagens significam, um objeto JSON por linha</translation>
    </message>
    <message>
        <source>A text, each line a message; - for standard input</source>
        <translation>Um texto, cada linha uma mensagem; - para a entrada padrão</translation>
    </message>
    <message>
        <source>preventive, early or late</source>
        <translation>preventive, early ou late</translation>
    </message>
    <message>
        <source>who reads is not confirmed</source>
        <translation>quem lê não está confirmado</translation>
    </message>
    <message>
        <source>a person in trouble reads</source>
        <translation>quem lê é uma pessoa em dificuldade</translation>
    </message>
    <message>
        <source>Find what may not be written to a debtor, with a better sentence, one JSON object a line</source>
        <translation>Encontra o que não pode ser escrito a um devedor, com uma frase melhor, um objeto JSON por linha</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>EXIGIDO</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclui</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta um comando.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Nothing is known by this name here: %1</source>
        <translation>Nada é conhecido por este nome aqui: %1</translation>
    </message>
    <message>
        <source>%1 and %2 can&apos;t be given together.</source>
        <translation>%1 e %2 não podem ser dados juntos.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 precisa de %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>--help says what can be given.</source>
        <translation>--help diz o que pode ser dado.</translation>
    </message>
    <message>
        <source>Say what can be given, and do nothing</source>
        <translation>Diz o que pode ser dado, e não faz nada</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>price, sac or equal</source>
        <translation>price, sac ou equal</translation>
    </message>
    <message>
        <source>what is owed, with the entry</source>
        <translation>quanto é devido, com a entrada</translation>
    </message>
    <message>
        <source>percent a month (price, sac)</source>
        <translation>por cento ao mês (price, sac)</translation>
    </message>
    <message>
        <source>day of the agreement and of the entry</source>
        <translation>dia do acordo e da entrada</translation>
    </message>
    <message>
        <source>paid on the start, part of the principal</source>
        <translation>pago no início, parte do principal</translation>
    </message>
    <message>
        <source>agreements and their approval</source>
        <translation>acordos e a sua aprovação</translation>
    </message>
    <message>
        <source>how far the machine may go</source>
        <translation>até onde a máquina pode ir</translation>
    </message>
    <message>
        <source>whose turn it is with a debtor</source>
        <translation>de quem é a vez com um devedor</translation>
    </message>
    <message>
        <source>codes of slips</source>
        <translation>códigos de boletos</translation>
    </message>
    <message>
        <source>who is contacted when, with what</source>
        <translation>quem é contatado, quando e com o quê</translation>
    </message>
    <message>
        <source>business days and holidays</source>
        <translation>dias úteis e feriados</translation>
    </message>
    <message>
        <source>what people who take a case read</source>
        <translation>o que lê quem assume um caso</translation>
    </message>
    <message>
        <source>files to and from banks</source>
        <translation>arquivos de e para os bancos</translation>
    </message>
    <message>
        <source>whether a debtor may be contacted</source>
        <translation>se um devedor pode ser contatado</translation>
    </message>
    <message>
        <source>the people and what they owe</source>
        <translation>as pessoas e o que devem</translation>
    </message>
    <message>
        <source>CPF and CNPJ</source>
        <translation>CPF e CNPJ</translation>
    </message>
    <message>
        <source>e-mail files</source>
        <translation>arquivos de e-mail</translation>
    </message>
    <message>
        <source>the automatic work</source>
        <translation>o trabalho automático</translation>
    </message>
    <message>
        <source>portfolios, payments and providers&apos; messages</source>
        <translation>carteiras, pagamentos e mensagens dos provedores</translation>
    </message>
    <message>
        <source>what providers sent and nobody could work on</source>
        <translation>o que os provedores enviaram e ninguém pôde trabalhar</translation>
    </message>
    <message>
        <source>what is learned of people: channel and hour, risks and the models behind them</source>
        <translation>o que se aprende das pessoas: canal e hora, riscos e os modelos por trás deles</translation>
    </message>
    <message>
        <source>stopping what leaves by itself</source>
        <translation>parar o que sai por si</translation>
    </message>
    <message>
        <source>messages to debtors</source>
        <translation>mensagens aos devedores</translation>
    </message>
    <message>
        <source>statements of an account</source>
        <translation>extratos de uma conta</translation>
    </message>
    <message>
        <source>who may be paid</source>
        <translation>quem pode receber</translation>
    </message>
    <message>
        <source>requests to pay</source>
        <translation>pedidos de pagamento</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>números de telefone</translation>
    </message>
    <message>
        <source>BR Codes</source>
        <translation>códigos Pix (BR Code)</translation>
    </message>
    <message>
        <source>what a creditor lets be offered</source>
        <translation>o que um credor deixa oferecer</translation>
    </message>
    <message>
        <source>the work that waits for people</source>
        <translation>o trabalho que espera por pessoas</translation>
    </message>
    <message>
        <source>who may grant what</source>
        <translation>quem pode conceder o quê</translation>
    </message>
    <message>
        <source>who can take which cases</source>
        <translation>quem pode assumir quais casos</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>mensagens de texto</translation>
    </message>
    <message>
        <source>texts that a provider approves</source>
        <translation>textos que um provedor aprova</translation>
    </message>
    <message>
        <source>what creditors receive</source>
        <translation>o que os credores recebem</translation>
    </message>
    <message>
        <source>what may be written to debtors</source>
        <translation>o que pode ser escrito aos devedores</translation>
    </message>
    <message>
        <source>sqlite:///path or postgresql://user@host:port/name</source>
        <translation>sqlite:///caminho ou postgresql://usuário@máquina:porta/nome</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>arquivo de configuração</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>quem age</translation>
    </message>
    <message>
        <source>the present instant, ISO 8601</source>
        <translation>o instante presente, ISO 8601</translation>
    </message>
    <message>
        <source>json or table</source>
        <translation>json ou table</translation>
    </message>
    <message>
        <source>Trato from the command line</source>
        <translation>Trato pela linha de comando</translation>
    </message>
</context>
<context>
    <name>debts</name>
    <message>
        <source>The rule of late charges can&apos;t be understood.</source>
        <translation>A regra de encargos não pode ser entendida.</translation>
    </message>
    <message>
        <source>There is no hold number %1 that could be lifted.</source>
        <translation>Não há suspensão número %1 que possa ser retirada.</translation>
    </message>
    <message>
        <source>A court order forbids contact.</source>
        <translation>Uma ordem judicial proíbe o contato.</translation>
    </message>
    <message>
        <source>Risk to life: collection is suspended.</source>
        <translation>Risco à vida: cobrança suspensa.</translation>
    </message>
    <message>
        <source>Risk of violence: collection is suspended.</source>
        <translation>Risco de violência: cobrança suspensa.</translation>
    </message>
    <message>
        <source>The debtor has died: collection is suspended.</source>
        <translation>Falecimento: cobrança suspensa.</translation>
    </message>
    <message>
        <source>Bereavement: collection is suspended.</source>
        <translation>Luto: cobrança suspensa.</translation>
    </message>
    <message>
        <source>Illness: collection is suspended.</source>
        <translation>Doença: cobrança suspensa.</translation>
    </message>
    <message>
        <source>Vulnerable person: collection is suspended.</source>
        <translation>Pessoa vulnerável: cobrança suspensa.</translation>
    </message>
    <message>
        <source>A lawyer speaks for them: collection is suspended.</source>
        <translation>Um advogado fala pela pessoa: a cobrança está suspensa.</translation>
    </message>
    <message>
        <source>Legal matter: collection is suspended.</source>
        <translation>Assunto jurídico: cobrança suspensa.</translation>
    </message>
    <message>
        <source>A plan for all their debts is being made: collection is suspended.</source>
        <translation>Um plano para todas as dívidas está em curso: a cobrança está suspensa.</translation>
    </message>
    <message>
        <source>They say it is fraud: collection is suspended.</source>
        <translation>Diz que é fraude: cobrança suspensa.</translation>
    </message>
    <message>
        <source>Complaint about contacts: collection is suspended.</source>
        <translation>Reclamação de excesso de contatos: cobrança suspensa.</translation>
    </message>
    <message>
        <source>Complaint: collection is suspended.</source>
        <translation>Reclamação: cobrança suspensa.</translation>
    </message>
    <message>
        <source>The debt is disputed: collection is suspended.</source>
        <translation>A dívida está contestada: cobrança suspensa.</translation>
    </message>
    <message>
        <source>They say that they have paid.</source>
        <translation>Diz que já pagou.</translation>
    </message>
    <message>
        <source>A payment is being looked for.</source>
        <translation>Há um pagamento em conferência.</translation>
    </message>
    <message>
        <source>They asked to be called at another time.</source>
        <translation>Pediu contato em outro momento.</translation>
    </message>
    <message>
        <source>Somebody has suspended collection.</source>
        <translation>Alguém suspendeu a cobrança.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The database has debtors already; the demonstration needs an empty one.</source>
        <translation>O banco já tem devedores; a demonstração precisa de um banco vazio.</translation>
    </message>
    <message>
        <source>The demonstration was given up; nothing is left of it.</source>
        <translation>A demonstração foi cancelada; nada ficou dela.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The document can&apos;t be written: %1</source>
        <translation>Não foi possível gravar o documento: %1</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>O documento não tem essa página.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>the machine fell silent: %1</source>
        <translation>a máquina ficou em silêncio: %1</translation>
    </message>
    <message>
        <source>The machine is silent on every channel. Recalled: %1.</source>
        <translation>Silêncio em todos os canais. Recolhidas: %1.</translation>
    </message>
    <message>
        <source>Collection stands still: %1</source>
        <translation>Cobrança suspensa: %1</translation>
    </message>
    <message>
        <source>No more messages on any channel.</source>
        <translation>Nenhuma mensagem mais, em canal nenhum.</translation>
    </message>
    <message>
        <source>No more messages on this channel.</source>
        <translation>Nenhuma mensagem mais neste canal.</translation>
    </message>
    <message>
        <source>The contact is somebody else&apos;s and is used no more.</source>
        <translation>O contato é de outra pessoa e não é mais usado.</translation>
    </message>
    <message>
        <source>They confirmed who they are.</source>
        <translation>Confirmou quem é.</translation>
    </message>
    <message>
        <source>Agreement %1 closed: %2</source>
        <translation>Acordo %1 fechado: %2</translation>
    </message>
    <message>
        <source>Pix of %1 asked for.</source>
        <translation>Pix de %1 pedido.</translation>
    </message>
    <message>
        <source>The event does not say whose it is.</source>
        <translation>O evento não diz de quem é.</translation>
    </message>
    <message>
        <source>a call from a number that is not known</source>
        <translation>ligação de um número desconhecido</translation>
    </message>
    <message>
        <source>Asked through the provider to receive no more messages.</source>
        <translation>Pediu pelo provedor para não receber mensagens.</translation>
    </message>
    <message>
        <source>Takes messages again.</source>
        <translation>Voltou a receber mensagens.</translation>
    </message>
    <message>
        <source>No account is set up for this channel.</source>
        <translation>Nenhuma conta configurada para este canal.</translation>
    </message>
    <message>
        <source>the Pix was asked for and is ready</source>
        <translation>o Pix foi pedido e está pronto</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>pagamento recebido</translation>
    </message>
    <message>
        <source>Paid, to be wrapped up</source>
        <translation>Pago, falta tabular</translation>
    </message>
    <message>
        <source>The mail file %1 can&apos;t be taken: %2</source>
        <translation>Não foi possível ler o e-mail do arquivo %1: %2</translation>
    </message>
    <message>
        <source>Nobody can tell whether a message arrived</source>
        <translation>Ninguém sabe se uma mensagem chegou</translation>
    </message>
    <message>
        <source>The promise for %1 was not kept</source>
        <translation>A promessa para %1 não entrou</translation>
    </message>
    <message>
        <source>The promise of %1 for %2 was not kept</source>
        <translation>A promessa de %1 para %2 não entrou</translation>
    </message>
    <message>
        <source>Instalment of %1 of agreement %2 did not come in</source>
        <translation>A parcela de %1 do acordo %2 não entrou</translation>
    </message>
    <message>
        <source>There is no payment account “%1”.</source>
        <translation>Não existe a conta de pagamento “%1”.</translation>
    </message>
    <message>
        <source>The provider does not know the payment yet.</source>
        <translation>O provedor ainda não conhece o pagamento.</translation>
    </message>
    <message>
        <source>The notice names a payment that the provider does not know.</source>
        <translation>O aviso cita um pagamento que o provedor não conhece.</translation>
    </message>
    <message>
        <source>A notice tells of a payment of %1 (%2) that the provider does not know. Nothing was settled.</source>
        <translation>Um aviso fala de um pagamento de %1 (%2) que o provedor não conhece. Nada foi baixado.</translation>
    </message>
    <message>
        <source>Agreement %1 of %2 expired: %3</source>
        <translation>O acordo %1 de %2 expirou: %3</translation>
    </message>
    <message>
        <source>Payment of %1 received. Recalled: %2.</source>
        <translation>Pagamento de %1 recebido. Envios recolhidos: %2.</translation>
    </message>
    <message>
        <source>The account “%1” charges by the bank&apos;s API, which tells its payments; a return file would tell them again.</source>
        <translation>A conta “%1” cobra pela API do banco, que já informa os pagamentos; um arquivo de retorno os informaria de novo.</translation>
    </message>
    <message>
        <source>The charge of %1 is not owed any more, and the provider does not take it back: %2. It can still be paid; cancel it there.</source>
        <translation>A cobrança de %1 não é mais devida, e o provedor não a cancela: %2. Ela ainda pode ser paga; cancele-a lá.</translation>
    </message>
    <message>
        <source>The bank does not know the Pix of a receipt of %1.</source>
        <translation>O banco não conhece o Pix de um comprovante de %1.</translation>
    </message>
    <message>
        <source>The charge of %1 was to be taken back (%2), and the provider does not do it: %3. It can still be paid; cancel it there.</source>
        <translation>A cobrança de %1 era para ser cancelada (%2), e o provedor não cancela: %3. Ela ainda pode ser paga; cancele lá.</translation>
    </message>
    <message>
        <source>A charge of %1 was asked for and is ready, and there is no contact to send it to.</source>
        <translation>Uma cobrança de %1 foi pedida e está pronta, e não há contato para onde enviá-la.</translation>
    </message>
    <message>
        <source>Messages can&apos;t be understood (%1): %2</source>
        <translation>As mensagens não podem ser compreendidas (%1): %2</translation>
    </message>
    <message>
        <source>They wait for an answer: the machine&apos;s was kept back</source>
        <translation>Espera resposta: a da máquina foi retida</translation>
    </message>
    <message>
        <source>the machine would only repeat what it said already</source>
        <translation>a máquina só repetiria o que já disse</translation>
    </message>
    <message>
        <source>the machine suggests an answer: %1</source>
        <translation>a máquina sugere uma resposta: %1</translation>
    </message>
    <message>
        <source>Agreement %1 waits for a person&apos;s yes: %2</source>
        <translation>O acordo %1 espera o sim de uma pessoa: %2</translation>
    </message>
    <message>
        <source>Agreement %1 was asked for beyond the machine&apos;s limits: %2</source>
        <translation>O acordo %1 foi pedido além dos limites da máquina: %2</translation>
    </message>
    <message>
        <source>They want to go on by %1.</source>
        <translation>Quer continuar por %1.</translation>
    </message>
    <message>
        <source>They said at which hours they want to be reached.</source>
        <translation>Disse em que horários quer ser procurado.</translation>
    </message>
    <message>
        <source>They say that they paid; no payment came to light</source>
        <translation>Diz que pagou; nenhum pagamento apareceu</translation>
    </message>
    <message>
        <source>the machine suggests: %1 (%2)</source>
        <translation>a IA sugere: %1 (%2)</translation>
    </message>
    <message>
        <source>confirm who they are</source>
        <translation>confirmar quem é</translation>
    </message>
    <message>
        <source>send them a Pix</source>
        <translation>mandar um Pix</translation>
    </message>
    <message>
        <source>note their promise for %1</source>
        <translation>anotar a promessa para %1</translation>
    </message>
    <message>
        <source>they asked the provider for no more messages</source>
        <translation>pediram à operadora para não receber mais mensagens</translation>
    </message>
    <message>
        <source>a payment came in, or an agreement was made, after it was prepared</source>
        <translation>entrou um pagamento ou foi feito um acordo depois que ela ficou pronta</translation>
    </message>
    <message>
        <source>The machine&apos;s answer may not leave: %1</source>
        <translation>A resposta da IA não pode sair: %1</translation>
    </message>
    <message>
        <source>They sent a proof of payment; no payment came to light</source>
        <translation>Enviou comprovante de pagamento; nenhum pagamento apareceu</translation>
    </message>
    <message>
        <source>the Pix that it announces is there, or does not come any more</source>
        <translation>o Pix que ela anuncia já está aí, ou não vem mais</translation>
    </message>
    <message>
        <source>its Pix can&apos;t be paid any more</source>
        <translation>o Pix dela já não pode ser pago</translation>
    </message>
    <message>
        <source>A payment of %1 was settled, and what follows from it has to be done by people: %2</source>
        <translation>Um pagamento de %1 foi baixado, e o que decorre dele precisa ser feito por pessoas: %2</translation>
    </message>
    <message>
        <source>They paid %1, and the machine can&apos;t thank them: %2</source>
        <translation>Foi pago %1, e a máquina não consegue agradecer: %2</translation>
    </message>
    <message>
        <source>they wrote again before it had left</source>
        <translation>escreveram de novo antes de a mensagem sair</translation>
    </message>
    <message>
        <source>The database was busy for too long; nothing was written.</source>
        <translation>O banco de dados ficou ocupado por tempo demais; nada foi gravado.</translation>
    </message>
    <message>
        <source>its day was over before it could leave: it says nothing true any more</source>
        <translation>o dia dela passou antes que pudesse sair: já não diz nada verdadeiro</translation>
    </message>
    <message>
        <source>It was not delivered in time and was taken back; it goes as SMS.</source>
        <translation>Não foi entregue a tempo e foi recolhida; segue como SMS.</translation>
    </message>
    <message>
        <source>No more e-mails?</source>
        <translation>Não quer mais e-mails?</translation>
    </message>
    <message>
        <source>This address will get no more e-mails about the debt. Other ways of talking to us stay open.</source>
        <translation>Este endereço não receberá mais e-mails sobre a dívida. Os outros canais de conversa continuam abertos.</translation>
    </message>
    <message>
        <source>Send me no more e-mails</source>
        <translation>Não quero mais receber e-mails</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>This address gets no more e-mails from us.</source>
        <translation>Este endereço não recebe mais e-mails nossos.</translation>
    </message>
    <message>
        <source>Unsubscribed by an e-mail&apos;s own link.</source>
        <translation>Descadastrou-se pelo link do próprio e-mail.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Column “%1”: on line %2 the day comes first, on line %3 the month. Say in the mapping which is right.</source>
        <translation>Coluna “%1”: na linha %2 o dia vem antes, na linha %3 o mês. Diga no mapa qual é o certo.</translation>
    </message>
    <message>
        <source>Column “%1”: line %2 and line %3 write numbers in different ways. Say in the mapping which sign is the decimal one.</source>
        <translation>Coluna “%1”: a linha %2 e a linha %3 escrevem números de jeitos diferentes. Diga no mapa qual sinal é o decimal.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>O arquivo não tem a coluna “%1”.</translation>
    </message>
    <message>
        <source>Some columns were not recognised. Say which they are in a mapping file or in the wizard.</source>
        <translation>Algumas colunas não foram reconhecidas. Diga quais são no mapa ou no assistente.</translation>
    </message>
    <message>
        <source>The mapping file can&apos;t be read: %1 (line %2).</source>
        <translation>O mapa não pode ser lido: %1 (linha %2).</translation>
    </message>
    <message>
        <source>The quotes opened on line %1 never close.</source>
        <translation>As aspas abertas na linha %1 não fecham.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The creditor and the portfolio need names.</source>
        <translation>O credor e a carteira precisam de nome.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was stored: %n line(s) can&apos;t be read.</source>
        <translation>
            <numerusform>Nada foi gravado: %n linha não pode ser lida.</numerusform>
            <numerusform>Nada foi gravado: %n linhas não podem ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the spreadsheet cut the digits off (scientific notation)</source>
        <translation>a planilha cortou os dígitos (notação científica)</translation>
    </message>
    <message>
        <source>the value must be above zero</source>
        <translation>o valor precisa ser maior que zero</translation>
    </message>
    <message>
        <source>more than two decimal places</source>
        <translation>mais de duas casas decimais</translation>
    </message>
    <message>
        <source>the value is too large</source>
        <translation>o valor é grande demais</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>isto não é um valor</translation>
    </message>
    <message>
        <source>a line of totals is no debt</source>
        <translation>linha de totais não é dívida</translation>
    </message>
    <message>
        <source>the cell has more than %1 characters</source>
        <translation>a célula tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>without CPF or CNPJ</source>
        <translation>sem CPF nem CNPJ</translation>
    </message>
    <message>
        <source>the check digits do not match</source>
        <translation>dígito verificador não confere</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>without a contract</source>
        <translation>sem contrato</translation>
    </message>
    <message>
        <source>without the instalment&apos;s number</source>
        <translation>sem o número da parcela</translation>
    </message>
    <message>
        <source>this is no instalment number</source>
        <translation>isto não é um número de parcela</translation>
    </message>
    <message>
        <source>without a due date</source>
        <translation>sem vencimento</translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation>a data não existe</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>the area code is missing</source>
        <translation>falta o DDD</translation>
    </message>
    <message>
        <source>this is no telephone number</source>
        <translation>isto não é um telefone</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>isto não é um e-mail</translation>
    </message>
    <message>
        <source>this contract belongs to another document</source>
        <translation>este contrato é de outro documento</translation>
    </message>
    <message>
        <source>line %1 has the same instalment with another value or date</source>
        <translation>a linha %1 tem a mesma parcela com outro valor ou data</translation>
    </message>
    <message>
        <source>the instalment is paid or in an agreement; its value stays as it is</source>
        <translation>a parcela está paga ou em acordo; o valor fica como está</translation>
    </message>
    <message>
        <source>Line %1 is UTF-8 and line %2 is Windows-1252. Save the file again in one encoding, or name it in the mapping.</source>
        <translation>A linha %1 está em UTF-8 e a linha %2 em Windows-1252. Salve o arquivo de novo em um só formato, ou diga qual no mapa.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV (UTF-8) and import that file.</source>
        <translation>Isto é uma planilha. Salve como CSV (UTF-8) e importe esse arquivo.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>A importação foi cancelada. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The mapping has fields or values that do not exist: %1.</source>
        <translation>O mapa tem campos ou valores que não existem: %1.</translation>
    </message>
    <message>
        <source>No such relation: codevedor, avalista, parente, empregador, conhecido.</source>
        <translation>Vínculo desconhecido: codevedor, avalista, parente, empregador, conhecido.</translation>
    </message>
    <message>
        <source>Say divida, recado or nada.</source>
        <translation>Diga divida, recado ou nada.</translation>
    </message>
    <message>
        <source>Nobody here has this document.</source>
        <translation>Ninguém aqui tem este documento.</translation>
    </message>
    <message>
        <source>The file needs the columns documento, nome and relacao.</source>
        <translation>O arquivo precisa das colunas documento, nome e relacao.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be taken; nothing was stored.</source>
        <translation>
            <numerusform>%n linha não entra; nada foi gravado.</numerusform>
            <numerusform>%n linhas não entram; nada foi gravado.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no rate in percent</source>
        <translation>isto não é uma taxa percentual</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>Não há credor “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no amount that can be taken.</source>
        <translation>“%1” não é um valor que se possa usar.</translation>
    </message>
    <message>
        <source>The file has no column for the day of payment or for the amount.</source>
        <translation>O arquivo não tem coluna com o dia do pagamento ou com o valor.</translation>
    </message>
    <message>
        <source>more was paid of the instalment than this; its value stays as it is</source>
        <translation>da parcela foi pago mais do que isto; o valor dela fica como está</translation>
    </message>
    <message>
        <source>Neither a telephone number nor an e-mail address.</source>
        <translation>Não é telefone nem e-mail.</translation>
    </message>
    <message>
        <source>No such channel: ligacao, whatsapp, sms, rcs, email.</source>
        <translation>Canal desconhecido: ligacao, whatsapp, sms, rcs, email.</translation>
    </message>
    <message>
        <source>No day: write 31/12/2026 or 2026-12-31.</source>
        <translation>Não é data: escreva 31/12/2026 ou 2026-12-31.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de começar.</translation>
    </message>
    <message>
        <source>“%1” is a list that the law makes, and stays one.</source>
        <translation>“%1” é uma lista da lei, e continua sendo.</translation>
    </message>
    <message>
        <source>Say how the list is called and where it comes from.</source>
        <translation>Diga como a lista se chama e de onde vem.</translation>
    </message>
    <message>
        <source>The file needs the column contato.</source>
        <translation>O arquivo precisa da coluna contato.</translation>
    </message>
    <message>
        <source>The file names nobody: it can&apos;t be the whole list.</source>
        <translation>O arquivo não tem ninguém: não pode ser a lista inteira.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>“%1” is not a file that can be read. Choose another one.</source>
        <translation>“%1” não é um arquivo que dê para ler. Escolha outro.</translation>
    </message>
    <message>
        <source>The file has more than 256 MB. Split it, or use “tratoctl import debts”.</source>
        <translation>O arquivo tem mais de 256 MB. Divida-o ou use “tratoctl import debts”.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>Still comparing</source>
        <translation>Ainda comparando</translation>
    </message>
    <message>
        <source>Say whose debts these are: creditor and portfolio</source>
        <translation>Diga de quem são as dívidas: credor e carteira</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to go</source>
        <translation>
            <numerusform>falta %n linha</numerusform>
            <numerusform>faltam %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no line to store</source>
        <translation>Não há linha para gravar</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1. Choose another folder.</source>
        <translation>O arquivo não pode ser gravado: %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>DDD</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Nota fiscal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>UF</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Fine (%)</source>
        <translation>Multa (%)</translation>
    </message>
    <message>
        <source>Interest (%)</source>
        <translation>Juros (%)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Classificação de risco</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>%1: nothing came of %2 contacts</source>
        <translation>%1: nada em %2 contatos</translation>
    </message>
    <message>
        <source>%1: answered %2 of %3</source>
        <translation>%1: respondeu a %2 de %3</translation>
    </message>
    <message>
        <source>%1: opened %2 of %3</source>
        <translation>%1: abriu %2 de %3</translation>
    </message>
    <message>
        <source>%1: answered %2 and opened %3 of %4</source>
        <translation>%1: respondeu a %2 e abriu %3 de %4</translation>
    </message>
    <message>
        <source>A try of %1: too little is known yet of it with this person.</source>
        <translation>Uma tentativa por %1: ainda se sabe pouco dele com esta pessoa.</translation>
    </message>
    <message>
        <source>This person&apos;s record (%1).</source>
        <translation>Histórico da pessoa (%1).</translation>
    </message>
    <message>
        <source>Little is known of this person yet; with similar debtors %1 is worth most (%2 of 100 contacts).</source>
        <translation>Ainda se sabe pouco desta pessoa; com devedores parecidos, %1 rende mais (%2 em cada 100 contatos).</translation>
    </message>
    <message>
        <source>The person asked for %1 on %2.</source>
        <translation>A pessoa pediu %1 em %2.</translation>
    </message>
    <message>
        <source>The person asked for %1 on %2, which is not possible now. </source>
        <translation>A pessoa pediu %1 em %2, mas por lá não é possível agora. </translation>
    </message>
    <message>
        <source>An experiment has a name and at least two wordings, each of its own name.</source>
        <translation>Um experimento tem nome e ao menos duas versões de texto, cada uma com seu nome.</translation>
    </message>
    <message>
        <source>There is no debtor number %1.</source>
        <translation>Não há devedor número %1.</translation>
    </message>
    <message>
        <source>The hours from %1 to %2 are none of a day.</source>
        <translation>O horário de %1h a %2h não existe num dia.</translation>
    </message>
    <message>
        <source>%1 cases, of which it happened in %2: a model needs at least %3, and %4 of each kind.</source>
        <translation>%1 casos, dos quais aconteceu em %2: um modelo precisa de ao menos %3, e de %4 de cada tipo.</translation>
    </message>
    <message>
        <source>due on %1 and open</source>
        <translation>venceu ou vence em %1 e está em aberto</translation>
    </message>
    <message>
        <source>last paid on %1</source>
        <translation>último pagamento em %1</translation>
    </message>
    <message>
        <source>promise broken on %1</source>
        <translation>promessa quebrada em %1</translation>
    </message>
    <message>
        <source>promise kept on %1</source>
        <translation>promessa cumprida em %1</translation>
    </message>
    <message>
        <source>promise for %1</source>
        <translation>promessa para %1</translation>
    </message>
    <message>
        <source>agreement broken on %1</source>
        <translation>acordo quebrado em %1</translation>
    </message>
    <message>
        <source>agreement kept on %1</source>
        <translation>acordo cumprido em %1</translation>
    </message>
    <message>
        <source>last wrote on %1</source>
        <translation>escreveu pela última vez em %1</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>Risk of no payment within 30 days: %1 of 100 (%2; model %3).</source>
        <translation>Risco de não pagar em 30 dias: %1 em 100 (%2; modelo %3).</translation>
    </message>
    <message>
        <source>Risk that the promise is broken: %1 of 100 (%2; model %3).</source>
        <translation>Risco de a promessa ser quebrada: %1 em 100 (%2; modelo %3).</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Não há modelo “%1”.</translation>
    </message>
    <message>
        <source>The model “%1 %2” can&apos;t be used: %3</source>
        <translation>O modelo “%1 %2” não pode ser usado: %3</translation>
    </message>
    <message>
        <source>it is not what its card says</source>
        <translation>ele não é o que sua ficha diz</translation>
    </message>
    <message>
        <source>A price of contacts needs a channel, a first day and an amount.</source>
        <translation>Um preço de contato precisa de canal, primeiro dia e valor.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
    <message>
        <source>There is no portfolio %1.</source>
        <translation>Não há carteira %1.</translation>
    </message>
    <message>
        <source>Several portfolios are called %1: give its number.</source>
        <translation>Várias carteiras se chamam %1: diga o número dela.</translation>
    </message>
    <message>
        <source>The hour is the one they asked for.</source>
        <translation>O horário é o que ela pediu.</translation>
    </message>
    <message>
        <source>They often write between %1 and %2 o&apos;clock.</source>
        <translation>Costuma escrever entre %1h e %2h.</translation>
    </message>
    <message>
        <source>Between %1 and %2 o&apos;clock it is tried: too little is known yet of that hour with this person.</source>
        <translation>Tenta-se entre %1h e %2h: ainda se sabe pouco desse horário com esta pessoa.</translation>
    </message>
    <message>
        <source>Recovered, over recovered plus what was paid later of debts that were due by the last day, plus what is still open of those and of agreements, as the books stand now.</source>
        <translation>Recuperado, sobre o recuperado mais o que foi pago depois de dívidas vencidas até o último dia, mais o que ainda está em aberto delas e dos acordos, como os livros estão agora.</translation>
    </message>
    <message>
        <source>Debtors who answered or opened something, over debtors we wrote to, on WhatsApp, SMS, RCS and e-mail, in the period.</source>
        <translation>Devedores que responderam ou abriram algo, sobre os devedores a quem escrevemos, por WhatsApp, SMS, RCS e e-mail, no período.</translation>
    </message>
    <message>
        <source>Answers of 4 or 5, over all answers, of those asked in the period.</source>
        <translation>Respostas 4 ou 5, sobre todas as respostas, de quem foi perguntado no período.</translation>
    </message>
    <message>
        <source>Answers of 9 or 10 less those of 0 to 6, over all answers, of those asked in the period; -100 to 100.</source>
        <translation>Respostas 9 ou 10 menos as de 0 a 6, sobre todas as respostas, de quem foi perguntado no período; de −100 a 100.</translation>
    </message>
    <message>
        <source>Promises kept, over promises kept or broken in the period.</source>
        <translation>Promessas cumpridas, sobre as cumpridas ou quebradas no período.</translation>
    </message>
    <message>
        <source>Outcomes with the debtor, over all outcomes of cases closed in the period.</source>
        <translation>Desfechos com o próprio devedor, sobre todos os desfechos de casos encerrados no período.</translation>
    </message>
    <message>
        <source>Debtors whom only the machine answered, over debtors who wrote to us and were answered, in the period.</source>
        <translation>Devedores a quem só a IA respondeu, sobre os devedores que nos escreveram e tiveram resposta, no período.</translation>
    </message>
    <message>
        <source>Agreements made by the machine, over the agreements accepted in the period.</source>
        <translation>Acordos feitos pela IA, sobre os acordos aceitos no período.</translation>
    </message>
    <message>
        <source>Recovered over the cost of contacts. There is no control group: what would have come without any contact is counted too.</source>
        <translation>Recuperado sobre o custo dos contatos. Não há grupo de controle: conta também o que viria sem contato nenhum.</translation>
    </message>
    <message>
        <source>Cost of contacts over contacts: messages and calls that left and did not fail, at the prices of the table of contact costs.</source>
        <translation>Custo dos contatos pelos contatos: mensagens e ligações que saíram e não falharam, aos preços da tabela de custos de contato.</translation>
    </message>
    <message>
        <source>nothing was due by the last day</source>
        <translation>nada vencido até o último dia</translation>
    </message>
    <message>
        <source>no agreement in these days</source>
        <translation>nenhum acordo nestes dias</translation>
    </message>
    <message>
        <source>nobody was written to</source>
        <translation>não se escreveu a ninguém</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>ninguém foi perguntado</translation>
    </message>
    <message>
        <source>no promise ended</source>
        <translation>nenhuma promessa terminou</translation>
    </message>
    <message>
        <source>no case was closed</source>
        <translation>nenhum caso foi encerrado</translation>
    </message>
    <message>
        <source>nobody wrote and was answered</source>
        <translation>ninguém escreveu e teve resposta</translation>
    </message>
    <message>
        <source>no contact that costs anything</source>
        <translation>nenhum contato com custo</translation>
    </message>
    <message>
        <source>a channel in use has no price</source>
        <translation>um canal em uso não tem preço</translation>
    </message>
    <message>
        <source>Hours to the yes from the first contact since what was agreed on was due, and since the deal before, over the agreements accepted in the period.</source>
        <translation>Horas até o sim desde o primeiro contato depois que venceu o que foi acordado, e depois do acordo anterior, pelos acordos aceitos no período.</translation>
    </message>
</context>
<context>
    <name>macros</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promessa</numerusform>
            <numerusform>%n promessas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n acordo</numerusform>
            <numerusform>%n acordos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) for help</source>
        <translation>
            <numerusform>%n pedido de ajuda</numerusform>
            <numerusform>%n pedidos de ajuda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n adiado</numerusform>
            <numerusform>%n adiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given away</source>
        <translation>
            <numerusform>%n passado adiante</numerusform>
            <numerusform>%n passados adiante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapped up</source>
        <translation>
            <numerusform>%n encerrado</numerusform>
            <numerusform>%n encerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n recusa</numerusform>
            <numerusform>%n recusas</numerusform>
        </translation>
    </message>
    <message>
        <source>This macro is not there any more.</source>
        <translation>Esta macro não existe mais.</translation>
    </message>
    <message>
        <source>Give it a name of up to %1 characters.</source>
        <translation>Dê um nome de até %1 caracteres.</translation>
    </message>
    <message>
        <source>A macro has 1 to %1 steps.</source>
        <translation>Uma macro tem de 1 a %1 passos.</translation>
    </message>
    <message>
        <source>You have a macro “%1” already.</source>
        <translation>Você já tem uma macro “%1”.</translation>
    </message>
    <message>
        <source>Macro “%1”: %2</source>
        <translation>Macro “%1”: %2</translation>
    </message>
    <message>
        <source>written at the desk by the macro “%1”</source>
        <translation>escrita na mesa pela macro “%1”</translation>
    </message>
    <message>
        <source>There is nothing to fill in for: %1.</source>
        <translation>Falta o que preencher em: %1.</translation>
    </message>
    <message>
        <source>The words name an amount of one case (%1): use {valor}.</source>
        <translation>O texto cita um valor de um só caso (%1): use {valor}.</translation>
    </message>
    <message>
        <source>Only who talked knows what this outcome asks for.</source>
        <translation>Só quem conversou sabe o que este resultado pede.</translation>
    </message>
    <message>
        <source>This outcome says who it was: a person confirms that first, never a macro.</source>
        <translation>Este resultado diz quem era: uma pessoa confirma isso antes, nunca uma macro.</translation>
    </message>
    <message>
        <source>Nothing reaches them on this channel.</source>
        <translation>Nada chega à pessoa por este canal.</translation>
    </message>
    <message>
        <source>It tells of a debt, and nobody confirmed who reads it.</source>
        <translation>O texto revela uma dívida, e ninguém confirmou quem lê.</translation>
    </message>
    <message>
        <source>No money is asked for in a care case.</source>
        <translation>Em caso de cuidado não se fala em dinheiro.</translation>
    </message>
    <message>
        <source>Nobody confirmed yet who they are.</source>
        <translation>Ninguém confirmou ainda quem é a pessoa.</translation>
    </message>
    <message>
        <source>Note for the team: %1</source>
        <translation>Nota para a equipe: %1</translation>
    </message>
    <message>
        <source>Promise until %1</source>
        <translation>Promessa até %1</translation>
    </message>
    <message>
        <source>Ask for help: %1</source>
        <translation>Pedir ajuda: %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Adiar até %1</translation>
    </message>
    <message>
        <source>A step before it gives the case away.</source>
        <translation>Um passo antes deste já passa o caso adiante.</translation>
    </message>
    <message>
        <source>This macro can&apos;t be read: %1.</source>
        <translation>Não dá para ler esta macro: %1.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Send the template “%1”</source>
        <translation>Enviar o modelo “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Promise in %n day(s)</source>
        <translation>
            <numerusform>Promessa em %n dia</numerusform>
            <numerusform>Promessa em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement, all at once</source>
        <translation>Acordo à vista</translation>
    </message>
    <message numerus="yes">
        <source>Agreement in %n instalment(s)</source>
        <translation>
            <numerusform>Acordo em %n parcela</numerusform>
            <numerusform>Acordo em %n parcelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off for %n minute(s)</source>
        <translation>
            <numerusform>Adiar por %n minuto</numerusform>
            <numerusform>Adiar por %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off for %n day(s), %1</source>
        <translation>
            <numerusform>Adiar por %n dia, %1</numerusform>
            <numerusform>Adiar por %n dias, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>Passar para %1</translation>
    </message>
    <message>
        <source>Give to the desk “%1”</source>
        <translation>Passar para a mesa “%1”</translation>
    </message>
    <message>
        <source>To the supervisor: %1</source>
        <translation>Para o supervisor: %1</translation>
    </message>
    <message>
        <source>Wrap up: %1</source>
        <translation>Encerrar: %1</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>This macro was made by a newer Trato.</source>
        <translation>Esta macro foi feita por um Trato mais novo.</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>sem passos</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>the desk “%1” has the case</source>
        <translation>o caso está na mesa “%1”</translation>
    </message>
    <message>
        <source>the timeline keeps what was written</source>
        <translation>a linha do tempo guarda o que foi escrito</translation>
    </message>
    <message>
        <source>a promise is kept or broken, not unsaid</source>
        <translation>uma promessa se cumpre ou se quebra, não se desdiz</translation>
    </message>
    <message>
        <source>the supervisor has the case</source>
        <translation>o caso está com o supervisor</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>o caso está encerrado</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>já saiu</translation>
    </message>
    <message>
        <source>Macro “%1” taken back: %2 of %3</source>
        <translation>Macro “%1” desfeita: %2 de %3</translation>
    </message>
    <message>
        <source>an agreement is cancelled by hand, with a reason</source>
        <translation>um acordo é cancelado à mão, com motivo</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a number such as 1.99.</source>
        <translation>“%1” não é um número como 1.99.</translation>
    </message>
    <message>
        <source>“%1” is not a rate in percent such as 1.99, with at most 12 decimals.</source>
        <translation>“%1” não é uma taxa em porcento como 1.99, com até 12 casas decimais.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>O valor é grande demais.</translation>
    </message>
    <message>
        <source>Amounts of different currencies can&apos;t be added.</source>
        <translation>Valores de moedas diferentes não podem ser somados.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be divided in these parts.</source>
        <translation>Não é possível dividir um valor nestas partes.</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 1000, 1000.5 or 1000.00.</source>
        <translation>“%1” não é um valor como 1000, 1000.5 ou 1000.00.</translation>
    </message>
    <message>
        <source>There is nothing to divide.</source>
        <translation>Não há valor a parcelar.</translation>
    </message>
    <message>
        <source>The entry has to be smaller than the debt.</source>
        <translation>A entrada precisa ser menor que a dívida.</translation>
    </message>
    <message>
        <source>The number of instalments has to be 1 to 9999.</source>
        <translation>O número de parcelas precisa ficar entre 1 e 9999.</translation>
    </message>
    <message>
        <source>The first instalment has to fall due after the start.</source>
        <translation>A primeira parcela precisa vencer depois da data de início.</translation>
    </message>
    <message>
        <source>The last instalment would fall due after the year 9999.</source>
        <translation>A última parcela venceria depois do ano 9999.</translation>
    </message>
    <message>
        <source>An instalment would be zero or less: choose fewer of them.</source>
        <translation>Uma parcela ficaria zerada ou negativa: escolha menos parcelas.</translation>
    </message>
    <message>
        <source>Equal instalments have no interest.</source>
        <translation>Parcelas iguais não têm juros.</translation>
    </message>
    <message>
        <source>No instalment is left to settle.</source>
        <translation>Não resta parcela a quitar.</translation>
    </message>
    <message>
        <source>The day lies before the plan&apos;s start.</source>
        <translation>A data é anterior ao início do parcelamento.</translation>
    </message>
    <message>
        <source>The table of rates can&apos;t be used: %1</source>
        <translation>A tabela de taxas não pode ser usada: %1</translation>
    </message>
    <message>
        <source>The table “%1” has no rate for %2. Add it to rates/%1.toml in the configuration folder.</source>
        <translation>A tabela “%1” não tem a taxa de %2. Acrescente-a em rates/%1.toml na pasta de configuração.</translation>
    </message>
</context>
<context>
    <name>negotiation</name>
    <message>
        <source>The debt is no longer what it was. Look at it again.</source>
        <translation>A dívida mudou. Confira de novo antes de fechar.</translation>
    </message>
    <message>
        <source>There is no debtor %1.</source>
        <translation>Não existe o devedor %1.</translation>
    </message>
    <message>
        <source>Agreement %1 of this debtor waits for approval.</source>
        <translation>O acordo %1 deste devedor espera aprovação.</translation>
    </message>
    <message>
        <source>There is no agreement %1.</source>
        <translation>Não existe o acordo %1.</translation>
    </message>
    <message>
        <source>Agreement %1 does not wait for approval.</source>
        <translation>O acordo %1 não espera aprovação.</translation>
    </message>
    <message>
        <source>This role can&apos;t approve agreement %1.</source>
        <translation>Este papel não pode aprovar o acordo %1.</translation>
    </message>
    <message>
        <source>Somebody else has to approve what you asked for.</source>
        <translation>Outra pessoa precisa aprovar o que você pediu.</translation>
    </message>
    <message>
        <source>The first due date has passed. Make the agreement anew.</source>
        <translation>O primeiro vencimento já passou. Faça o acordo de novo.</translation>
    </message>
    <message>
        <source>Agreement %1 has ended already.</source>
        <translation>O acordo %1 já terminou.</translation>
    </message>
    <message>
        <source>Instalment %1 was not paid.</source>
        <translation>A parcela %1 não foi paga.</translation>
    </message>
    <message>
        <source>This debtor has no offer %1.</source>
        <translation>Este devedor não tem a oferta %1.</translation>
    </message>
    <message>
        <source>Offer %1 is no longer valid.</source>
        <translation>A oferta %1 não vale mais.</translation>
    </message>
    <message>
        <source>The first due date must be after today.</source>
        <translation>O primeiro vencimento tem de ser depois de hoje.</translation>
    </message>
    <message>
        <source>The first due date may be at most %1 days away.</source>
        <translation>O primeiro vencimento pode ser daqui a %1 dias, no máximo.</translation>
    </message>
    <message>
        <source>This entry covers the whole debt: it is a payment at once.</source>
        <translation>Esta entrada cobre toda a dívida: é um pagamento à vista.</translation>
    </message>
    <message>
        <source>The entry is below the minimum.</source>
        <translation>A entrada está abaixo do mínimo.</translation>
    </message>
    <message>
        <source>No plan within the policy fits what they can pay a month.</source>
        <translation>Nenhum plano dentro da política cabe no que a pessoa pode pagar por mês.</translation>
    </message>
    <message>
        <source>At most %1 instalments are allowed.</source>
        <translation>São permitidas %1 parcelas, no máximo.</translation>
    </message>
    <message>
        <source>With %1 instalments each would be below the minimum.</source>
        <translation>Com %1 parcelas, cada uma ficaria abaixo do mínimo.</translation>
    </message>
    <message>
        <source>The discount leaves nothing to pay.</source>
        <translation>Com este desconto não sobra nada a pagar.</translation>
    </message>
    <message>
        <source>The entry covers the whole debt: make it a payment at once.</source>
        <translation>A entrada cobre toda a dívida: faça um pagamento à vista.</translation>
    </message>
    <message>
        <source>There must be at least one instalment.</source>
        <translation>É preciso ao menos uma parcela.</translation>
    </message>
    <message>
        <source>There is no creditor %1.</source>
        <translation>Não existe o credor %1.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>must be a rate in percent from 0 to %1, written as text (&quot;1.99&quot;)</source>
        <translation>deve ser uma taxa de 0 a %1 por cento, escrita como texto (&quot;1.99&quot;)</translation>
    </message>
    <message>
        <source>must be an amount, written as text (&quot;30.00&quot;)</source>
        <translation>deve ser um valor, escrito como texto (&quot;30.00&quot;)</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>deve ser um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>deve ser texto</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>não é conhecido aqui</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>deve ser uma tabela</translation>
    </message>
    <message>
        <source>the first age must be from 0 days</source>
        <translation>a primeira faixa tem de começar em 0 dias</translation>
    </message>
    <message>
        <source>ages must rise: %1 days does not come after %2</source>
        <translation>as faixas têm de crescer: %1 dias não vem depois de %2</translation>
    </message>
    <message>
        <source>more than anybody may grant</source>
        <translation>mais do que qualquer papel pode conceder</translation>
    </message>
    <message>
        <source>may do less than the role below it (%1)</source>
        <translation>pode menos do que o papel abaixo (%1)</translation>
    </message>
    <message>
        <source>an offer would be valid for longer than its first due date may be away (%1 days)</source>
        <translation>a oferta valeria por mais tempo do que o prazo até o primeiro vencimento (%1 dias)</translation>
    </message>
    <message>
        <source>the entry would be due after the last possible first instalment (%1 days)</source>
        <translation>a entrada venceria depois da última data possível da primeira parcela (%1 dias)</translation>
    </message>
    <message>
        <source>The offer policy is wrong in line %1: %2 %3</source>
        <translation>A política de ofertas tem um erro na linha %1: %2 %3</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>é longa demais</translation>
    </message>
    <message>
        <source>This debtor has no such contract.</source>
        <translation>Este devedor não tem esse contrato.</translation>
    </message>
    <message>
        <source>The promised day has passed.</source>
        <translation>O dia prometido já passou.</translation>
    </message>
    <message>
        <source>A promise may be at most %1 days away.</source>
        <translation>A promessa pode ser para daqui a %1 dias, no máximo.</translation>
    </message>
    <message>
        <source>This debtor has no promise %1.</source>
        <translation>Este devedor não tem a promessa %1.</translation>
    </message>
    <message>
        <source>Promise %1 is not open any more.</source>
        <translation>A promessa %1 não está mais em aberto.</translation>
    </message>
    <message>
        <source>Nothing is open that could be agreed on.</source>
        <translation>Não há nada em aberto para negociar.</translation>
    </message>
    <message>
        <source>The discount is above the limit.</source>
        <translation>O desconto passa do limite.</translation>
    </message>
    <message>
        <source>More instalments than allowed.</source>
        <translation>Mais parcelas do que o permitido.</translation>
    </message>
    <message>
        <source>The instalment is below the minimum.</source>
        <translation>A parcela está abaixo do mínimo.</translation>
    </message>
    <message>
        <source>It needs a supervisor&apos;s approval.</source>
        <translation>Precisa da aprovação de um supervisor.</translation>
    </message>
    <message>
        <source>Nobody may grant it within the policy.</source>
        <translation>Está fora da política: ninguém pode conceder.</translation>
    </message>
    <message>
        <source>At once %1</source>
        <translation>À vista %1</translation>
    </message>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Só quem supervisiona pode fazer isso.</translation>
    </message>
    <message>
        <source>People are negotiators or supervisors.</source>
        <translation>Pessoas são negociadoras ou supervisoras.</translation>
    </message>
    <message>
        <source>Somebody else has to take your role from you.</source>
        <translation>Outra pessoa precisa tirar o seu papel.</translation>
    </message>
    <message>
        <source>The timeline of this debtor has no line %1.</source>
        <translation>A linha do tempo deste devedor não tem a linha %1.</translation>
    </message>
    <message>
        <source>Say where they accepted: a line of the timeline, or a reason why there is none.</source>
        <translation>Diga onde aceitaram: uma linha do tempo, ou o motivo de não haver.</translation>
    </message>
    <message>
        <source>Acceptance %1 is not what was recorded.</source>
        <translation>O aceite %1 não é o que foi registrado.</translation>
    </message>
    <message>
        <source>The line in which they accepted is not what it was.</source>
        <translation>A linha em que aceitaram não é mais a mesma.</translation>
    </message>
    <message>
        <source>The new day has passed.</source>
        <translation>O novo dia já passou.</translation>
    </message>
    <message>
        <source>Instalments are paid in their order: number %1 is due on %2.</source>
        <translation>As parcelas são pagas em ordem: a %1 vence em %2.</translation>
    </message>
    <message>
        <source>A date may move by %1 days at most.</source>
        <translation>Uma data pode mudar %1 dias no máximo.</translation>
    </message>
    <message>
        <source>Dates of this agreement may change %1 times.</source>
        <translation>As datas deste acordo podem mudar %1 vezes.</translation>
    </message>
    <message>
        <source>Agreement %1 is not in force.</source>
        <translation>O acordo %1 não está em vigor.</translation>
    </message>
    <message>
        <source>Agreement %1 has no instalment %2.</source>
        <translation>O acordo %1 não tem a parcela %2.</translation>
    </message>
    <message>
        <source>That instalment is paid.</source>
        <translation>Essa parcela já foi paga.</translation>
    </message>
    <message>
        <source>A change of dates needs a reason.</source>
        <translation>Mudar datas exige um motivo.</translation>
    </message>
    <message>
        <source>Agreement %1 can&apos;t be renegotiated.</source>
        <translation>O acordo %1 não pode ser renegociado.</translation>
    </message>
    <message>
        <source>The time of agreement %1 is over.</source>
        <translation>O prazo do acordo %1 acabou.</translation>
    </message>
    <message>
        <source>Agreement %1 is not on the table any more.</source>
        <translation>O acordo %1 não está mais proposto.</translation>
    </message>
    <message>
        <source>Agreement %1 is not one that waits for a payment.</source>
        <translation>O acordo %1 não espera um pagamento.</translation>
    </message>
    <message>
        <source>Renegotiated as %1.</source>
        <translation>Renegociado como %1.</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Ninguém aprovou a tempo.</translation>
    </message>
    <message>
        <source>The first payment did not come.</source>
        <translation>O primeiro pagamento não veio.</translation>
    </message>
    <message>
        <source>They did not answer in time.</source>
        <translation>Não responderam a tempo.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Falta o evento %1.</translation>
    </message>
    <message>
        <source>Event %1 is not what was written.</source>
        <translation>O evento %1 não é o que foi escrito.</translation>
    </message>
    <message>
        <source>The last event is not the one that was written last.</source>
        <translation>O último evento não é o que foi escrito por último.</translation>
    </message>
    <message>
        <source>%1 says that they accepted; no message or call is on record.</source>
        <translation>%1 diz que aceitaram; não há mensagem nem ligação registrada.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the original debt counts again; what was paid is taken off its principal, the oldest instalment first.</source>
        <translation>Se o acordo terminar antes, volta a valer a dívida original; o que foi pago abate o principal, a parcela mais antiga primeiro.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the original debt counts again; each payment counts on its own day, against interest, fine and then principal.</source>
        <translation>Se o acordo terminar antes, volta a valer a dívida original; cada pagamento conta no seu dia, sobre juros, multa e depois principal.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the share of it that was paid settles the same share of the original debt; the rest counts again.</source>
        <translation>Se o acordo terminar antes, a parte paga quita a mesma parte da dívida original; o resto volta a valer.</translation>
    </message>
    <message>
        <source>The agreement is in force once it is accepted.</source>
        <translation>O acordo vale a partir do aceite.</translation>
    </message>
    <message>
        <source>The agreement is in force once its first payment is there.</source>
        <translation>O acordo vale a partir do primeiro pagamento.</translation>
    </message>
    <message>
        <source>An instalment that stays unpaid for more than %1 days after its due date ends the agreement.</source>
        <translation>A parcela não paga por mais de %1 dias após o vencimento encerra o acordo.</translation>
    </message>
    <message>
        <source>Paid early, an instalment bears proportionally less interest (CDC art. 52 § 2).</source>
        <translation>Paga antes, a parcela tem redução proporcional dos juros (CDC, art. 52, § 2º).</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Juros</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Owed on %1</source>
        <translation>Dívida em %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Interest of the instalments</source>
        <translation>Juros do parcelamento</translation>
    </message>
    <message>
        <source>To be paid in all</source>
        <translation>Total a pagar</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Taxa de juros</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 ao mês</translation>
    </message>
    <message>
        <source>Total effective cost (CET)</source>
        <translation>Custo efetivo total (CET)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 ao ano</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>por mensagem</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>pessoalmente</translation>
    </message>
    <message>
        <source>signed on the portal</source>
        <translation>assinado no portal</translation>
    </message>
    <message>
        <source>as told by %1</source>
        <translation>conforme relato de %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por onde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>SHA-256 of the terms shown</source>
        <translation>SHA-256 dos termos</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Credor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Devedor</translation>
    </message>
    <message>
        <source>Terms of agreement %1</source>
        <translation>Termo do acordo %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Feito em %1</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>O que se deve</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>O que foi combinado</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Not accepted yet.</source>
        <translation>Ainda não aceito.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>precisa ser um destes: %1</translation>
    </message>
    <message>
        <source>%1 at most a month: they can pay %2.</source>
        <translation>No máximo %1 por mês: a pessoa pode pagar %2.</translation>
    </message>
    <message>
        <source>The number of instalments they asked for.</source>
        <translation>O número de parcelas que a pessoa pediu.</translation>
    </message>
    <message>
        <source>The likeliest to be kept: %1 %.</source>
        <translation>A que tem mais chance de ser cumprida: %1%.</translation>
    </message>
    <message>
        <source>The lightest month: %1.</source>
        <translation>O mês mais leve: %1.</translation>
    </message>
    <message>
        <source>The largest discount: %1.</source>
        <translation>O maior desconto: %1.</translation>
    </message>
    <message>
        <source>Recovers the most: %1.</source>
        <translation>A que mais recupera: %1.</translation>
    </message>
    <message>
        <source>no interest · first on %1</source>
        <translation>sem juros · 1ª parcela em %1</translation>
    </message>
    <message>
        <source>CET %1% a year · first on %2</source>
        <translation>CET %1% a.a. · 1ª parcela em %2</translation>
    </message>
    <message>
        <source>Campaign %1 is over. Make the offer anew.</source>
        <translation>A campanha %1 acabou. Faça a proposta de novo.</translation>
    </message>
    <message>
        <source>The budget of campaign %1 does not cover this discount any more. Make the offer anew.</source>
        <translation>A verba da campanha %1 não cobre mais este desconto. Faça a proposta de novo.</translation>
    </message>
    <message>
        <source>The table of existence minimums can&apos;t be read.</source>
        <translation>A tabela do mínimo existencial não pode ser lida.</translation>
    </message>
    <message>
        <source>Campaign %1 has spent more already than the budget would be.</source>
        <translation>A campanha %1 já gastou mais do que seria a verba.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>Não há credor “%1”.</translation>
    </message>
    <message>
        <source>Version %1 of this creditor&apos;s policy is not kept.</source>
        <translation>A versão %1 da política deste credor não está guardada.</translation>
    </message>
    <message>
        <source>some debts have no discount at all: one table must be without product, segment and rating</source>
        <translation>algumas dívidas ficam sem desconto nenhum: uma tabela tem de ser sem produto, segmento e classificação</translation>
    </message>
    <message>
        <source>a debt could be in this table and in that of line %1: one must ask for more</source>
        <translation>uma dívida poderia estar nesta tabela e na da linha %1: uma delas tem de exigir mais</translation>
    </message>
    <message>
        <source>another campaign has this name (line %1)</source>
        <translation>outra campanha tem este nome (linha %1)</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>acaba antes de começar</translation>
    </message>
    <message>
        <source>a campaign without money gives nothing</source>
        <translation>uma campanha sem verba não dá nada</translation>
    </message>
    <message>
        <source>neither cash nor plan is discounted: it gives nothing</source>
        <translation>nem à vista nem parcelado tem desconto: não dá nada</translation>
    </message>
    <message>
        <source>no more than every age is discounted anyway: it gives nothing</source>
        <translation>não passa do desconto que toda idade já tem: não dá nada</translation>
    </message>
    <message>
        <source>no plan is longer than %1 instalments: it forbids nothing</source>
        <translation>nenhum plano tem mais de %1 parcelas: não proíbe nada</translation>
    </message>
    <message>
        <source>an entry that may be zero is none: entry.min_amount says how much it is at least</source>
        <translation>uma entrada que pode ser zero não é entrada: entry.min_amount diz de quanto é no mínimo</translation>
    </message>
    <message>
        <source>fewer instalments than without hardship</source>
        <translation>menos parcelas do que sem a regra de dificuldade</translation>
    </message>
    <message>
        <source>a larger instalment than without hardship</source>
        <translation>uma parcela maior do que sem a regra de dificuldade</translation>
    </message>
    <message>
        <source>it is meant for nobody</source>
        <translation>não vale para ninguém</translation>
    </message>
    <message>
        <source>must be a list of different texts ([&quot;A&quot;, &quot;B&quot;])</source>
        <translation>tem de ser uma lista de textos diferentes ([&quot;A&quot;, &quot;B&quot;])</translation>
    </message>
    <message>
        <source>must be a list of some of these: %1</source>
        <translation>tem de ser uma lista de alguns destes: %1</translation>
    </message>
    <message>
        <source>must be a date (2026-11-30, no quotes)</source>
        <translation>tem de ser uma data (2026-11-30, sem aspas)</translation>
    </message>
    <message>
        <source>must be a list of [[%1]] tables</source>
        <translation>tem de ser uma lista de tabelas [[%1]]</translation>
    </message>
    <message>
        <source>The entry is below the minimum: it is %1 at least.</source>
        <translation>A entrada está abaixo do mínimo, que é %1.</translation>
    </message>
    <message>
        <source>What they earn leaves %1 a month above the existence minimum: no plan is that small. Offer them advice for the over-indebted (Lei 14.181/2021).</source>
        <translation>A renda deixa %1 por mês acima do mínimo existencial: nenhum plano é tão pequeno. Ofereça orientação para superendividados (Lei 14.181/2021).</translation>
    </message>
    <message>
        <source>Paid off by %1.</source>
        <translation>Quitada até %1.</translation>
    </message>
    <message>
        <source>Small instalments for who earns little.</source>
        <translation>Parcelas pequenas para quem ganha pouco.</translation>
    </message>
    <message>
        <source>%1 of the discount come from campaign %2.</source>
        <translation>%1 do desconto vêm da campanha %2.</translation>
    </message>
    <message>
        <source>A plan of more than %1 instalments gets no discount.</source>
        <translation>Um plano de mais de %1 parcelas não tem desconto.</translation>
    </message>
    <message>
        <source>A plan of more than %1 instalments needs an entry.</source>
        <translation>Um plano de mais de %1 parcelas precisa de entrada.</translation>
    </message>
    <message>
        <source>A month would leave less than the existence minimum.</source>
        <translation>Um mês deixaria menos do que o mínimo existencial.</translation>
    </message>
    <message>
        <source>Agreement %1 is not one that was kept.</source>
        <translation>O acordo %1 não é um acordo cumprido.</translation>
    </message>
    <message>
        <source>Version %1 came into force meanwhile: look at it, then publish again.</source>
        <translation>A versão %1 entrou em vigor nesse meio-tempo: confira e publique de novo.</translation>
    </message>
    <message>
        <source>The machine does not close agreements of this portfolio by itself.</source>
        <translation>A máquina não fecha sozinha os acordos desta carteira.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>This request can&apos;t be sent: %1</source>
        <translation>Esta requisição não pode ser enviada: %1</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too large.</source>
        <translation>A resposta do provedor é grande demais.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached.</source>
        <translation>Não foi possível falar com o provedor.</translation>
    </message>
    <message>
        <source>The connection to the provider broke off before its answer.</source>
        <translation>A conexão com o provedor caiu antes da resposta.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on %1 port %2: %3</source>
        <translation>Não foi possível escutar em %1, porta %2: %3</translation>
    </message>
    <message>
        <source>The TLS certificate or key %1 can&apos;t be used: %2</source>
        <translation>O certificado ou a chave TLS %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>The certificate %1 can&apos;t be read.</source>
        <translation>Não é possível ler o certificado %1.</translation>
    </message>
    <message>
        <source>A certificate was not accepted.</source>
        <translation>Um certificado não foi aceito.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Contract %1 · %2</source>
        <translation>Contrato %1 · %2</translation>
    </message>
    <message>
        <source>%1 · payment of %2 on %3</source>
        <translation>%1 · pagamento de %2 em %3</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Opens the case of %1. Nothing is sent or changed.</source>
        <translation>Abre o caso de %1. Nada é enviado nem muda.</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>There is no debtor number %1.</source>
        <translation>Não há cadastro com o número %1.</translation>
    </message>
    <message>
        <source>“%1” is no address of this channel.</source>
        <translation>“%1” não é um contato deste canal.</translation>
    </message>
    <message>
        <source>Unidentified: %1</source>
        <translation>Não identificado: %1</translation>
    </message>
    <message>
        <source>%1 is identified already.</source>
        <translation>%1 já está identificado.</translation>
    </message>
    <message>
        <source>“%1” is no CPF and no CNPJ.</source>
        <translation>“%1” não é CPF nem CNPJ.</translation>
    </message>
    <message>
        <source>Say what the person is called.</source>
        <translation>Diga como a pessoa se chama.</translation>
    </message>
    <message>
        <source>%1 does not owe this debt and can&apos;t be told of it.</source>
        <translation>%1 não deve esta dívida e não pode saber dela.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Não há nada a pagar.</translation>
    </message>
    <message>
        <source>There is no debtor %1.</source>
        <translation>Não existe o devedor %1.</translation>
    </message>
    <message>
        <source>A Pix charge needs the debtor&apos;s CPF or CNPJ.</source>
        <translation>A cobrança Pix precisa do CPF ou CNPJ do devedor.</translation>
    </message>
    <message>
        <source>Agreement %1 is not in force.</source>
        <translation>O acordo %1 não está em vigor.</translation>
    </message>
    <message>
        <source>The due date has passed.</source>
        <translation>O vencimento já passou.</translation>
    </message>
    <message>
        <source>This charge is paid already.</source>
        <translation>Esta cobrança já foi paga.</translation>
    </message>
    <message>
        <source>There is no charge %1.</source>
        <translation>Não existe a cobrança %1.</translation>
    </message>
    <message>
        <source>This is no Pix code.</source>
        <translation>Isto não é um código Pix.</translation>
    </message>
    <message>
        <source>Line ends or invisible characters were left out.</source>
        <translation>Quebras de linha ou caracteres invisíveis foram ignorados.</translation>
    </message>
    <message>
        <source>The beginning of the code is missing.</source>
        <translation>Falta o começo do código.</translation>
    </message>
    <message>
        <source>Words before the code were left out.</source>
        <translation>O texto antes do código foi ignorado.</translation>
    </message>
    <message>
        <source>The code is longer than 512 characters.</source>
        <translation>O código tem mais de 512 caracteres.</translation>
    </message>
    <message>
        <source>The code is cut off.</source>
        <translation>O código está cortado.</translation>
    </message>
    <message>
        <source>The code can&apos;t be read to its end.</source>
        <translation>O código não pode ser lido até o fim.</translation>
    </message>
    <message>
        <source>The code has accents or other characters that some banks refuse.</source>
        <translation>O código tem acentos ou outros caracteres que alguns bancos recusam.</translation>
    </message>
    <message>
        <source>A field stands twice; the first one counts.</source>
        <translation>Um campo aparece duas vezes; vale o primeiro.</translation>
    </message>
    <message>
        <source>The code names no Pix account.</source>
        <translation>O código não traz uma conta Pix.</translation>
    </message>
    <message>
        <source>The Pix account can&apos;t be read to its end.</source>
        <translation>Os dados da conta Pix não podem ser lidos até o fim.</translation>
    </message>
    <message>
        <source>The Pix account is cut off.</source>
        <translation>Os dados da conta Pix estão cortados.</translation>
    </message>
    <message>
        <source>The key is none of the five kinds.</source>
        <translation>A chave não é de nenhum dos cinco tipos.</translation>
    </message>
    <message>
        <source>The address must not name a protocol.</source>
        <translation>O endereço não pode trazer o protocolo.</translation>
    </message>
    <message>
        <source>The address is longer than 77 characters.</source>
        <translation>O endereço tem mais de 77 caracteres.</translation>
    </message>
    <message>
        <source>The code has neither a key nor an address.</source>
        <translation>O código não traz chave nem endereço.</translation>
    </message>
    <message>
        <source>The code has a key and an address.</source>
        <translation>O código traz uma chave e um endereço.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read.</source>
        <translation>O valor não pode ser lido.</translation>
    </message>
    <message>
        <source>The name is longer than 25 characters.</source>
        <translation>O nome tem mais de 25 caracteres.</translation>
    </message>
    <message>
        <source>The city is longer than 15 characters.</source>
        <translation>A cidade tem mais de 15 caracteres.</translation>
    </message>
    <message>
        <source>The txid is longer than 25 characters.</source>
        <translation>O txid tem mais de 25 caracteres.</translation>
    </message>
    <message>
        <source>A field that has to be there is missing.</source>
        <translation>Falta um campo obrigatório.</translation>
    </message>
    <message>
        <source>The code&apos;s version is unknown.</source>
        <translation>A versão do código é desconhecida.</translation>
    </message>
    <message>
        <source>The currency is not the real.</source>
        <translation>A moeda não é o real.</translation>
    </message>
    <message>
        <source>The country is not Brazil.</source>
        <translation>O país não é o Brasil.</translation>
    </message>
    <message>
        <source>The checksum is missing.</source>
        <translation>Falta o código verificador.</translation>
    </message>
    <message>
        <source>The checksum is wrong: the code was changed or typed badly.</source>
        <translation>O código verificador não confere: o código foi alterado ou digitado errado.</translation>
    </message>
    <message>
        <source>There is something behind the checksum.</source>
        <translation>Há algo depois do código verificador.</translation>
    </message>
    <message>
        <source>“%1” is no Pix key.</source>
        <translation>“%1” não é uma chave Pix.</translation>
    </message>
    <message>
        <source>The address of a charge has a host and a path, at most 77 characters.</source>
        <translation>O endereço da cobrança tem servidor e caminho, com até 77 caracteres.</translation>
    </message>
    <message>
        <source>The description is too long for the code.</source>
        <translation>A descrição é longa demais para o código.</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>O valor precisa ser maior que zero.</translation>
    </message>
    <message>
        <source>The amount is too large for a Pix.</source>
        <translation>O valor é grande demais para um Pix.</translation>
    </message>
    <message>
        <source>A txid is 1 to 25 letters and digits without accents.</source>
        <translation>O txid tem de 1 a 25 letras e números, sem acentos.</translation>
    </message>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation>Falta o nome do recebedor.</translation>
    </message>
    <message>
        <source>The receiver&apos;s city is missing.</source>
        <translation>Falta a cidade do recebedor.</translation>
    </message>
    <message>
        <source>Pix account “%1”, %2: %3</source>
        <translation>Conta Pix “%1”, %2: %3</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>não é um endereço da web</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>deve ser texto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 365</source>
        <translation>deve ser um número inteiro de 0 a 365</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>The configuration file can&apos;t be read: %1</source>
        <translation>Não foi possível ler o arquivo de configuração: %1</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer was lost.</source>
        <translation>A resposta do provedor de pagamentos se perdeu.</translation>
    </message>
    <message>
        <source>The payment provider can&apos;t be reached.</source>
        <translation>O provedor de pagamentos não responde.</translation>
    </message>
    <message>
        <source>The provider&apos;s Pix code does not lead to this charge.</source>
        <translation>O código Pix do provedor não leva a esta cobrança.</translation>
    </message>
    <message>
        <source>The provider has another charge under this identifier (%1).</source>
        <translation>O provedor tem outra cobrança com este identificador (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no usable “%1”.</source>
        <translation>A resposta do provedor não traz um “%1” válido.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer can&apos;t be understood.</source>
        <translation>A resposta do provedor de pagamentos não pode ser entendida.</translation>
    </message>
    <message>
        <source>The provider answered with another payment.</source>
        <translation>O provedor respondeu com outro pagamento.</translation>
    </message>
    <message>
        <source>The provider&apos;s pages never end.</source>
        <translation>As páginas do provedor não terminam.</translation>
    </message>
    <message>
        <source>A payment without a usable endToEndId.</source>
        <translation>Um pagamento sem endToEndId válido.</translation>
    </message>
    <message>
        <source>The payment notice is no JSON: %1</source>
        <translation>O aviso de pagamento não é JSON: %1</translation>
    </message>
    <message>
        <source>The payment notice names no payment.</source>
        <translation>O aviso não cita nenhum pagamento.</translation>
    </message>
    <message>
        <source>Status %1 without an explanation.</source>
        <translation>Situação %1, sem explicação.</translation>
    </message>
    <message>
        <source>The payment provider says: %1</source>
        <translation>O provedor de pagamentos diz: %1</translation>
    </message>
    <message>
        <source>The QR code can&apos;t be drawn.</source>
        <translation>Não foi possível desenhar o QR Code.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Não há o que desenhar.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>O texto é longo demais para um QR Code.</translation>
    </message>
    <message>
        <source>The provider removed the charge.</source>
        <translation>O provedor retirou a cobrança.</translation>
    </message>
    <message>
        <source>The charge could not be paid any longer.</source>
        <translation>A cobrança não podia mais ser paga.</translation>
    </message>
    <message>
        <source>There is no payment %1.</source>
        <translation>Não existe o pagamento %1.</translation>
    </message>
    <message>
        <source>Payment %1 has been placed already.</source>
        <translation>O pagamento %1 já foi baixado.</translation>
    </message>
    <message>
        <source>An older charge was paid after the debt was agreed on anew.</source>
        <translation>Uma cobrança antiga foi paga depois do novo acordo.</translation>
    </message>
    <message>
        <source>A payment came for agreement %1, which has ended.</source>
        <translation>Chegou um pagamento do acordo %1, que já terminou.</translation>
    </message>
    <message>
        <source>Of a payment of %1 the provider sent %2 back.</source>
        <translation>De um pagamento de %1, o provedor devolveu %2.</translation>
    </message>
    <message>
        <source>A payment of %1 belongs to no charge of ours.</source>
        <translation>Um pagamento de %1 não é de nenhuma cobrança nossa.</translation>
    </message>
    <message>
        <source>A charge was paid a second time: %1.</source>
        <translation>Uma cobrança foi paga duas vezes: %1.</translation>
    </message>
    <message>
        <source>%1 came where %2 was asked for.</source>
        <translation>Chegaram %1 onde se esperavam %2.</translation>
    </message>
    <message>
        <source>%1 more came than was owed.</source>
        <translation>Chegaram %1 a mais do que era devido.</translation>
    </message>
    <message>
        <source>Letters or signs around the code were left out.</source>
        <translation>Letras ou sinais em volta do código foram deixados de fora.</translation>
    </message>
    <message>
        <source>Letters were read as the digits they look like; the check digits then hold.</source>
        <translation>Letras foram lidas como os números com que se parecem; assim os dígitos verificadores conferem.</translation>
    </message>
    <message>
        <source>The zeros in front were lost and have been put back.</source>
        <translation>Os zeros do início tinham se perdido e foram recolocados.</translation>
    </message>
    <message>
        <source>The last field was cut short and has been filled with zeros.</source>
        <translation>O último campo estava encurtado e foi completado com zeros.</translation>
    </message>
    <message>
        <source>There are more digits than a code has; the others were left out.</source>
        <translation>Há mais números do que um código tem; os demais foram deixados de fora.</translation>
    </message>
    <message>
        <source>The due date was written with five digits; banks don&apos;t accept this code.</source>
        <translation>O vencimento foi escrito com cinco dígitos; os bancos não aceitam este código.</translation>
    </message>
    <message>
        <source>The code isn&apos;t in reais.</source>
        <translation>O código não está em reais.</translation>
    </message>
    <message>
        <source>The third digit doesn&apos;t say how the amount is meant.</source>
        <translation>O terceiro dígito não diz como o valor deve ser lido.</translation>
    </message>
    <message>
        <source>The due date&apos;s factor stands for no date.</source>
        <translation>O fator de vencimento não corresponde a nenhuma data.</translation>
    </message>
    <message>
        <source>The code&apos;s check digit is wrong.</source>
        <translation>O dígito verificador do código está errado.</translation>
    </message>
    <message>
        <source>The check digit of field %1 is wrong.</source>
        <translation>O dígito verificador do campo %1 está errado.</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code: it has %1 digits, a code has 44, 47 or 48.</source>
        <translation>Isto não é código de boleto: tem %1 números, e um código tem 44, 47 ou 48.</translation>
    </message>
    <message>
        <source>A slip can&apos;t carry this amount.</source>
        <translation>Um boleto não comporta este valor.</translation>
    </message>
    <message>
        <source>The free field must have %1 digits.</source>
        <translation>O campo livre precisa ter %1 números.</translation>
    </message>
    <message>
        <source>A bank&apos;s number has three digits and doesn&apos;t begin with 8.</source>
        <translation>O código do banco tem três números e não começa com 8.</translation>
    </message>
    <message>
        <source>The segment is a digit from 1 to 9.</source>
        <translation>O segmento é um número de 1 a 9.</translation>
    </message>
    <message>
        <source>The kind of value is a digit from 6 to 9.</source>
        <translation>O tipo de valor é um número de 6 a 9.</translation>
    </message>
    <message>
        <source>A slip can only carry a due date from 2000-07-03 to 2049-10-13.</source>
        <translation>Um boleto só comporta vencimentos de 03/07/2000 a 13/10/2049.</translation>
    </message>
    <message>
        <source>The layout of bank “%1” can&apos;t be understood at “%2”.</source>
        <translation>O leiaute do banco “%1” não pode ser entendido em “%2”.</translation>
    </message>
    <message>
        <source>This is a remittance to the bank, not the bank&apos;s return file.</source>
        <translation>Este arquivo é uma remessa para o banco, não o retorno do banco.</translation>
    </message>
    <message>
        <source>This is not a CNAB 240 or CNAB 400 return file.</source>
        <translation>Este não é um arquivo de retorno CNAB 240 ou CNAB 400.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Nobody is set up who collects by “%1”.</source>
        <translation>Não há conta configurada para cobrar por “%1”.</translation>
    </message>
    <message>
        <source>This is not an OFX file.</source>
        <translation>Este não é um arquivo OFX.</translation>
    </message>
    <message>
        <source>“%1” is no payee.</source>
        <translation>“%1” não é um favorecido.</translation>
    </message>
    <message>
        <source>There is no payee %1.</source>
        <translation>Não existe o favorecido %1.</translation>
    </message>
    <message>
        <source>There is no creditor %1.</source>
        <translation>Não existe o credor %1.</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>“%1” já está na lista.</translation>
    </message>
    <message>
        <source>This payee waits for nobody.</source>
        <translation>Este favorecido não espera por ninguém.</translation>
    </message>
    <message>
        <source>Another person has to confirm it.</source>
        <translation>Outra pessoa precisa confirmar.</translation>
    </message>
    <message>
        <source>This payee is off the list already.</source>
        <translation>Este favorecido já saiu da lista.</translation>
    </message>
    <message>
        <source>It would pay “%1”, who is not on the creditor&apos;s list.</source>
        <translation>Pagaria “%1”, que não está na lista do credor.</translation>
    </message>
    <message>
        <source>is missing: this provider only talks to clients with a certificate</source>
        <translation>falta: este provedor só fala com clientes que têm certificado</translation>
    </message>
    <message>
        <source>It went to the key “%1”, which is not this account&apos;s.</source>
        <translation>Foi para a chave “%1”, que não é desta conta.</translation>
    </message>
    <message>
        <source>A refund of it can&apos;t be understood.</source>
        <translation>Uma devolução dele não pode ser lida.</translation>
    </message>
    <message>
        <source>More was sent back than was paid.</source>
        <translation>Foi devolvido mais do que foi pago.</translation>
    </message>
    <message>
        <source>The parts of its amount do not add up.</source>
        <translation>As partes do valor não somam o total.</translation>
    </message>
    <message>
        <source>It has no usable endToEndId.</source>
        <translation>Não tem um endToEndId utilizável.</translation>
    </message>
    <message>
        <source>Its amount is “%1”.</source>
        <translation>O valor é “%1”.</translation>
    </message>
    <message>
        <source>Its time is “%1”.</source>
        <translation>O horário é “%1”.</translation>
    </message>
    <message>
        <source>Our access is not enough for this.</source>
        <translation>Nosso acesso não basta para isto.</translation>
    </message>
    <message>
        <source>The provider does not know it.</source>
        <translation>O provedor não o conhece.</translation>
    </message>
    <message>
        <source>It is gone for good.</source>
        <translation>Foi removido de vez.</translation>
    </message>
    <message>
        <source>The provider has a fault.</source>
        <translation>O provedor está com uma falha.</translation>
    </message>
    <message>
        <source>The provider is down for now.</source>
        <translation>O provedor está fora do ar no momento.</translation>
    </message>
    <message>
        <source>The provider took too long.</source>
        <translation>O provedor demorou demais.</translation>
    </message>
    <message>
        <source>The refund is not accepted.</source>
        <translation>A devolução não foi aceita.</translation>
    </message>
    <message>
        <source>The payload&apos;s address is not accepted.</source>
        <translation>O endereço do payload não foi aceito.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address is not accepted.</source>
        <translation>O endereço do webhook não foi aceito.</translation>
    </message>
    <message>
        <source>The question is not accepted.</source>
        <translation>A consulta não foi aceita.</translation>
    </message>
    <message>
        <source>The charge is not accepted.</source>
        <translation>A cobrança não foi aceita.</translation>
    </message>
    <message>
        <source>The request is not accepted.</source>
        <translation>O pedido não foi aceito.</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimento</translation>
    </message>
    <message>
        <source>days after due date</source>
        <translation>dias após o vencimento</translation>
    </message>
    <message>
        <source>time to pay</source>
        <translation>prazo para pagar</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>pagador</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>multa</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>juros</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>desconto</translation>
    </message>
    <message>
        <source>abatement</source>
        <translation>abatimento</translation>
    </message>
    <message>
        <source>Pix key</source>
        <translation>chave Pix</translation>
    </message>
    <message>
        <source>message to the payer</source>
        <translation>mensagem ao pagador</translation>
    </message>
    <message>
        <source>amount of the refund</source>
        <translation>valor da devolução</translation>
    </message>
    <message>
        <source>webhook&apos;s address</source>
        <translation>endereço do webhook</translation>
    </message>
    <message>
        <source>No payment provider “%1” is known. Known are: %2.</source>
        <translation>O provedor de pagamento “%1” não é conhecido. Conhecidos: %2.</translation>
    </message>
    <message>
        <source>The provider has another refund under this identifier (%1).</source>
        <translation>O provedor tem outra devolução com este identificador (%1).</translation>
    </message>
    <message>
        <source>Our certificate for the payment provider expired on %1.</source>
        <translation>Nosso certificado para o provedor de pagamento venceu em %1.</translation>
    </message>
    <message>
        <source>The payment provider and we do not accept each other&apos;s certificate: %1</source>
        <translation>O certificado entre nós e o provedor de pagamento não foi aceito: %1</translation>
    </message>
    <message>
        <source>“%1” is no percentage with at most two decimals.</source>
        <translation>“%1” não é uma porcentagem com no máximo duas casas.</translation>
    </message>
    <message>
        <source>A discount has one to three dates.</source>
        <translation>Um desconto tem de uma a três datas.</translation>
    </message>
    <message>
        <source>A discount ends on the due date at the latest.</source>
        <translation>Um desconto termina no máximo no vencimento.</translation>
    </message>
    <message>
        <source>An abatement is less than the amount.</source>
        <translation>Um abatimento é menor que o valor.</translation>
    </message>
    <message>
        <source>This provider sends nothing back by itself.</source>
        <translation>Este provedor não devolve por conta própria.</translation>
    </message>
    <message>
        <source>It is dated in the future, %1.</source>
        <translation>Tem data no futuro, %1.</translation>
    </message>
    <message>
        <source>It names a charge of the account “%1”.</source>
        <translation>Cita uma cobrança da conta “%1”.</translation>
    </message>
    <message>
        <source>Payment %1 was not settled: %2</source>
        <translation>O pagamento %1 não foi baixado: %2</translation>
    </message>
    <message>
        <source>Payment %1 was recorded with %2; now the provider says %3 for charge %4.</source>
        <translation>O pagamento %1 foi registrado com %2; agora o provedor diz %3 para a cobrança %4.</translation>
    </message>
    <message>
        <source>A charge of %1 was paid although it had been taken back.</source>
        <translation>Uma cobrança de %1 foi paga embora tivesse sido cancelada.</translation>
    </message>
    <message>
        <source>Nobody can tell how much payment %1 was.</source>
        <translation>Não dá para saber quanto foi o pagamento %1.</translation>
    </message>
    <message>
        <source>A refund is of more than nothing.</source>
        <translation>Uma devolução precisa de um valor.</translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation>Uma devolução precisa de um motivo.</translation>
    </message>
    <message>
        <source>Of this payment at most %1 can go back.</source>
        <translation>Deste pagamento podem voltar no máximo %1.</translation>
    </message>
    <message>
        <source>A payment can be sent back within %1 days.</source>
        <translation>Um pagamento pode ser devolvido em até %1 dias.</translation>
    </message>
    <message>
        <source>This refund waits for nobody.</source>
        <translation>Esta devolução não espera por ninguém.</translation>
    </message>
    <message>
        <source>Another person has to agree.</source>
        <translation>Outra pessoa precisa concordar.</translation>
    </message>
    <message>
        <source>There is no refund %1.</source>
        <translation>Não existe a devolução %1.</translation>
    </message>
    <message>
        <source>The remittance can&apos;t be written: “%1” does not fit what the bank asks for.</source>
        <translation>A remessa não pode ser escrita: “%1” não cabe no que o banco pede.</translation>
    </message>
    <message>
        <source>There is no remittance for bank “%1”.</source>
        <translation>Não há remessa para o banco “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to send to the bank.</source>
        <translation>Não há nada para enviar ao banco.</translation>
    </message>
    <message>
        <source>A remittance can&apos;t be written by “%1”.</source>
        <translation>Não é possível escrever uma remessa por “%1”.</translation>
    </message>
    <message>
        <source>The account that receives slips isn&apos;t set up right: %1.</source>
        <translation>A conta que recebe os boletos não está configurada direito: %1.</translation>
    </message>
    <message>
        <source>The bank&apos;s numbers for slips have %1 digits.</source>
        <translation>Os números que este banco dá aos boletos têm %1 dígitos.</translation>
    </message>
    <message>
        <source>How slips of bank “%1” are numbered is not known here.</source>
        <translation>Não se sabe aqui como o banco “%1” numera os boletos.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode doesn&apos;t hold.</source>
        <translation>O código de barras do boleto não confere.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode carries another amount than the slip.</source>
        <translation>O código de barras traz um valor diferente do boleto.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode carries another due date than the slip.</source>
        <translation>O código de barras traz um vencimento diferente do boleto.</translation>
    </message>
    <message>
        <source>The parts named on the slip don&apos;t add up to its amount.</source>
        <translation>As parcelas discriminadas no boleto não somam o valor dele.</translation>
    </message>
    <message>
        <source>Name, CPF or CNPJ and address of who receives must stand on the slip.</source>
        <translation>Nome, CPF ou CNPJ e endereço de quem recebe precisam estar no boleto.</translation>
    </message>
    <message>
        <source>Charge %1 has no slip to print.</source>
        <translation>A cobrança %1 não tem boleto para imprimir.</translation>
    </message>
    <message>
        <source>The bank tells of a payment, but the line can&apos;t be read.</source>
        <translation>O banco informa um pagamento, mas a linha não pode ser lida.</translation>
    </message>
    <message>
        <source>The file&apos;s line is not as it should be: %1.</source>
        <translation>A linha do arquivo não está como deveria: %1.</translation>
    </message>
    <message>
        <source>The file is of more than one account; load each alone.</source>
        <translation>O arquivo tem mais de uma conta; carregue cada uma separadamente.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Esse dia ainda não chegou.</translation>
    </message>
    <message>
        <source>It names the charge by its Pix code.</source>
        <translation>Traz o identificador do Pix da cobrança.</translation>
    </message>
    <message>
        <source>It names the slip by our number.</source>
        <translation>Traz o nosso número do boleto.</translation>
    </message>
    <message>
        <source>It names the charge by our reference.</source>
        <translation>Traz o nosso número de referência da cobrança.</translation>
    </message>
    <message>
        <source>More than one debt fits: %1</source>
        <translation>Mais de uma dívida confere: %1</translation>
    </message>
    <message>
        <source>It names the debt, and the payer or the amount fits.</source>
        <translation>Cita a dívida, e o pagador ou o valor confere.</translation>
    </message>
    <message>
        <source>It names the debt, but neither payer nor amount fits.</source>
        <translation>Cita a dívida, mas nem o pagador nem o valor confere.</translation>
    </message>
    <message>
        <source>Payer and amount are those of a charge that is open.</source>
        <translation>Pagador e valor são os de uma cobrança em aberto.</translation>
    </message>
    <message>
        <source>Payer and amount are those of an open instalment.</source>
        <translation>Pagador e valor são os de uma parcela em aberto.</translation>
    </message>
    <message>
        <source>The payer is known, but nothing of theirs has this amount.</source>
        <translation>O pagador é conhecido, mas nada dele tem este valor.</translation>
    </message>
    <message>
        <source>Only amount and day fit a charge that is open.</source>
        <translation>Só o valor e o dia conferem com uma cobrança em aberto.</translation>
    </message>
    <message>
        <source>Send back what nothing of theirs takes.</source>
        <translation>Devolva o que não cobre nada do devedor.</translation>
    </message>
    <message>
        <source>Keep it: it was taken by what else is owed.</source>
        <translation>Mantenha: foi usado no que mais era devido.</translation>
    </message>
    <message>
        <source>Send the difference back.</source>
        <translation>Devolva a diferença.</translation>
    </message>
    <message>
        <source>Keep it as a part payment and ask for the rest, %1.</source>
        <translation>Mantenha como pagamento parcial e cobre o restante, %1.</translation>
    </message>
    <message>
        <source>Accept it as it came.</source>
        <translation>Aceite como veio.</translation>
    </message>
    <message>
        <source>Keep it for this debtor and tell the payer nothing of the debt.</source>
        <translation>Mantenha para este devedor e não conte nada da dívida ao pagador.</translation>
    </message>
    <message>
        <source>Ask what the payer meant.</source>
        <translation>Pergunte o que o pagador quis pagar.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Não existe a ação “%1”.</translation>
    </message>
    <message>
        <source>Nothing of ours fits this payment.</source>
        <translation>Nada nosso corresponde a este pagamento.</translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation>Não existe a proposta %1.</translation>
    </message>
    <message>
        <source>Proposal %1 was decided already.</source>
        <translation>A proposta %1 já foi decidida.</translation>
    </message>
    <message>
        <source>Paid on %1, after its last day %2.</source>
        <translation>Pago em %1, depois do último dia, %2.</translation>
    </message>
    <message>
        <source>Somebody else paid, not the debtor.</source>
        <translation>Quem pagou foi outra pessoa, não o devedor.</translation>
    </message>
    <message>
        <source>The line has no day of payment that can be read.</source>
        <translation>A linha não tem um dia de pagamento legível.</translation>
    </message>
    <message>
        <source>The payment is said to be of %1, which is ahead.</source>
        <translation>O pagamento seria de %1, que ainda não chegou.</translation>
    </message>
    <message>
        <source>Payment and credit are too far apart.</source>
        <translation>Pagamento e crédito estão distantes demais.</translation>
    </message>
    <message>
        <source>A payment without an amount.</source>
        <translation>Pagamento sem valor.</translation>
    </message>
    <message>
        <source>The amount is larger than any debt.</source>
        <translation>O valor é maior do que qualquer dívida.</translation>
    </message>
    <message>
        <source>The bank&apos;s fee is larger than the payment.</source>
        <translation>A tarifa do banco é maior do que o pagamento.</translation>
    </message>
    <message>
        <source>Credited amount and fee are more than what was paid.</source>
        <translation>O valor creditado e a tarifa passam do que foi pago.</translation>
    </message>
    <message>
        <source>The file is of another account than “%1”.</source>
        <translation>O arquivo é de outra conta, não de “%1”.</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>pagamento recebido</translation>
    </message>
    <message>
        <source>Payment link account “%1”, %2: %3</source>
        <translation>Conta de link de pagamento “%1”, %2: %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>precisa ser um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>must be texts, at least one</source>
        <translation>precisa ser texto, pelo menos um</translation>
    </message>
    <message>
        <source>is asaas, mercadopago or stripe</source>
        <translation>é asaas, mercadopago ou stripe</translation>
    </message>
    <message>
        <source>The provider does not know this charge.</source>
        <translation>O provedor não conhece esta cobrança.</translation>
    </message>
    <message>
        <source>Nothing was paid there yet.</source>
        <translation>Nada foi pago lá ainda.</translation>
    </message>
    <message>
        <source>The payment notice is for another account (%1).</source>
        <translation>O aviso de pagamento é de outra conta (%1).</translation>
    </message>
    <message>
        <source>It is contested at the payer&apos;s bank.</source>
        <translation>Foi contestado no banco do pagador.</translation>
    </message>
    <message>
        <source>It is not in reais (%1).</source>
        <translation>Não está em reais (%1).</translation>
    </message>
    <message>
        <source>Somebody ticked it off at the provider by hand: no money came through it.</source>
        <translation>Alguém deu baixa no provedor à mão: nenhum dinheiro passou por ele.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>must begin with https: our secrets travel there</source>
        <translation>deve começar com https: por ali passam nossos segredos</translation>
    </message>
    <message>
        <source>Charge %1 can&apos;t be paid as it stands.</source>
        <translation>A cobrança %1 não pode ser paga como está.</translation>
    </message>
    <message>
        <source>This provider moves no due date; ask for a new charge.</source>
        <translation>Este provedor não muda vencimentos; peça uma cobrança nova.</translation>
    </message>
    <message>
        <source>There is no charge “%1”.</source>
        <translation>Não há a cobrança “%1”.</translation>
    </message>
    <message>
        <source>The bank tells of payments by its files.</source>
        <translation>O banco informa os pagamentos pelos seus arquivos.</translation>
    </message>
    <message>
        <source>The account “%1” charges by the bank&apos;s API; a file would charge a second time.</source>
        <translation>A conta “%1” cobra pela API do banco; um arquivo cobraria uma segunda vez.</translation>
    </message>
    <message>
        <source>The account “%1” has no remittance %2.</source>
        <translation>A conta “%1” não tem a remessa %2.</translation>
    </message>
    <message>
        <source>Boleto account “%1”, %2: %3</source>
        <translation>Conta de boletos “%1”, %2: %3</translation>
    </message>
    <message>
        <source>is files or api</source>
        <translation>é files ou api</translation>
    </message>
    <message>
        <source>is 240 or 400</source>
        <translation>é 240 ou 400</translation>
    </message>
    <message>
        <source>must be 240 under an agreement of less than seven digits</source>
        <translation>deve ser 240 em convênio com menos de sete dígitos</translation>
    </message>
    <message>
        <source>is files: only the API of bank 001 is spoken here</source>
        <translation>é files: aqui só se fala a API do banco 001</translation>
    </message>
    <message>
        <source>is charged under by another account already: by files or by API, not both</source>
        <translation>já é usado por outra conta: por arquivos ou por API, não os dois</translation>
    </message>
    <message>
        <source>No such account for boletos is configured (%1).</source>
        <translation>Não há essa conta de boletos na configuração (%1).</translation>
    </message>
    <message>
        <source>boleto %1 of %2</source>
        <translation>boleto %1 de %2</translation>
    </message>
    <message>
        <source>the bank gives no reason</source>
        <translation>o banco não diz o motivo</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motivo %1</translation>
    </message>
    <message>
        <source>The bank did not write off the %1 (%2): it can still be paid. Settle it with the bank.</source>
        <translation>O banco não baixou o %1 (%2): ele ainda pode ser pago. Resolva com o banco.</translation>
    </message>
    <message>
        <source>The bank did not move the %1 to %2 (%3): it keeps its date. Ask for a new boleto.</source>
        <translation>O banco não mudou o %1 para %2 (%3): ele mantém a data. Peça um boleto novo.</translation>
    </message>
    <message>
        <source>The bank refused the %1 (%2): nobody can pay it. Correct the payer&apos;s data and ask for a new boleto, or for a Pix.</source>
        <translation>O banco recusou o %1 (%2): ninguém pode pagá-lo. Corrija os dados do pagador e peça um boleto novo, ou um Pix.</translation>
    </message>
    <message>
        <source>The bank has written off the %1 by itself: nobody can pay it any more. Ask for a new one where the debt stands.</source>
        <translation>O banco baixou o %1 por conta própria: ninguém pode mais pagá-lo. Peça um novo se a dívida continua.</translation>
    </message>
    <message>
        <source>The account “%1” has slips that were charged the other way (files, API). Give the new way an account and numbers of its own.</source>
        <translation>A conta “%1” tem boletos cobrados do outro modo (arquivos, API). Dê ao novo modo uma conta e uma numeração próprias.</translation>
    </message>
    <message>
        <source>The file is in %1, not in reais.</source>
        <translation>O arquivo está em %1, não em reais.</translation>
    </message>
    <message>
        <source>A payment of theirs of this amount was told of already, by another way.</source>
        <translation>Um pagamento dessa pessoa com esse valor já foi informado por outro meio.</translation>
    </message>
    <message>
        <source>The bank says: %1</source>
        <translation>O banco diz: %1</translation>
    </message>
    <message>
        <source>The bank has another boleto under our number %1. Raise “first_number” of the account.</source>
        <translation>O banco tem outro boleto com o nosso número %1. Aumente “first_number” da conta.</translation>
    </message>
    <message>
        <source>The boleto that the bank answered with is not the one that was asked for.</source>
        <translation>O boleto que o banco respondeu não é o que foi pedido.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer can&apos;t be understood.</source>
        <translation>Não dá para entender a resposta do banco.</translation>
    </message>
    <message>
        <source>The bank tells of a payment without an amount.</source>
        <translation>O banco informa um pagamento sem valor.</translation>
    </message>
    <message>
        <source>The bank tells of a payment without its day.</source>
        <translation>O banco informa um pagamento sem data.</translation>
    </message>
    <message>
        <source>The bank knows of no payment of this boleto.</source>
        <translation>O banco não conhece pagamento deste boleto.</translation>
    </message>
    <message>
        <source>Say why it is this debtor&apos;s payment.</source>
        <translation>Diga por que o pagamento é deste devedor.</translation>
    </message>
    <message>
        <source>The bank took back %1 of slip %2.</source>
        <translation>O banco estornou %1 do boleto %2.</translation>
    </message>
    <message>
        <source>No payment of it fits that; nothing was changed.</source>
        <translation>Nenhum pagamento dele combina com isso; nada mudou.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Estornado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What was credited is not what was received less the fees</source>
        <translation>O creditado não é o recebido menos as tarifas</translation>
    </message>
    <message>
        <source>What was allocated is not what was matched</source>
        <translation>O alocado não é o conciliado</translation>
    </message>
    <message>
        <source>Closing of %1</source>
        <translation>Fechamento de %1</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Não fechado</translation>
    </message>
    <message>
        <source>Closed by %1, version %2</source>
        <translation>Fechado por %1, versão %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3.</source>
        <translation>%1: %2, em %3.</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Tudo fecha.</translation>
    </message>
    <message>
        <source>Something changed after the day was closed.</source>
        <translation>Algo mudou depois do fechamento.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file were rejected: nothing of it was taken.</source>
        <translation>
            <numerusform>%n linha do arquivo foi recusada: nada dele foi lançado.</numerusform>
            <numerusform>%n linhas do arquivo foram recusadas: nada dele foi lançado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider sent it back.</source>
        <translation>O provedor devolveu.</translation>
    </message>
    <message>
        <source>Payment %1 goes back to the payer: it can&apos;t be placed.</source>
        <translation>O pagamento %1 volta para quem pagou: não pode ser atribuído.</translation>
    </message>
    <message>
        <source>%1 of what was paid with it are owed again.</source>
        <translation>Do que foi pago com ele, %1 voltou a ser devido.</translation>
    </message>
    <message>
        <source>In force again: agreement %1.</source>
        <translation>Em vigor de novo: acordo %1.</translation>
    </message>
    <message>
        <source>%1 could not be put back where it was: that debt has gone another way since.</source>
        <translation>%1 não pôde voltar para onde estava: a dívida já tomou outro rumo.</translation>
    </message>
    <message>
        <source>Say why it was the wrong debtor.</source>
        <translation>Diga por que era o devedor errado.</translation>
    </message>
    <message>
        <source>No person gave payment %1 to somebody.</source>
        <translation>Ninguém deu o pagamento %1 a alguém.</translation>
    </message>
    <message>
        <source>Payment %1 has been transferred to the creditor. Send it back with a refund.</source>
        <translation>O pagamento %1 já foi repassado ao credor. Devolva com um estorno.</translation>
    </message>
    <message>
        <source>Payment %1 was sent back.</source>
        <translation>O pagamento %1 foi devolvido.</translation>
    </message>
    <message>
        <source>What payment %1 paid has gone another way since: an agreement was made or has ended.</source>
        <translation>O que o pagamento %1 pagou já tomou outro rumo: um acordo foi feito ou terminou.</translation>
    </message>
    <message>
        <source>%1 took it back from a debtor: %2</source>
        <translation>%1 tirou de um devedor: %2</translation>
    </message>
    <message>
        <source>A commission needs its first day and, last, a band for debts of any age: rest=PERCENT.</source>
        <translation>Uma comissão precisa do primeiro dia e, por último, de uma faixa para qualquer atraso: rest=PERCENTUAL.</translation>
    </message>
    <message>
        <source>A commission is at most 100%.</source>
        <translation>Uma comissão é de no máximo 100%.</translation>
    </message>
    <message>
        <source>The bands go from young debts to old ones.</source>
        <translation>As faixas vão das dívidas novas às antigas.</translation>
    </message>
    <message>
        <source>No commission is agreed on for %1. Set one: tratoctl transfer commission.</source>
        <translation>Não há comissão acertada para %1. Defina uma: tratoctl transfer commission.</translation>
    </message>
    <message>
        <source>“%1” is no band: write DAYS=PERCENT or rest=PERCENT.</source>
        <translation>“%1” não é uma faixa: escreva DIAS=PERCENTUAL ou rest=PERCENTUAL.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dias de atraso</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comissão</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Repasse %1 para %2</translation>
    </message>
    <message>
        <source>Preview of a transfer to %1</source>
        <translation>Prévia de um repasse para %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>A repassar</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fechado por</translation>
    </message>
    <message>
        <source>More may come today: close it until yesterday.</source>
        <translation>Hoje ainda pode chegar mais: feche até ontem.</translation>
    </message>
    <message>
        <source>Nothing came in for %1 that is not transferred yet.</source>
        <translation>Nada entrou para %1 que já não tenha sido repassado.</translation>
    </message>
    <message>
        <source>There is no transfer %1.</source>
        <translation>Não existe o repasse %1.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Diga por que recusa.</translation>
    </message>
    <message>
        <source>“%1” is no id of a Pix: E, 8 characters of the institution, day and minute, 11 more.</source>
        <translation>“%1” não é código de Pix: E, 8 caracteres da instituição, dia e minuto, mais 11.</translation>
    </message>
    <message>
        <source>A proof is a picture or a PDF.</source>
        <translation>Um comprovante é uma imagem ou um PDF.</translation>
    </message>
    <message>
        <source>A proof has at most 10 MB.</source>
        <translation>Um comprovante tem no máximo 10 MB.</translation>
    </message>
    <message>
        <source>Say how much stands on it.</source>
        <translation>Diga o valor que está nele.</translation>
    </message>
    <message>
        <source>Say on which day it was paid; not later than today.</source>
        <translation>Diga em que dia foi pago; não depois de hoje.</translation>
    </message>
    <message>
        <source>Its id is of %1, not of %2.</source>
        <translation>O código é de %1, não de %2.</translation>
    </message>
    <message>
        <source>The file is not here. It may still be on its way.</source>
        <translation>O arquivo não está aqui. Pode ainda estar a caminho.</translation>
    </message>
    <message>
        <source>This proof is settled already.</source>
        <translation>Este comprovante já está resolvido.</translation>
    </message>
    <message>
        <source>There is no proof %1.</source>
        <translation>Não existe o comprovante %1.</translation>
    </message>
    <message>
        <source>The payment of this id is somebody else&apos;s.</source>
        <translation>O pagamento deste código é de outra pessoa.</translation>
    </message>
    <message>
        <source>%1 were paid, not %2.</source>
        <translation>Foram pagos %1, não %2.</translation>
    </message>
    <message>
        <source>The bank does not know this Pix.</source>
        <translation>O banco não conhece este Pix.</translation>
    </message>
    <message>
        <source>The provider named the charge that it pays.</source>
        <translation>O provedor disse qual cobrança ele paga.</translation>
    </message>
    <message>
        <source>%1 are on their way back to the payer.</source>
        <translation>%1 estão voltando para quem pagou.</translation>
    </message>
    <message>
        <source>%1 went back to the payer.</source>
        <translation>%1 voltou para quem pagou.</translation>
    </message>
    <message>
        <source>A refund of %1 was refused: %2</source>
        <translation>Uma devolução de %1 foi recusada: %2</translation>
    </message>
    <message>
        <source>Say by which transfer it was sent.</source>
        <translation>Diga por qual transferência foi enviada.</translation>
    </message>
    <message>
        <source>Nobody has to send this refund by hand.</source>
        <translation>Ninguém precisa enviar esta devolução à mão.</translation>
    </message>
    <message>
        <source>Say why the charge is taken back.</source>
        <translation>Diga por que a cobrança é cancelada.</translation>
    </message>
    <message>
        <source>Nobody can pay this charge any more.</source>
        <translation>Ninguém mais pode pagar esta cobrança.</translation>
    </message>
    <message>
        <source>Send %1 back to the payer by bank transfer: the payment came by a bank&apos;s file, no provider sends it back. Then record the transfer under Reconciliation, Refunds by hand.</source>
        <translation>Devolva %1 a quem pagou por transferência bancária: o pagamento veio por arquivo de banco, nenhum provedor devolve. Depois registre a transferência em Conciliação, Devoluções à mão.</translation>
    </message>
    <message>
        <source>The file is of the account “%1” (%2), not of “%3”. Nothing was taken.</source>
        <translation>O arquivo é da conta “%1” (%2), não da “%3”. Nada foi lançado.</translation>
    </message>
    <message>
        <source>The file is of %1; the account “%2” is %3. Nothing was taken.</source>
        <translation>O arquivo é de %1; a conta “%2” é %3. Nada foi lançado.</translation>
    </message>
    <message>
        <source>The Pix %1 is known with another amount.</source>
        <translation>O Pix %1 já é conhecido com outro valor.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>The machine is silent on this debtor.</source>
        <translation>A máquina está em silêncio com esta pessoa.</translation>
    </message>
    <message>
        <source>%1 has this debtor now.</source>
        <translation>%1 está com esta pessoa agora.</translation>
    </message>
    <message>
        <source>A desk needs a name and an SLA in minutes.</source>
        <translation>Uma mesa precisa de nome e de SLA em minutos.</translation>
    </message>
    <message>
        <source>The table names no desk.</source>
        <translation>A tabela não tem nenhuma mesa.</translation>
    </message>
    <message>
        <source>The wrap-up code “%1” can&apos;t be understood.</source>
        <translation>Não deu para entender a tabulação “%1”.</translation>
    </message>
    <message>
        <source>There is no wrap-up code “%1”.</source>
        <translation>Não há tabulação “%1”.</translation>
    </message>
    <message>
        <source>The points of “%1” are no number.</source>
        <translation>Os pontos de “%1” não são um número.</translation>
    </message>
    <message>
        <source>The table has no points.</source>
        <translation>A tabela não tem pontos.</translation>
    </message>
    <message>
        <source>Answered %1 min ago</source>
        <translation>Respondeu há %1 min</translation>
    </message>
    <message>
        <source>Answered %1 h ago</source>
        <translation>Respondeu há %1 h</translation>
    </message>
    <message>
        <source>Promise broken, %1 days ago</source>
        <translation>Promessa quebrada, %1 dias</translation>
    </message>
    <message>
        <source>%1 broken promises in 30 days</source>
        <translation>%1 promessas quebradas em 30 dias</translation>
    </message>
    <message>
        <source>Agreement accepted</source>
        <translation>Acordo aceito</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pagamento recebido</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Pediu uma pessoa</translation>
    </message>
    <message>
        <source>Opened %1 messages</source>
        <translation>Abriu %1 mensagens</translation>
    </message>
    <message>
        <source>We talked yesterday</source>
        <translation>Falamos ontem</translation>
    </message>
    <message>
        <source>Amount owed</source>
        <translation>Valor em aberto</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 dias de atraso</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Risco à vida</translation>
    </message>
    <message>
        <source>Risk of violence</source>
        <translation>Risco de violência</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Luto</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Vulnerable person</source>
        <translation>Pessoa vulnerável</translation>
    </message>
    <message>
        <source>Lost job or income</source>
        <translation>Perdeu emprego ou renda</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Superendividado</translation>
    </message>
    <message>
        <source>Lawyer, court or Procon</source>
        <translation>Advogado, Justiça ou Procon</translation>
    </message>
    <message>
        <source>Says it is fraud</source>
        <translation>Diz que é fraude</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Ofensas</translation>
    </message>
    <message>
        <source>Complains of the contacts</source>
        <translation>Reclama dos contatos</translation>
    </message>
    <message>
        <source>There is no item number %1 in the queue.</source>
        <translation>Não há item número %1 na fila.</translation>
    </message>
    <message>
        <source>Item %1 is closed already.</source>
        <translation>O item %1 já está fechado.</translation>
    </message>
    <message>
        <source>%1 has this case now.</source>
        <translation>%1 está com este caso agora.</translation>
    </message>
    <message>
        <source>The time to come back to this case has passed already.</source>
        <translation>A hora de voltar a este caso já passou.</translation>
    </message>
    <message>
        <source>Their identity is confirmed.</source>
        <translation>A identidade fica confirmada.</translation>
    </message>
    <message>
        <source>The contact is marked as somebody else&apos;s; nothing more goes there.</source>
        <translation>O contato fica como de outra pessoa; nada mais vai para lá.</translation>
    </message>
    <message>
        <source>The contact is marked as dead; nothing more goes there.</source>
        <translation>O contato fica como inexistente; nada mais vai para lá.</translation>
    </message>
    <message>
        <source>No more collection on any channel.</source>
        <translation>Sem cobrança em nenhum canal.</translation>
    </message>
    <message>
        <source>No more collection on the chosen channels.</source>
        <translation>Sem cobrança nos canais escolhidos.</translation>
    </message>
    <message>
        <source>Collection stands still until the dispute is settled.</source>
        <translation>A cobrança para até a contestação ser resolvida.</translation>
    </message>
    <message>
        <source>Collection stands still for %1 days while the payment is looked for.</source>
        <translation>A cobrança para por %1 dias enquanto o pagamento é procurado.</translation>
    </message>
    <message>
        <source>The machine falls silent; the case goes to care.</source>
        <translation>A máquina cala; o caso vai para o cuidado.</translation>
    </message>
    <message>
        <source>Say why it is late.</source>
        <translation>Diga o motivo do atraso.</translation>
    </message>
    <message>
        <source>Say when to call back.</source>
        <translation>Diga quando retornar.</translation>
    </message>
    <message>
        <source>Say which number or address it was.</source>
        <translation>Diga qual foi o número ou endereço.</translation>
    </message>
    <message>
        <source>amount hidden</source>
        <translation>valor oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoje</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence em %n dia</numerusform>
            <numerusform>vence em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violência</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Luto</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Lost job</source>
        <translation>Perda de emprego</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerável</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Ofensa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamação</translation>
    </message>
    <message>
        <source>%1, care, %2</source>
        <translation>%1, cuidado, %2</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Retorno combinado</translation>
    </message>
    <message>
        <source>The numbers of the desk “%1” can&apos;t be used.</source>
        <translation>Os números da mesa “%1” não podem ser usados.</translation>
    </message>
    <message>
        <source>The times of the work table must be above zero.</source>
        <translation>Os tempos da tabela de trabalho precisam ser maiores que zero.</translation>
    </message>
    <message>
        <source>Nobody asks for help with this case any more.</source>
        <translation>Ninguém mais pede ajuda com este caso.</translation>
    </message>
    <message>
        <source>Say what you need help with.</source>
        <translation>Diga em que você precisa de ajuda.</translation>
    </message>
    <message>
        <source>You asked for help with this case already.</source>
        <translation>Você já pediu ajuda com este caso.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dê um nome à visão.</translation>
    </message>
    <message>
        <source>You keep %1 views already: delete one first.</source>
        <translation>Você já tem %1 visões: apague uma antes.</translation>
    </message>
    <message>
        <source>Say to whom or to which desk it goes.</source>
        <translation>Diga para quem ou para qual mesa vai.</translation>
    </message>
    <message>
        <source>Say what they should know.</source>
        <translation>Diga o que a pessoa precisa saber.</translation>
    </message>
    <message>
        <source>There is no desk “%1”.</source>
        <translation>Não há mesa “%1”.</translation>
    </message>
    <message>
        <source>The case is at that desk already.</source>
        <translation>O caso já está nessa mesa.</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Adiado até %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>To the desk “%1”</source>
        <translation>Para a mesa “%1”</translation>
    </message>
    <message>
        <source>Somebody works on this case by now.</source>
        <translation>Alguém já está neste caso.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Say why you pass this case on.</source>
        <translation>Diga por que você passa este caso.</translation>
    </message>
    <message>
        <source>The turn goes to %1</source>
        <translation>A vez vai para %1</translation>
    </message>
    <message>
        <source>Put off until now</source>
        <translation>Adiado até agora</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Dado a você</translation>
    </message>
    <message>
        <source>Waits for %1 h</source>
        <translation>Espera há %1 h</translation>
    </message>
    <message>
        <source>At most %1 days ahead, until %2: what nobody sees for longer is forgotten. A promise or an agreement comes back by itself.</source>
        <translation>No máximo %1 dias, até %2: o que ninguém vê por mais tempo é esquecido. Uma promessa ou um acordo volta sozinho.</translation>
    </message>
    <message>
        <source>The case comes back to you at the time agreed on.</source>
        <translation>O caso volta para você na hora combinada.</translation>
    </message>
    <message>
        <source>The case comes back at the time agreed on, to whoever is free.</source>
        <translation>O caso volta na hora combinada, para quem estiver livre.</translation>
    </message>
    <message>
        <source>Agreement %1, %2 · %3</source>
        <translation>Acordo %1, %2 · %3</translation>
    </message>
    <message>
        <source>Promised %1 for %2</source>
        <translation>Prometeu %1 para %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Prometeu para %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Retornos</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promessas de hoje</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Promessas quebradas</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Aguardam aprovação</translation>
    </message>
    <message>
        <source>Proofs to check</source>
        <translation>Comprovantes</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Minha fila</translation>
    </message>
    <message>
        <source>Care queue</source>
        <translation>Fila de cuidado</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondeu</translation>
    </message>
    <message>
        <source>Callback agreed on</source>
        <translation>Retorno combinado</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promessa quebrada</translation>
    </message>
    <message>
        <source>Says it is paid</source>
        <translation>Diz que já pagou</translation>
    </message>
    <message>
        <source>Sent a proof</source>
        <translation>Enviou comprovante</translation>
    </message>
    <message>
        <source>Payment awaited</source>
        <translation>Aguarda pagamento</translation>
    </message>
    <message>
        <source>Given by a colleague</source>
        <translation>Veio de um colega</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>Para o supervisor</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Pede cuidado</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Contraproposta</translation>
    </message>
    <message>
        <source>Delivery unknown</source>
        <translation>Entrega incerta</translation>
    </message>
    <message>
        <source>Payment without a debt</source>
        <translation>Pagamento sem dívida</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>pede ajuda</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>de %1: %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>put off until now</source>
        <translation>adiado até agora</translation>
    </message>
    <message>
        <source>put off: %1</source>
        <translation>adiado: %1</translation>
    </message>
    <message>
        <source>came back: %1 was silent</source>
        <translation>voltou: %1 sem sinal</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordo</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>a vencer</translation>
    </message>
    <message>
        <source>%1, %2 points, %3 %4, %5, %6</source>
        <translation>%1, %2 pontos, %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>Boleto refused by the bank</source>
        <translation>Boleto recusado pelo banco</translation>
    </message>
    <message>
        <source>The bank did not do as told</source>
        <translation>O banco não fez o pedido</translation>
    </message>
    <message>
        <source>Boleto written off by the bank</source>
        <translation>Boleto baixado pelo banco</translation>
    </message>
    <message>
        <source>Charge not taken back</source>
        <translation>Cobrança não cancelada</translation>
    </message>
    <message>
        <source>Charge withheld</source>
        <translation>Cobrança retida</translation>
    </message>
    <message>
        <source>Charge refused by the provider</source>
        <translation>Cobrança recusada pelo provedor</translation>
    </message>
    <message>
        <source>Refund to be sent by hand</source>
        <translation>Devolução a fazer à mão</translation>
    </message>
    <message>
        <source>Sent back to the payer</source>
        <translation>Devolvido a quem pagou</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Devolução recusada</translation>
    </message>
    <message>
        <source>Charge without a contact</source>
        <translation>Cobrança sem contato</translation>
    </message>
    <message>
        <source>The escalation “%1” needs a known name, a label, a skill, a time and what happens when it is over.</source>
        <translation>O motivo “%1” precisa de nome conhecido, rótulo, habilidade, prazo e do que acontece quando ele passa.</translation>
    </message>
    <message>
        <source>The escalation “%1” stands there twice.</source>
        <translation>O motivo “%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>The escalation “%1” is missing.</source>
        <translation>Falta o motivo “%1”.</translation>
    </message>
    <message>
        <source>Service hours need from, to and a lunch in between, as “08:00”.</source>
        <translation>O expediente precisa de início, fim e almoço no meio, como “08:00”.</translation>
    </message>
    <message>
        <source>There is no skill “%1”: %2.</source>
        <translation>Não existe a habilidade “%1”: %2.</translation>
    </message>
    <message>
        <source>Nobody has looked in time: %1</source>
        <translation>Ninguém olhou no prazo: %1</translation>
    </message>
    <message>
        <source>Nobody looked in time</source>
        <translation>Ninguém olhou no prazo</translation>
    </message>
    <message>
        <source>Sent a voice note</source>
        <translation>Mandou um áudio</translation>
    </message>
    <message>
        <source>Answer kept back</source>
        <translation>Resposta retida</translation>
    </message>
    <message>
        <source>Check before it is due</source>
        <translation>Verificação preventiva</translation>
    </message>
    <message>
        <source>Payment to be followed up</source>
        <translation>Pagamento a acompanhar</translation>
    </message>
    <message>
        <source>Thanks not sent</source>
        <translation>Agradecimento não enviado</translation>
    </message>
</context>
<context>
    <name>snippets</name>
    <message>
        <source>A snippet has a key of 1 to 20 letters and digits, and a text of up to 4000.</source>
        <translation>Um trecho tem uma chave de 1 a 20 letras e dígitos e um texto de até 4000.</translation>
    </message>
    <message>
        <source>The snippets could not be kept: %1</source>
        <translation>Não deu para guardar os trechos: %1</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The database refused “%1”: %2</source>
        <translation>O banco recusou “%1”: %2</translation>
    </message>
    <message>
        <source>The database is busy. Nothing was lost; try again.</source>
        <translation>O banco de dados está ocupado. Nada se perdeu; tente de novo.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached: %1</source>
        <translation>Não foi possível falar com o banco: %1</translation>
    </message>
    <message>
        <source>There is no database at “%1” yet. “tratoctl init” makes one.</source>
        <translation>Ainda não há banco em “%1”. “tratoctl init” cria um.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened: %1</source>
        <translation>O banco não abre: %1</translation>
    </message>
    <message>
        <source>A statement of the transaction failed, so nothing of it was kept.</source>
        <translation>Um comando da transação falhou, então nada dela foi gravado.</translation>
    </message>
    <message>
        <source>“%1” is not a database address. Use sqlite:///absolute/path.db or postgresql://user@host:port/name.</source>
        <translation>“%1” não é um endereço de banco de dados. Use sqlite:///caminho/absoluto.db ou postgresql://usuario@servidor:porta/nome.</translation>
    </message>
    <message>
        <source>The database was made by a newer Trato (schema %1). Update this program.</source>
        <translation>O banco foi feito por um Trato mais novo (esquema %1). Atualize este programa.</translation>
    </message>
    <message>
        <source>The migration %1 differs from the one this database was made with.</source>
        <translation>A migração %1 difere daquela com que este banco foi feito.</translation>
    </message>
    <message>
        <source>The database must be brought up to date first: run “tratoctl init”.</source>
        <translation>O banco precisa ser atualizado antes: rode “tratoctl init”.</translation>
    </message>
    <message>
        <source>The statement “%1” takes %2 but was given %3.</source>
        <translation>O comando “%1” pede %2, mas recebeu %3.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>Usuário ou senha não conferem.</translation>
    </message>
    <message>
        <source>The server lets “%1” not in from this machine, or not with this kind of connection. Ask whoever looks after it (pg_hba.conf).</source>
        <translation>O servidor não deixa “%1” entrar desta máquina, ou não com este tipo de conexão. Fale com quem cuida dele (pg_hba.conf).</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>O servidor não tem o banco “%1”.</translation>
    </message>
    <message>
        <source>The server takes nobody in right now. Try again in a minute.</source>
        <translation>O servidor não recebe ninguém agora. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>The server wants a password.</source>
        <translation>O servidor pede uma senha.</translation>
    </message>
    <message>
        <source>Nobody knows the address “%1”. Check how it is written, and the network.</source>
        <translation>Ninguém conhece o endereço “%1”. Confira a escrita e a rede.</translation>
    </message>
    <message>
        <source>At “%1”, port %2, no database answers. Check the port, and whether the server runs.</source>
        <translation>Em “%1”, porta %2, nenhum banco responde. Confira a porta e se o servidor está no ar.</translation>
    </message>
    <message>
        <source>The server offers no encryption (TLS). Ask whoever looks after it to switch it on.</source>
        <translation>O servidor não oferece criptografia (TLS). Peça a quem cuida dele que a ligue.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted: %1</source>
        <translation>O certificado do servidor não é confiável: %1</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>A conexão foi cancelada.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address, the network and the firewall.</source>
        <translation>“%1” não responde. Confira o endereço, a rede e o firewall.</translation>
    </message>
    <message>
        <source>“%1” is no server&apos;s address.</source>
        <translation>“%1” não é o endereço de um servidor.</translation>
    </message>
</context>
<context>
    <name>supervision</name>
    <message>
        <source>This case is not there any more.</source>
        <translation>Este caso não está mais aí.</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>Este caso está encerrado.</translation>
    </message>
    <message>
        <source>Took the case</source>
        <translation>Assumiu o caso</translation>
    </message>
    <message>
        <source>Took the case over from %1</source>
        <translation>Assumiu o caso que estava com %1</translation>
    </message>
    <message>
        <source>Nobody of the name “%1” works here.</source>
        <translation>Ninguém com o nome “%1” trabalha aqui.</translation>
    </message>
    <message>
        <source>Gave the case to %1</source>
        <translation>Deu o caso a %1</translation>
    </message>
    <message>
        <source>Gave the case to %1: %2</source>
        <translation>Deu o caso a %1: %2</translation>
    </message>
    <message>
        <source>Write what they should know.</source>
        <translation>Escreva o que a pessoa precisa saber.</translation>
    </message>
    <message>
        <source>Nobody has this case now.</source>
        <translation>Ninguém está com este caso agora.</translation>
    </message>
    <message>
        <source>Agreement %1 approved</source>
        <translation>Acordo %1 aprovado</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Diga por que foi recusado.</translation>
    </message>
    <message>
        <source>Agreement %1 refused: %2</source>
        <translation>Acordo %1 recusado: %2</translation>
    </message>
    <message>
        <source>This place is not in the conversation.</source>
        <translation>Este trecho não está na conversa.</translation>
    </message>
    <message>
        <source>Two people have to finish before they are compared.</source>
        <translation>Duas pessoas precisam terminar antes de comparar.</translation>
    </message>
    <message>
        <source>This evaluation is not there.</source>
        <translation>Esta avaliação não existe.</translation>
    </message>
    <message>
        <source>This evaluation is finished.</source>
        <translation>Esta avaliação já foi concluída.</translation>
    </message>
    <message>
        <source>“%1” has no answer yet.</source>
        <translation>“%1” ainda não tem resposta.</translation>
    </message>
    <message>
        <source>“%1” has to show where the conversation says so.</source>
        <translation>“%1” precisa mostrar onde a conversa diz isso.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be answered so.</source>
        <translation>“%1” não aceita essa resposta.</translation>
    </message>
    <message>
        <source>Nobody evaluates their own work.</source>
        <translation>Ninguém avalia o próprio trabalho.</translation>
    </message>
    <message>
        <source>You have read what somebody else answered about this conversation.</source>
        <translation>Você já leu o que outra pessoa respondeu sobre esta conversa.</translation>
    </message>
    <message>
        <source>This is %1&apos;s evaluation.</source>
        <translation>Esta avaliação é de %1.</translation>
    </message>
    <message>
        <source>The scorecard has no question “%1”.</source>
        <translation>A ficha não tem a pergunta “%1”.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>Ainda não foi concluída.</translation>
    </message>
    <message>
        <source>First finish your own: neither sees the other&apos;s answers before.</source>
        <translation>Conclua a sua primeiro: antes disso ninguém vê as respostas do outro.</translation>
    </message>
    <message>
        <source>Say what you see differently.</source>
        <translation>Diga o que você vê de outro jeito.</translation>
    </message>
    <message>
        <source>This is about %1&apos;s work.</source>
        <translation>Isto é sobre o trabalho de %1.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por quê.</translation>
    </message>
    <message>
        <source>Nobody disagreed with this evaluation.</source>
        <translation>Ninguém contestou esta avaliação.</translation>
    </message>
    <message>
        <source>audit %1</source>
        <translation>auditoria %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>acordo %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nível %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensagem %1</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>bloqueio %1</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>what</source>
        <translation>o quê</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quem</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regra</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>debtor</source>
        <translation>devedor</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Say why it should be listened to.</source>
        <translation>Diga por que vale ouvir.</translation>
    </message>
    <message>
        <source>%1 did not speak with them in that week.</source>
        <translation>%1 não falou com essa pessoa nessa semana.</translation>
    </message>
    <message>
        <source>This conversation is not among the samples.</source>
        <translation>Esta conversa não está entre as amostras.</translation>
    </message>
    <message>
        <source>The rules of sampling can&apos;t be used.</source>
        <translation>As regras da amostragem não podem ser usadas.</translation>
    </message>
    <message>
        <source>The scorecard can&apos;t be used: “%1”.</source>
        <translation>A ficha não pode ser usada: “%1”.</translation>
    </message>
    <message>
        <source>The scorecard “%1”, version %2, is not there.</source>
        <translation>A ficha “%1”, versão %2, não existe.</translation>
    </message>
    <message>
        <source>The scorecard “%1” was changed: raise its version, %2 is in use already.</source>
        <translation>A ficha “%1” mudou: aumente a versão, a %2 já está em uso.</translation>
    </message>
    <message>
        <source>There is no agreement %1.</source>
        <translation>Não existe o acordo %1.</translation>
    </message>
    <message>
        <source>%1 has this debtor now. Who leads takes it over and says why.</source>
        <translation>%1 está com este devedor agora. Quem lidera pode assumir e diz por quê.</translation>
    </message>
    <message>
        <source>Say why the case is taken over.</source>
        <translation>Diga por que o caso é assumido.</translation>
    </message>
    <message>
        <source>You don&apos;t have this debtor&apos;s turn.</source>
        <translation>A vez deste devedor não está com você.</translation>
    </message>
    <message>
        <source>One message failed</source>
        <translation>Uma mensagem falhou</translation>
    </message>
    <message>
        <source>It can be sent again from its conversation.</source>
        <translation>Dá para enviar de novo na própria conversa.</translation>
    </message>
    <message>
        <source>Say why the account is paused.</source>
        <translation>Diga por que a conta está sendo pausada.</translation>
    </message>
    <message>
        <source>No account of this name sends and is not paused already: look at the list again.</source>
        <translation>Nenhuma conta com esse nome envia sem já estar pausada: veja a lista de novo.</translation>
    </message>
    <message>
        <source>The account is not paused: look at the list again.</source>
        <translation>A conta não está pausada: veja a lista de novo.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>There are no texts in “%1”. There are: %2</source>
        <translation>Não há textos em “%1”. Há: %2</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>“%1” is no place on a timeline.</source>
        <translation>“%1” não é um ponto da linha do tempo.</translation>
    </message>
    <message>
        <source>There is no interaction number %1.</source>
        <translation>Não há interação número %1.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>E-mail without subject</source>
        <translation>E-mail sem assunto</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Devedor</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>voice mail</source>
        <translation>caixa postal</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>não atendida</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Trocar canal</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation>para %1 · %2</translation>
    </message>
    <message>
        <source>Internal note · %1</source>
        <translation>Nota interna · %1</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Não chegou</translation>
    </message>
    <message>
        <source>Did not arrive: %1</source>
        <translation>Não chegou: %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>A kind of message that can&apos;t be shown here (%1)</source>
        <translation>Tipo de mensagem que ainda não sabemos mostrar (%1)</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>libera %1</translation>
    </message>
    <message>
        <source>Did not leave: %1</source>
        <translation>Não saiu: %1</translation>
    </message>
    <message>
        <source>Uncertain: asking the provider · it is not sent again blindly</source>
        <translation>Incerta: perguntando ao provedor · não será repetida às cegas</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Recolhida: %1</translation>
    </message>
    <message>
        <source>Leaving · window and payment are checked</source>
        <translation>Na saída · conferindo janela e pagamento</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>larger than %1 MB</source>
        <translation>maior que %1 MB</translation>
    </message>
    <message>
        <source>The file is not kept here any more.</source>
        <translation>O arquivo não é mais guardado aqui.</translation>
    </message>
    <message>
        <source>What came in is not kept here any more.</source>
        <translation>O que chegou não está mais guardado aqui.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Ver formatado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>see the original (.eml)</source>
        <translation>ver original (.eml)</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>Ver original</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Deleted by them at %1 · kept as evidence</source>
        <translation>Apagada por quem escreveu às %1 · guardada como evidência</translation>
    </message>
    <message>
        <source>Edited at %1 · before: “%2”</source>
        <translation>Editada às %1 · antes: “%2”</translation>
    </message>
    <message>
        <source>attempt %1 in 7 days</source>
        <translation>%1ª tentativa em 7 dias</translation>
    </message>
    <message>
        <source>not fetched from the provider yet</source>
        <translation>ainda não baixado do provedor</translation>
    </message>
    <message>
        <source>not kept: %1</source>
        <translation>não guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures from outside blocked</source>
        <translation>
            <numerusform>%n imagem de fora bloqueada</numerusform>
            <numerusform>%n imagens de fora bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is loaded from outside</source>
        <translation>nada é carregado de fora</translation>
    </message>
    <message>
        <source>links open only after a look at them</source>
        <translation>links abrem só depois de conferidos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Did not write (%1)</source>
        <translation>Não enviou (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back to be changed</source>
        <translation>recolhida para mudar</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Agendada para %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>espera a conexão</translation>
    </message>
    <message>
        <source>Waits for the connection · checked again before it leaves</source>
        <translation>espera a conexão · será conferida antes de sair</translation>
    </message>
    <message>
        <source>plain words</source>
        <translation>palavras claras</translation>
    </message>
    <message>
        <source>certainty %1</source>
        <translation>certeza %1</translation>
    </message>
    <message>
        <source>AI identification</source>
        <translation>IA identificação</translation>
    </message>
    <message>
        <source>AI negotiation</source>
        <translation>IA negociação</translation>
    </message>
    <message>
        <source>AI follow-up</source>
        <translation>IA acompanhamento</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Régua</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Não dá para gravar em %1.</translation>
    </message>
    <message>
        <source>The scenario says nothing about: %1.</source>
        <translation>O cenário não diz nada sobre: %1.</translation>
    </message>
    <message>
        <source>Answer with a short greeting at once; the rest can follow.</source>
        <translation>Responda logo com uma saudação curta; o resto vem depois.</translation>
    </message>
    <message>
        <source>Nobody answered them.</source>
        <translation>Ninguém respondeu.</translation>
    </message>
    <message>
        <source>The first answer came after %1.</source>
        <translation>A primeira resposta saiu depois de %1.</translation>
    </message>
    <message>
        <source>To somebody else say nothing of a debt, not even that there is one: apologise and take the number away.</source>
        <translation>Para outra pessoa não diga nada da dívida, nem que ela existe: peça desculpas e tire o número.</translation>
    </message>
    <message>
        <source>A debt was told to somebody who does not owe it.</source>
        <translation>Uma dívida foi contada a quem não deve.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s identity was confirmed.</source>
        <translation>A identidade de outra pessoa foi confirmada.</translation>
    </message>
    <message>
        <source>Nothing was told to somebody who does not owe.</source>
        <translation>Nada foi contado a quem não deve.</translation>
    </message>
    <message>
        <source>Ask who you are talking to and wait for the answer; confirm it (Ctrl+E), and only then speak of the debt.</source>
        <translation>Pergunte com quem está falando e espere a resposta; confirme (Ctrl+E) e só então fale da dívida.</translation>
    </message>
    <message>
        <source>The debt was told before it was clear who writes.</source>
        <translation>A dívida foi contada antes de saber quem escreve.</translation>
    </message>
    <message>
        <source>Nobody confirmed who writes.</source>
        <translation>Ninguém confirmou quem escreve.</translation>
    </message>
    <message>
        <source>The identity was confirmed before they had said who they are.</source>
        <translation>A identidade foi confirmada antes de a pessoa dizer quem é.</translation>
    </message>
    <message>
        <source>Identified first, the debt afterwards.</source>
        <translation>Primeiro a identidade, depois a dívida.</translation>
    </message>
    <message>
        <source>Say what is possible and until when it truly stands; no threat, no “only today”.</source>
        <translation>Diga o que é possível e até quando vale de verdade; sem ameaça, sem “só hoje”.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nada foi dito.</translation>
    </message>
    <message>
        <source>No threat and no false urgency.</source>
        <translation>Sem ameaça e sem falsa urgência.</translation>
    </message>
    <message>
        <source>One sentence pressed them.</source>
        <translation>Uma frase pressionou.</translation>
    </message>
    <message>
        <source>They were pressed %1 times.</source>
        <translation>A pessoa foi pressionada %1 vezes.</translation>
    </message>
    <message>
        <source>Greet them, use their name, and say that you heard what they told you before you ask for something.</source>
        <translation>Cumprimente, use o nome e diga que ouviu o que a pessoa contou antes de pedir algo.</translation>
    </message>
    <message>
        <source>Something rude was said.</source>
        <translation>Algo grosseiro foi dito.</translation>
    </message>
    <message>
        <source>Nothing rude, and nothing warm either.</source>
        <translation>Nada grosseiro, e nada acolhedor também.</translation>
    </message>
    <message>
        <source>A human tone.</source>
        <translation>Um tom humano.</translation>
    </message>
    <message>
        <source>Ask what fits into their month before you put numbers on the table.</source>
        <translation>Pergunte quanto cabe no mês antes de colocar números na mesa.</translation>
    </message>
    <message>
        <source>Nobody asked what they can pay.</source>
        <translation>Ninguém perguntou quanto a pessoa pode pagar.</translation>
    </message>
    <message>
        <source>The offer came before the question.</source>
        <translation>A oferta veio antes da pergunta.</translation>
    </message>
    <message>
        <source>Asked before offering.</source>
        <translation>Perguntou antes de oferecer.</translation>
    </message>
    <message>
        <source>Take the offer that stays below what they said they can pay: a promise that is kept is worth more than a large one.</source>
        <translation>Fique com a oferta que cabe no que a pessoa disse que pode: um acordo cumprido vale mais que um grande.</translation>
    </message>
    <message>
        <source>The agreement fits what they can pay.</source>
        <translation>O acordo cabe no que a pessoa pode.</translation>
    </message>
    <message>
        <source>The agreement is more than they can pay.</source>
        <translation>O acordo passa do que a pessoa pode.</translation>
    </message>
    <message>
        <source>An offer fitted, and no agreement was made of it.</source>
        <translation>Uma oferta cabia e não virou acordo.</translation>
    </message>
    <message>
        <source>When they take it, make the agreement (F2) at once.</source>
        <translation>Quando a pessoa aceitar, feche o acordo (F2) na hora.</translation>
    </message>
    <message>
        <source>Nothing was offered.</source>
        <translation>Nada foi oferecido.</translation>
    </message>
    <message>
        <source>No offer fitted what they can pay.</source>
        <translation>Nenhuma oferta cabia no que a pessoa pode.</translation>
    </message>
    <message>
        <source>Let collection stand still as soon as you read it: care (Ctrl+Shift+C) or the outcome that holds.</source>
        <translation>Pare a cobrança assim que ler: cuidado (Ctrl+Shift+C) ou o resultado que segura.</translation>
    </message>
    <message>
        <source>They did not come to tell it.</source>
        <translation>A pessoa não chegou a contar.</translation>
    </message>
    <message>
        <source>Leave room: ask what happened.</source>
        <translation>Dê espaço: pergunte o que aconteceu.</translation>
    </message>
    <message>
        <source>Collection stood still %1 after they told it.</source>
        <translation>A cobrança parou %1 depois de a pessoa contar.</translation>
    </message>
    <message>
        <source>Collection went on.</source>
        <translation>A cobrança continuou.</translation>
    </message>
    <message>
        <source>Confirm in one message, record the wish (do not contact), and leave it at that.</source>
        <translation>Confirme em uma mensagem, registre o pedido (não contatar) e pare por aí.</translation>
    </message>
    <message>
        <source>Their wish was not recorded.</source>
        <translation>O pedido não foi registrado.</translation>
    </message>
    <message>
        <source>The wish was recorded, and they were written to %1 more times.</source>
        <translation>O pedido foi registrado, e a pessoa recebeu mais %1 mensagens.</translation>
    </message>
    <message>
        <source>The wish was recorded %1 after they said it.</source>
        <translation>O pedido foi registrado %1 depois de a pessoa dizer.</translation>
    </message>
    <message>
        <source>After such words, money waits: first the person, then whoever takes the case over.</source>
        <translation>Depois de palavras assim o dinheiro espera: primeiro a pessoa, depois quem assume o caso.</translation>
    </message>
    <message>
        <source>Money was not spoken of.</source>
        <translation>Não se falou de dinheiro.</translation>
    </message>
    <message>
        <source>Money was spoken of after what they had told.</source>
        <translation>Falou-se de dinheiro depois do que a pessoa contou.</translation>
    </message>
    <message>
        <source>After what they told, no word about money.</source>
        <translation>Depois do que contou, nenhuma palavra sobre dinheiro.</translation>
    </message>
    <message>
        <source>What you may not decide goes to who may: supervisor (F7), care, or an approval.</source>
        <translation>O que você não pode decidir vai para quem pode: supervisor (F7), cuidado ou aprovação.</translation>
    </message>
    <message>
        <source>It stayed where it could not be decided.</source>
        <translation>Ficou onde não podia ser decidido.</translation>
    </message>
    <message>
        <source>Given to who decides it.</source>
        <translation>Passado a quem decide.</translation>
    </message>
    <message>
        <source>Given to who decides it, late.</source>
        <translation>Passado a quem decide, tarde.</translation>
    </message>
    <message>
        <source>The number goes to nobody else any more.</source>
        <translation>O número não leva mais nada a outra pessoa.</translation>
    </message>
    <message>
        <source>The number can still be written to.</source>
        <translation>O número ainda pode receber mensagens.</translation>
    </message>
    <message>
        <source>Mark the number as somebody else&apos;s, or wrap up with “not the right party”.</source>
        <translation>Marque o número como de outra pessoa, ou encerre com “não é o titular”.</translation>
    </message>
    <message>
        <source>A day was agreed and recorded.</source>
        <translation>Um dia foi combinado e registrado.</translation>
    </message>
    <message>
        <source>No day was recorded.</source>
        <translation>Nenhum dia foi registrado.</translation>
    </message>
    <message>
        <source>Ask for a day, repeat it to them, and record it (F4).</source>
        <translation>Pergunte um dia, repita para a pessoa e registre (F4).</translation>
    </message>
    <message>
        <source>An agreement with its days was made.</source>
        <translation>Foi feito um acordo com seus dias.</translation>
    </message>
    <message>
        <source>What happened here is called: %1.</source>
        <translation>O que aconteceu aqui se chama: %1.</translation>
    </message>
    <message>
        <source>It was not wrapped up.</source>
        <translation>Não foi encerrado.</translation>
    </message>
    <message>
        <source>Wrapped up as: %1.</source>
        <translation>Encerrado como: %1.</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Tempo até a primeira resposta</translation>
    </message>
    <message>
        <source>Identified before telling</source>
        <translation>Identificou antes de contar</translation>
    </message>
    <message>
        <source>No false urgency</source>
        <translation>Sem falsa urgência</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Asked what they can pay</source>
        <translation>Perguntou quanto cabe</translation>
    </message>
    <message>
        <source>Within what they can pay</source>
        <translation>Dentro do que a pessoa pode</translation>
    </message>
    <message>
        <source>Collection stands still</source>
        <translation>Cobrança parada</translation>
    </message>
    <message>
        <source>Wish to stop honoured</source>
        <translation>Pedido de parar respeitado</translation>
    </message>
    <message>
        <source>No word about money</source>
        <translation>Nenhuma palavra sobre dinheiro</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passou a quem decide</translation>
    </message>
    <message>
        <source>Number taken away</source>
        <translation>Número retirado</translation>
    </message>
    <message>
        <source>A day recorded</source>
        <translation>Um dia registrado</translation>
    </message>
    <message>
        <source>Right outcome</source>
        <translation>Resultado certo</translation>
    </message>
    <message>
        <source>The table of what sentences do is not whole.</source>
        <translation>A tabela do que as frases fazem não está inteira.</translation>
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
        <translation>Espaço</translation>
    </message>
</context>
<context>
    <name>trato::ui::AccountHead</name>
    <message>
        <source>Account, health, waiting, today, last event</source>
        <translation>Conta, estado, espera, hoje, último evento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
</context>
<context>
    <name>trato::ui::AccountPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>A conta</translation>
    </message>
    <message>
        <source>Failures and what waits</source>
        <translation>Falhas e o que espera</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>Nenhuma conta escolhida</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Another account of this channel sends; this one only receives now.</source>
        <translation>Outra conta deste canal envia; esta agora só recebe.</translation>
    </message>
    <message>
        <source>Limits: none is known.</source>
        <translation>Limites: nenhum conhecido.</translation>
    </message>
    <message>
        <source>Limits: %1.</source>
        <translation>Limites: %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último erro: %1</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, código %2</translation>
    </message>
    <message>
        <source>%1, code %2: “%3”</source>
        <translation>%1, código %2: “%3”</translation>
    </message>
    <message>
        <source>Nothing failed in a week and nothing waits.</source>
        <translation>Nada falhou em uma semana e nada espera.</translation>
    </message>
    <message>
        <source>Last sign of an engine: %1.</source>
        <translation>Último sinal de um motor: %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AccountsPage</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Channel accounts</source>
        <translation>Contas de canais</translation>
    </message>
    <message>
        <source>No engine attends an account</source>
        <translation>Nenhum motor atende nenhuma conta</translation>
    </message>
    <message>
        <source>Accounts stand in the engine&apos;s configuration. They come here as soon as trato-engine runs with it.</source>
        <translation>As contas ficam na configuração do motor. Elas aparecem aqui assim que o trato-engine roda com ela.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>Pause or resume the account</source>
        <translation>Pausar ou retomar a conta</translation>
    </message>
    <message>
        <source>Undo the pause or its end</source>
        <translation>Desfazer a pausa ou a retomada</translation>
    </message>
    <message>
        <source>The accounts could not be read: %1</source>
        <translation>As contas não puderam ser lidas: %1</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>As contas não puderam ser lidas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n precisa de atenção</numerusform>
            <numerusform>%n precisam de atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the account %1?</source>
        <translation>Pausar a conta %1?</translation>
    </message>
    <message>
        <source>Nothing leaves by it any more, of people and machine alike, until somebody resumes it. What comes in is still taken.</source>
        <translation>Nada mais sai por ela, nem de pessoas nem da máquina, até alguém retomar. O que chega continua entrando.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 is paused. What was to leave by it waits.</source>
        <translation>%1 está pausada. O que ia sair por ela espera.</translation>
    </message>
    <message>
        <source>%1 goes on. What waited is sent, each message checked again.</source>
        <translation>%1 segue. O que esperava é enviado, cada mensagem verificada de novo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActPanel</name>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Nenhum caso aberto</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 pega o próximo.</translation>
    </message>
    <message>
        <source>It is not your turn</source>
        <translation>A vez não é sua</translation>
    </message>
    <message>
        <source>Take the case from the queue first.</source>
        <translation>Pegue o caso na fila primeiro.</translation>
    </message>
    <message>
        <source>Fill it in to see what will happen.</source>
        <translation>Preencha para ver o que acontece.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Lendo o caso.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um instante</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Painel aberto</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActStrip</name>
    <message>
        <source>Do it</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActionRegistry</name>
    <message>
        <source>There is no such action.</source>
        <translation>Esta ação não existe.</translation>
    </message>
    <message>
        <source>%1 already does “%2”.</source>
        <translation>%1 já faz “%2”.</translation>
    </message>
    <message>
        <source>This is no key that can be given.</source>
        <translation>Esta tecla não pode ser dada.</translation>
    </message>
    <message>
        <source>AltGr writes characters on Brazilian keyboards: it can&apos;t be given.</source>
        <translation>AltGr escreve caracteres em teclados brasileiros: não pode ser dada.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on some machines and writes characters: it can&apos;t be given.</source>
        <translation>Ctrl+Alt é AltGr em algumas máquinas e escreve caracteres: não pode ser dada.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and writes accents on some keyboards: it can&apos;t be given.</source>
        <translation>Alt com letra abre menus e escreve acentos em alguns teclados: não pode ser dada.</translation>
    </message>
    <message>
        <source>This is typed into texts: take it with Ctrl.</source>
        <translation>Isto é digitado em textos: use com Ctrl.</translation>
    </message>
    <message>
        <source>This moves about in texts and lists: take it with Ctrl.</source>
        <translation>Isto anda por textos e listas: use com Ctrl.</translation>
    </message>
    <message>
        <source>This copies, cuts, pastes or selects text everywhere: it can&apos;t be given.</source>
        <translation>Isto copia, recorta, cola ou seleciona texto em todo lugar: não pode ser dada.</translation>
    </message>
    <message>
        <source>“%1” has no key that can be read.</source>
        <translation>“%1” não tem uma tecla que se possa ler.</translation>
    </message>
    <message>
        <source>This is no file of keys.</source>
        <translation>Este não é um arquivo de teclas.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AgentState</name>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Em conversa</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>Pausa: %1</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Tabulando</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>pessoal</translation>
    </message>
    <message>
        <source>%1 · break after this case</source>
        <translation>%1 · pausa depois deste caso</translation>
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
        <translation>Multa</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Juros de mora</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Devido em %1</translation>
    </message>
    <message>
        <source>Monetary correction</source>
        <translation>Correção monetária</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Interest of the instalments</source>
        <translation>Juros do parcelamento</translation>
    </message>
    <message>
        <source>Total of agreement %1</source>
        <translation>Total do acordo %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::ApprovalsDesk</name>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
</context>
<context>
    <name>trato::ui::ApprovalsPage</name>
    <message>
        <source>Part of the approvals</source>
        <translation>Parte das aprovações</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>O que espera uma segunda pessoa</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mim</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Approve: say why, then Enter</source>
        <translation>Aprovar: diga por quê e Enter</translation>
    </message>
    <message>
        <source>Refuse: say why, then Enter</source>
        <translation>Recusar: diga por quê e Enter</translation>
    </message>
    <message>
        <source>Approve at once</source>
        <translation>Aprovar já</translation>
    </message>
    <message>
        <source>Open the case of the request</source>
        <translation>Abrir o caso do pedido</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>não deu para ler: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n para você</numerusform>
            <numerusform>%n para você</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera por você</translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Nada espera uma segunda pessoa</translation>
    </message>
    <message>
        <source>“All” shows what waits for somebody else.</source>
        <translation>“Todos” mostra o que espera outra pessoa.</translation>
    </message>
    <message>
        <source>Agreements beyond a limit, refunds and new payees come here by themselves.</source>
        <translation>Acordos acima do limite, devoluções e novos recebedores chegam aqui sozinhos.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AskCard</name>
    <message>
        <source>Usual answers</source>
        <translation>Respostas usuais</translation>
    </message>
</context>
<context>
    <name>trato::ui::AskSheet</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>trato::ui::AwayDesk</name>
    <message>
        <source>The connection is back</source>
        <translation>A conexão voltou</translation>
    </message>
    <message>
        <source>%1 left, %2 did not</source>
        <translation>%1 saíram, %2 não</translation>
    </message>
</context>
<context>
    <name>trato::ui::BankFileStrip</name>
    <message>
        <source>%1 lines, %2 payments: %3 find their owner, %4 were known, %5 wait for a person, %6 lines refused.</source>
        <translation>%1 linhas, %2 pagamentos: %3 com dono, %4 já conhecidos, %5 esperam por alguém, %6 linhas recusadas.</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation>Lançar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 não pôde ser lido</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 é grande demais</translation>
    </message>
    <message>
        <source>No bank sends a return file of that size.</source>
        <translation>Nenhum banco manda um retorno desse tamanho.</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>%1 is being posted</source>
        <translation>Lançando %1</translation>
    </message>
    <message>
        <source>No account collects here yet. Operations set one up, and the engine then names it.</source>
        <translation>Nenhuma conta recebe aqui ainda. A operação configura a conta e o motor passa a usá-la.</translation>
    </message>
    <message>
        <source>%1 was not posted; nothing has changed</source>
        <translation>%1 não foi lançado; nada mudou</translation>
    </message>
    <message>
        <source>%1 is posted</source>
        <translation>%1 lançado</translation>
    </message>
    <message>
        <source>%1 would bring</source>
        <translation>%1 traria</translation>
    </message>
    <message>
        <source>%1 brings nothing new</source>
        <translation>%1 não traz nada novo</translation>
    </message>
</context>
<context>
    <name>trato::ui::BellButton</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n unread</source>
        <translation>
            <numerusform>Avisos, %n não lido</numerusform>
            <numerusform>Avisos, %n não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, silence</source>
        <translation>%1, silêncio</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceChecks</name>
    <message>
        <source>not allowed</source>
        <translation>não é permitido</translation>
    </message>
    <message>
        <source>never happens</source>
        <translation>nunca acontece</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>se contradiz</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Antes de publicar</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>O que a conferência diz</translation>
    </message>
    <message>
        <source>No step outside the hours that the law leaves</source>
        <translation>Nenhum passo fora do horário permitido</translation>
    </message>
    <message>
        <source>No word of collecting before it is due</source>
        <translation>Nenhuma palavra de cobrança antes de vencer</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>It has another name: it stands beside “%1”, and no portfolio follows “%2” by itself</source>
        <translation>Tem outro nome: fica ao lado de “%1”, e nenhuma carteira segue “%2” por si só</translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone: %n on it pass(es) to the step of their days late</source>
        <translation>
            <numerusform>%1 sai: %n pessoa passa ao passo dos seus dias de atraso</numerusform>
            <numerusform>%1 sai: %n pessoas passam ao passo dos seus dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the way stay at the step where they are</source>
        <translation>%1 no meio do caminho seguem do passo em que estão</translation>
    </message>
    <message>
        <source>Publish v%1…</source>
        <translation>Publicar v%1…</translation>
    </message>
    <message>
        <source>Only a supervisor changes and publishes a cadence.</source>
        <translation>Só a supervisão muda e publica uma régua.</translation>
    </message>
    <message>
        <source>It is being published.</source>
        <translation>Está sendo publicada.</translation>
    </message>
    <message>
        <source>It can&apos;t be published before the red ones are corrected.</source>
        <translation>Só dá para publicar depois de corrigir o que está em vermelho.</translation>
    </message>
    <message>
        <source>Change the file, and a draft begins.</source>
        <translation>Mude o arquivo, e um rascunho começa.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is another cadence, and %n portfolio(s) follow it: change it there, or give this one a name of its own</source>
        <translation>
            <numerusform>“%1” é outra régua, e %n carteira a segue: mude-a lá, ou dê a esta um nome próprio</numerusform>
            <numerusform>“%1” é outra régua, e %n carteiras a seguem: mude-a lá, ou dê a esta um nome próprio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceDesk</name>
    <message>
        <source>Cadence</source>
        <translation>Régua</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceDifference</name>
    <message>
        <source>What changes in the file</source>
        <translation>O que muda no arquivo</translation>
    </message>
    <message>
        <source>Nothing: both files say the same.</source>
        <translation>Nada: os dois arquivos dizem o mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n line(s)</source>
        <translation>
            <numerusform>De %1 para %2: %n linha</numerusform>
            <numerusform>De %1 para %2: %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceFile</name>
    <message>
        <source>The cadence&apos;s file</source>
        <translation>Arquivo da régua</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceGrid</name>
    <message>
        <source>Steps of the cadence</source>
        <translation>Passos da régua</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadencePage</name>
    <message>
        <source>As shipped with the program</source>
        <translation>Como veio com o programa</translation>
    </message>
    <message>
        <source>v%1 · %2 · %3</source>
        <translation>v%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · in force</source>
        <translation>%1 · em vigor</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for it</source>
        <translation>
            <numerusform>%n espera por ele</numerusform>
            <numerusform>%n esperam por ele</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Régua</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>No cadence yet</source>
        <translation>Ainda não há régua</translation>
    </message>
    <message>
        <source>A portfolio brings the cadence it follows: import one, and its steps stand here.</source>
        <translation>Uma carteira traz a régua que segue: importe uma, e os passos ficam aqui.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>The steps over the days</source>
        <translation>Os passos ao longo dos dias</translation>
    </message>
    <message>
        <source>The step in the cadence&apos;s file</source>
        <translation>O passo no arquivo da régua</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>não deu para ler: %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versão anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portfolio(s) follow it</source>
        <translation>
            <numerusform>%n carteira a segue</numerusform>
            <numerusform>%n carteiras a seguem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stand on it</source>
        <translation>%1 pessoas nela</translation>
    </message>
    <message>
        <source>The draft could not be kept (%1). It stays here while this window is open.</source>
        <translation>O rascunho não pôde ser guardado (%1). Ele fica aqui enquanto a janela estiver aberta.</translation>
    </message>
    <message>
        <source>The draft is discarded. Undo (Ctrl Z) brings it back.</source>
        <translation>Rascunho descartado. Desfazer (Ctrl Z) traz de volta.</translation>
    </message>
    <message>
        <source>%1 is taken out of the draft. Undo (Ctrl Z) brings it back.</source>
        <translation>%1 saiu do rascunho. Desfazer (Ctrl Z) traz de volta.</translation>
    </message>
    <message>
        <source>Publish v%1 of %2?</source>
        <translation>Publicar a v%1 de %2?</translation>
    </message>
    <message>
        <source>It replaces v%1 from the engine&apos;s next round on, for the %2 who stand on it; each goes on from the step where they are. Messages in the outbox stay. An earlier version can be made the draft again.</source>
        <translation>Ela substitui a v%1 a partir da próxima rodada do motor, para as %2 pessoas na régua; cada uma segue do passo em que está. O que já está na saída fica. Uma versão anterior pode voltar a ser rascunho.</translation>
    </message>
    <message>
        <source>Type v%1 to publish it</source>
        <translation>Digite v%1 para publicar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>v%1 is in force from the engine&apos;s next round on.</source>
        <translation>A v%1 vale a partir da próxima rodada do motor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>Usar como rascunho</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>O que o rascunho muda</translation>
    </message>
    <message>
        <source>A step after the chosen one</source>
        <translation>Um passo depois do escolhido</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publicar o rascunho</translation>
    </message>
    <message>
        <source>Simulate the next days, or give it up</source>
        <translation>Simular os próximos dias, ou interromper</translation>
    </message>
    <message>
        <source>Draft of v%1</source>
        <translation>Rascunho da v%1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>There is a draft already: publish or discard it first.</source>
        <translation>Já há um rascunho: publique ou descarte esse antes.</translation>
    </message>
    <message>
        <source>Go on in the draft: choose it beside the name.</source>
        <translation>Continue no rascunho: escolha-o ao lado do nome.</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>guardado às %1</translation>
    </message>
    <message>
        <source>There is no version before it.</source>
        <translation>Não há versão antes desta.</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>como veio</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>“%1” is in force already: choose it above and change it there, or give this one another name.</source>
        <translation>“%1” já está em vigor: escolha-a acima e mude-a lá, ou dê a esta outro nome.</translation>
    </message>
    <message>
        <source>It is a new cadence beside %1, which stays in force as it is. No portfolio follows it by itself.</source>
        <translation>É uma régua nova ao lado de %1, que continua em vigor como está. Nenhuma carteira a segue por si só.</translation>
    </message>
    <message>
        <source>Import a portfolio…</source>
        <translation>Importar carteira…</translation>
    </message>
</context>
<context>
    <name>trato::ui::CallbackPanel</name>
    <message>
        <source>Call back</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>They asked to be called at another time.</source>
        <translation>A pessoa pediu para falar em outra hora.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Marcar o retorno</translation>
    </message>
    <message>
        <source>Usual times</source>
        <translation>Horários de costume</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>tomorrow 15h, monday 9:30, in 20 min</source>
        <translation>amanhã 15h, segunda 9:30, em 20 min</translation>
    </message>
    <message>
        <source>What to know then</source>
        <translation>O que saber na hora</translation>
    </message>
    <message>
        <source>only after work, on the other number…</source>
        <translation>só depois do trabalho, no outro número…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try tomorrow 15h.</source>
        <translation>Não entendi como uma hora que ainda vem: tente amanhã 15h.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CareGuidePanel</name>
    <message>
        <source>You can say</source>
        <translation>Você pode dizer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>It is none…</source>
        <translation>Não é o caso…</translation>
    </message>
    <message>
        <source>This is no care case</source>
        <translation>Este não é um caso de cuidado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C marks it as one.</source>
        <translation>Ctrl+Shift+C marca como cuidado.</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Não faça</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>Por que não é o caso</translation>
    </message>
    <message>
        <source>why it is none, then Enter</source>
        <translation>por que não é o caso, depois Enter</translation>
    </message>
    <message>
        <source>Until the answer the silence holds. “It is none” asks for a reason and goes to the supervisor.</source>
        <translation>Até a resposta, o silêncio continua. “Não é o caso” pede motivo e vai para a supervisão.</translation>
    </message>
    <message>
        <source>Did the machine read it right?</source>
        <translation>A leitura da máquina está certa?</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um instante</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Lendo o caso.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CarePanel</name>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>A person in difficulty comes before the debt.</source>
        <translation>A pessoa em dificuldade vem antes da dívida.</translation>
    </message>
    <message>
        <source>It is a care case</source>
        <translation>É um caso de cuidado</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Risco à vida</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Luto</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violência</translation>
    </message>
    <message>
        <source>Vulnerable person</source>
        <translation>Pessoa vulnerável</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Superendividado</translation>
    </message>
    <message>
        <source>Lost job or income</source>
        <translation>Perda de emprego ou renda</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>what the next person should know</source>
        <translation>o que a próxima pessoa precisa saber</translation>
    </message>
    <message>
        <source>This is a care case</source>
        <translation>Este é um caso de cuidado</translation>
    </message>
    <message>
        <source>The guide stands here.</source>
        <translation>O guia está na aba Cuidado.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CaseHeader</name>
    <message>
        <source>Debtor</source>
        <translation>Devedor</translation>
    </message>
    <message>
        <source>Confirm who it is</source>
        <translation>Confirmar quem é</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Escolher o canal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Andar</translation>
    </message>
    <message>
        <source>without document</source>
        <translation>sem documento</translation>
    </message>
    <message>
        <source>identity confirmed %1</source>
        <translation>identidade confirmada %1</translation>
    </message>
    <message>
        <source>identity not confirmed · Ctrl+E</source>
        <translation>identidade não confirmada · Ctrl+E</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>A vez é sua</translation>
    </message>
    <message>
        <source>It is the machine&apos;s turn</source>
        <translation>A vez é da IA</translation>
    </message>
    <message>
        <source>machine silent</source>
        <translation>IA em silêncio</translation>
    </message>
    <message>
        <source>machine waits</source>
        <translation>IA em espera</translation>
    </message>
    <message>
        <source>machine active</source>
        <translation>IA ativa</translation>
    </message>
    <message>
        <source>The machine is silent with %1, on every channel</source>
        <translation>A máquina está em silêncio com %1, em todos os canais</translation>
    </message>
    <message>
        <source>only you write</source>
        <translation>só você escreve</translation>
    </message>
    <message>
        <source>Amounts folded away</source>
        <translation>Valores recolhidos</translation>
    </message>
    <message>
        <source>they appear when the person wants to speak of the debt</source>
        <translation>aparecem quando a pessoa quiser falar disso</translation>
    </message>
    <message>
        <source>Collection of this person</source>
        <translation>Cobrança desta pessoa</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>sem prazo</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Com você</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrato</numerusform>
            <numerusform>%n contratos</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Acordo %1</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>próxima em %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagas</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n cumprida</numerusform>
            <numerusform>%n cumpridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n quebrada</numerusform>
            <numerusform>%n quebradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promessas</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Motivo do atraso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>waits: it is your turn</source>
        <translation>espera: a vez é sua</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>Sem endereço</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>Free until %1</source>
        <translation>Livre até %1</translation>
    </message>
    <message>
        <source>Only templates</source>
        <translation>Só modelos</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>fora do horário</translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation>não quer</translation>
    </message>
    <message>
        <source>payment on its way</source>
        <translation>pagamento a caminho</translation>
    </message>
    <message>
        <source>promise open</source>
        <translation>promessa em aberto</translation>
    </message>
    <message>
        <source>agreement in order</source>
        <translation>acordo em dia</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nada vencido</translation>
    </message>
    <message>
        <source>not your turn</source>
        <translation>a vez não é sua</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>não usar</translation>
    </message>
    <message>
        <source>confirm who it is</source>
        <translation>confirme quem é</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Mais sobre este caso</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contact(s) in the week</source>
        <translation>
            <numerusform>%1 de %n contato na semana</numerusform>
            <numerusform>%1 de %n contatos na semana</numerusform>
        </translation>
    </message>
    <message>
        <source>one for %1</source>
        <translation>uma para %1</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>confirm who speaks</source>
        <translation>confirme quem fala</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>first talk</source>
        <translation>primeira conversa</translation>
    </message>
    <message>
        <source>ask calmly</source>
        <translation>pergunte com calma</translation>
    </message>
    <message>
        <source>%1 has the turn (%2)</source>
        <translation>A vez é de %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is writing here</source>
        <translation>%1 está escrevendo aqui</translation>
    </message>
    <message>
        <source>%1 asks for the turn</source>
        <translation>%1 pede a vez</translation>
    </message>
    <message>
        <source>%1 is looking since %2</source>
        <translation>%1 olha desde %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>Tudo deste caso</translation>
    </message>
    <message>
        <source>Fold the case</source>
        <translation>Recolher o caso</translation>
    </message>
    <message>
        <source>%1, with charges</source>
        <translation>%1, com encargos</translation>
    </message>
    <message>
        <source>It waits for a person</source>
        <translation>A vez espera uma pessoa</translation>
    </message>
    <message>
        <source>It is nobody&apos;s turn</source>
        <translation>A vez não é de ninguém</translation>
    </message>
    <message>
        <source>machine stopped</source>
        <translation>IA parada</translation>
    </message>
    <message>
        <source>machine is answering</source>
        <translation>IA respondendo</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nada devido</translation>
    </message>
    <message>
        <source>Only if they ask</source>
        <translation>Só se a pessoa pedir</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>Only you · until %1</source>
        <translation>Só você · até %1</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Só você</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>não contatar</translation>
    </message>
</context>
<context>
    <name>trato::ui::CaseTabs</name>
    <message>
        <source>in conversation</source>
        <translation>em conversa</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>tabulando</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>mensagem nova</translation>
    </message>
    <message>
        <source>care</source>
        <translation>cuidado</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>rascunho guardado</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abertos</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
</context>
<context>
    <name>trato::ui::ChannelTable</name>
    <message>
        <source>Where they answer</source>
        <translation>Por onde respondem</translation>
    </message>
    <message>
        <source>&lt;p&gt;Answers: debtors who answered on the channel, over debtors contacted there. Cost: price of a contact on the last day. Agreements: share of those accepted in the period.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Responde: devedores que responderam no canal, sobre os contatados nele. Custo: preço de um contato no último dia. Acordos: parte dos aceitos no período.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: %2 answer, %3 a contact, %4 of the agreements</source>
        <translation>%1: %2 respondem, %3 por contato, %4 dos acordos</translation>
    </message>
    <message>
        <source>nobody was contacted</source>
        <translation>ninguém foi contatado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acordos</translation>
    </message>
</context>
<context>
    <name>trato::ui::CheckPane</name>
    <message>
        <source>Which lines</source>
        <translation>Quais linhas</translation>
    </message>
    <message>
        <source>Save the refused lines…</source>
        <translation>Baixar só as erradas…</translation>
    </message>
    <message>
        <source>Lines with a problem</source>
        <translation>Linhas com problema</translation>
    </message>
    <message>
        <source>Store only when all is right</source>
        <translation>Só gravar com tudo certo</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Outro arquivo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixadas de fora</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrar as linhas</translation>
    </message>
    <message>
        <source>Every line can be read</source>
        <translation>Todas as linhas podem ser lidas</translation>
    </message>
    <message>
        <source>Nothing is refused and nothing left out.</source>
        <translation>Nada recusado, nada deixado de fora.</translation>
    </message>
    <message>
        <source>Save the map to a file…</source>
        <translation>Salvar o mapa em arquivo…</translation>
    </message>
    <message>
        <source>Take the map of a file…</source>
        <translation>Usar o mapa de um arquivo…</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparando…</translation>
    </message>
    <message>
        <source>nothing stored yet</source>
        <translation>nada gravado ainda</translation>
    </message>
    <message>
        <source>%1 read, total %2. Say the creditor and the portfolio to compare.</source>
        <translation>%1 lidas, total %2. Diga o credor e a carteira para comparar.</translation>
    </message>
    <message>
        <source>Choose in the table which column is: %1.</source>
        <translation>Escolha na tabela qual coluna é: %1.</translation>
    </message>
    <message>
        <source>Choose below the columns how they are written.</source>
        <translation>Escolha, abaixo das colunas, como estão escritos.</translation>
    </message>
    <message>
        <source>The file can&apos;t be compared yet</source>
        <translation>O arquivo ainda não pode ser conferido</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with an error</source>
        <translation>
            <numerusform>%n linha com erro</numerusform>
            <numerusform>%n linhas com erro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n valor deixado de fora</numerusform>
            <numerusform>%n valores deixados de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Store %1 and leave %2 out</source>
        <translation>Gravar %1 e deixar %2 de fora</translation>
    </message>
    <message>
        <source>Store the good lines, leave refused ones out</source>
        <translation>Gravar as boas e deixar as recusadas de fora</translation>
    </message>
    <message numerus="yes">
        <source>Store: %n line(s) to go</source>
        <translation>
            <numerusform>Gravar: falta %n linha</numerusform>
            <numerusform>Gravar: faltam %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n line(s)</source>
        <translation>
            <numerusform>Gravar %n linha</numerusform>
            <numerusform>Gravar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Gravar</translation>
    </message>
</context>
<context>
    <name>trato::ui::ClosingCard</name>
    <message>
        <source>%1 · %2 · reads as a yes</source>
        <translation>%1 · %2 · lida como um sim</translation>
    </message>
    <message>
        <source>Where did they say yes?</source>
        <translation>Onde a pessoa disse sim?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>O que a pessoa disse</translation>
    </message>
    <message>
        <source>Why it should be granted</source>
        <translation>Por que vale a pena aprovar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>Fechar acordo</translation>
    </message>
    <message>
        <source>agreed to the entry today, call of 14:05</source>
        <translation>aceitou a entrada hoje, ligação das 14:05</translation>
    </message>
    <message>
        <source>is paid on the 15th, never broke a deal</source>
        <translation>recebe dia 15, nunca quebrou um acordo</translation>
    </message>
    <message>
        <source>Close with this proof</source>
        <translation>Fechar com esta prova</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negociar</translation>
    </message>
    <message>
        <source>No deal is being closed.</source>
        <translation>Nenhum acordo está sendo fechado.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprovação</translation>
    </message>
    <message>
        <source>It needs approval</source>
        <translation>Precisa de aprovação</translation>
    </message>
    <message>
        <source>%1 Who may grant it answers until %2; then it comes back to you. The debts stay as they are until then.</source>
        <translation>%1 Quem pode aprovar responde até %2; depois o pedido volta para você. Até lá as dívidas ficam como estão.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Pessoalmente</translation>
    </message>
    <message>
        <source>Not yet: ask for approval first</source>
        <translation>Ainda não: pedir aprovação primeiro</translation>
    </message>
    <message>
        <source>Say why it should be granted.</source>
        <translation>Diga por que vale a pena aprovar.</translation>
    </message>
    <message>
        <source>Choose where they said yes: a digit, or the arrows and Enter.</source>
        <translation>Escolha onde a pessoa disse sim: um dígito, ou as setas e Enter.</translation>
    </message>
    <message>
        <source>Say what they said: there is no line that shows it.</source>
        <translation>Diga o que a pessoa disse: não há mensagem que mostre.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CohortChart</name>
    <message>
        <source>Recovery by month of falling due</source>
        <translation>Recuperação por mês de vencimento</translation>
    </message>
    <message>
        <source>%1: %2 overdue; by weeks %3</source>
        <translation>%1: %2 vencidos; por semana %3</translation>
    </message>
    <message>
        <source>nothing fell due in these months</source>
        <translation>nada venceu nestes meses</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands where %2 stood after %n week(s).</source>
        <translation>
            <numerusform>%1 está onde %2 estava depois de %n semana.</numerusform>
            <numerusform>%1 está onde %2 estava depois de %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %3 ahead of %2 after %n week(s).</source>
        <translation>
            <numerusform>A safra %1 está %3 à frente de %2 depois de %n semana.</numerusform>
            <numerusform>A safra %1 está %3 à frente de %2 depois de %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %3 behind %2 after %n week(s).</source>
        <translation>
            <numerusform>A safra %1 está %3 atrás de %2 depois de %n semana.</numerusform>
            <numerusform>A safra %1 está %3 atrás de %2 depois de %n semanas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::ColumnsPane</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>%1 · auto</source>
        <translation>%1 · auto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Credor</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Carteira</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>The map is kept for this creditor. Next time you only check it.</source>
        <translation>O mapa fica salvo para este credor. Da próxima vez, só conferir.</translation>
    </message>
    <message>
        <source>%1 of %2 recognised</source>
        <translation>%1 de %2 reconhecidas</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>ponto e vírgula ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>vírgula ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>What line %1 will be</source>
        <translation>Como a linha %1 vai ficar</translation>
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
        <translation>contrato %1 · vence %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Buscar ou comandar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>do</source>
        <translation>fazer</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>ações</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>see what will happen</source>
        <translation>ver o que vai acontecer</translation>
    </message>
    <message>
        <source>It can&apos;t be done now.</source>
        <translation>Agora não dá.</translation>
    </message>
    <message>
        <source>“%1” is done at once.</source>
        <translation>“%1” é feito na hora.</translation>
    </message>
    <message>
        <source>What will happen: %1</source>
        <translation>O que vai acontecer: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::Composer</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Write, or / for snippets</source>
        <translation>Escreva, ou / para trechos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir para a mensagem</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Andar</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>janela %1</translation>
    </message>
    <message>
        <source>window closed: templates only</source>
        <translation>janela fechada: só modelos</translation>
    </message>
    <message>
        <source> · free %1</source>
        <translation> · libera %1</translation>
    </message>
    <message>
        <source>Did not leave: %1</source>
        <translation>Não saiu: %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>O rascunho não foi guardado: %1</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nenhum caso aberto.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>A vez não é sua.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Ainda não há texto.</translation>
    </message>
    <message>
        <source>To fill in: %1.</source>
        <translation>A preencher: %1.</translation>
    </message>
    <message>
        <source>Did not leave: fill in %1 first.</source>
        <translation>Não saiu: preencha antes %1.</translation>
    </message>
    <message>
        <source>As the template “%1”</source>
        <translation>Como o modelo “%1”</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>Todas as palavras são conhecidas.</translation>
    </message>
    <message>
        <source>Take the message back</source>
        <translation>Desfazer o envio</translation>
    </message>
    <message>
        <source>The policy can&apos;t be asked while the connection is away.</source>
        <translation>Sem conexão não dá para perguntar à política.</translation>
    </message>
    <message>
        <source>A note stays here.</source>
        <translation>Uma nota fica aqui.</translation>
    </message>
    <message>
        <source>Leaves to %1 in a few seconds; until then it can be taken back</source>
        <translation>Sai para %1 em alguns segundos; até lá dá para desfazer</translation>
    </message>
    <message>
        <source>Scheduled: leaves %1 if it may then.</source>
        <translation>Agendada: sai %1, se puder naquela hora.</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>Pôr na saída</translation>
    </message>
    <message>
        <source>Waits for the connection; then it is asked for again whether it may leave.</source>
        <translation>Espera a conexão; será conferida de novo antes de sair.</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Enviar quando…</translation>
    </message>
    <message>
        <source>What has not left yet</source>
        <translation>O que ainda não saiu</translation>
    </message>
    <message>
        <source>What waited for the connection</source>
        <translation>O que esperou a conexão</translation>
    </message>
    <message>
        <source>What was typed is undone first.</source>
        <translation>Primeiro se desfaz o que foi digitado.</translation>
    </message>
    <message>
        <source>Nothing is held any more.</source>
        <translation>Não há mais o que desfazer.</translation>
    </message>
    <message>
        <source>Take back (%1 s)</source>
        <translation>Desfazer (%1 s)</translation>
    </message>
    <message numerus="yes">
        <source>%n not left</source>
        <translation>
            <numerusform>%n na saída</numerusform>
            <numerusform>%n na saída</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours waits in this case.</source>
        <translation>Nada seu espera neste caso.</translation>
    </message>
    <message>
        <source>Nothing has waited for the connection.</source>
        <translation>Nada esperou a conexão.</translation>
    </message>
    <message>
        <source>for the connection; it is asked for again before it leaves</source>
        <translation>a conexão; será conferida antes de sair</translation>
    </message>
    <message>
        <source>Taken back: it waits as a draft in the case of %1.</source>
        <translation>Desfeito: ficou como rascunho no caso de %1.</translation>
    </message>
    <message>
        <source>Taken back: nothing left.</source>
        <translation>Desfeito: nada saiu.</translation>
    </message>
    <message>
        <source>It has left already.</source>
        <translation>Já saiu.</translation>
    </message>
    <message>
        <source>It is not sent.</source>
        <translation>Não será enviada.</translation>
    </message>
    <message>
        <source>Only the team sees it; @ tells somebody</source>
        <translation>Só a equipe lê; @ avisa alguém</translation>
    </message>
    <message>
        <source>Too long for a message: at most %1 characters can be pasted.</source>
        <translation>Longo demais para uma mensagem: dá para colar até %1 caracteres.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>With the file “%1”</source>
        <translation>Com o arquivo “%1”</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar arquivos…</translation>
    </message>
    <message>
        <source>A note takes text only.</source>
        <translation>Uma nota só leva texto.</translation>
    </message>
    <message>
        <source>Files wait until the connection is back: they are kept in the database.</source>
        <translation>Arquivos esperam a conexão voltar: eles ficam guardados no banco.</translation>
    </message>
    <message>
        <source>It is not confirmed who reads this, and a file may tell of a debt.</source>
        <translation>Não está confirmado quem lê isto, e um arquivo pode contar de uma dívida.</translation>
    </message>
    <message>
        <source>a file is still being read.</source>
        <translation>um arquivo ainda está sendo lido.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be shown here; it goes as it is.</source>
        <translation>Não dá para mostrar “%1” aqui; vai como está.</translation>
    </message>
    <message>
        <source>The same message is on its way already.</source>
        <translation>A mesma mensagem já está a caminho.</translation>
    </message>
    <message>
        <source>Take the better sentence, or another spelling</source>
        <translation>Trocar pela frase sugerida, ou outra grafia</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Trocar por “%1”</translation>
    </message>
    <message>
        <source>Change the sentence</source>
        <translation>Trocar a frase</translation>
    </message>
    <message>
        <source>rule %1, %2</source>
        <translation>regra %1, %2</translation>
    </message>
    <message>
        <source>Not a word of collecting.</source>
        <translation>Nenhuma palavra de cobrança.</translation>
    </message>
    <message>
        <source>Here amounts, deadlines and slips are kept from being sent.</source>
        <translation>Aqui, valor, prazo e boleto ficam bloqueados no envio.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) keep it here</source>
        <translation>
            <numerusform>%n trecho impede o envio</numerusform>
            <numerusform>%n trechos impedem o envio</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the turn: it is yours from the first key on.</source>
        <translation>A vez não é de ninguém: passa a ser sua na primeira tecla.</translation>
    </message>
    <message>
        <source>Somebody else has the turn: ask for it to write.</source>
        <translation>A vez é de outra pessoa: peça a vez para escrever.</translation>
    </message>
    <message>
        <source>Send what the machine suggests</source>
        <translation>Enviar o que a máquina sugere</translation>
    </message>
    <message>
        <source>The machine suggests nothing now.</source>
        <translation>A máquina não sugere nada agora.</translation>
    </message>
    <message>
        <source>suggested by the machine: %1</source>
        <translation>sugerido pela máquina: %1</translation>
    </message>
    <message>
        <source>Let these words pass, with a reason</source>
        <translation>Deixar passar estas palavras, com um motivo</translation>
    </message>
    <message>
        <source>Nothing keeps these words here.</source>
        <translation>Nada retém estas palavras aqui.</translation>
    </message>
    <message>
        <source>Let these words pass?</source>
        <translation>Deixar passar estas palavras?</translation>
    </message>
    <message>
        <source>%1 Only who leads may do this; the reason is kept.</source>
        <translation>%1 Só quem lidera pode fazer isto; o motivo fica registrado.</translation>
    </message>
    <message>
        <source>Why is this no case of the rule?</source>
        <translation>Por que a regra não se aplica aqui?</translation>
    </message>
    <message>
        <source>Let them pass once</source>
        <translation>Deixar passar uma vez</translation>
    </message>
    <message>
        <source>Nobody lets such words pass.</source>
        <translation>Palavras assim ninguém libera.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ComposerEdit</name>
    <message>
        <source>Snippets</source>
        <translation>Trechos</translation>
    </message>
</context>
<context>
    <name>trato::ui::DayIndex</name>
    <message>
        <source>Days of the history</source>
        <translation>Dias do histórico</translation>
    </message>
</context>
<context>
    <name>trato::ui::DayPage</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Estornado</translation>
    </message>
    <message>
        <source>bank&apos;s fees</source>
        <translation>tarifas do banco</translation>
    </message>
    <message>
        <source>reversals</source>
        <translation>estornos</translation>
    </message>
    <message>
        <source>contested payments</source>
        <translation>pagamentos contestados</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>transferências</translation>
    </message>
    <message>
        <source>refused lines</source>
        <translation>linhas recusadas</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Dia anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Próximo dia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Fechar o dia</translation>
    </message>
    <message>
        <source>Accounts and methods</source>
        <translation>Contas e meios</translation>
    </message>
    <message>
        <source>Day&apos;s closing</source>
        <translation>Fechamento do dia</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliação</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Exportar o dia</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>não deu para ler: %1</translation>
    </message>
    <message>
        <source>closed by %1, version %2</source>
        <translation>fechado por %1, versão %2</translation>
    </message>
    <message>
        <source>the day is not over</source>
        <translation>o dia não terminou</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ainda não fechado</translation>
    </message>
    <message>
        <source>%1; it has changed since</source>
        <translation>%1; mudou depois disso</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Fechar de novo</translation>
    </message>
    <message>
        <source>Nothing moved on this day</source>
        <translation>Nada se moveu neste dia</translation>
    </message>
    <message>
        <source>No payment came, none went back and no bank told of any. Other days: Alt ← and Alt →.</source>
        <translation>Nenhum pagamento entrou, nenhum voltou e nenhum banco falou de algum. Outros dias: Alt ← e Alt →.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pagamento</numerusform>
            <numerusform>%n pagamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>have their owner</source>
        <translation>têm dono</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>por uma pessoa</translation>
    </message>
    <message>
        <source>kept by the bank</source>
        <translation>retidas pelo banco</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>creditado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2, by %3.</source>
        <translation>%1: %2, em %3.</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Tudo fecha.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The banks also tell of: %1.</source>
        <translation>Os bancos também informam: %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::DealSliders</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Entry, amount</source>
        <translation>Entrada, valor</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Número de parcelas</translation>
    </message>
    <message>
        <source>Discount, percent</source>
        <translation>Desconto, por cento</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>mín. %1</translation>
    </message>
    <message>
        <source>your limit %1</source>
        <translation>seu limite %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n parcela</numerusform>
            <numerusform>%n parcelas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por cento</translation>
    </message>
    <message>
        <source>What they can pay a month</source>
        <translation>Quanto consegue por mês</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dia do mês</translation>
    </message>
    <message>
        <source>What they can pay a month, amount</source>
        <translation>Quanto consegue por mês, valor</translation>
    </message>
    <message>
        <source>Day of the month, 1 to 31</source>
        <translation>Dia do mês, 1 a 31</translation>
    </message>
    <message>
        <source>any</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>The first instalment is due until %1.</source>
        <translation>A 1ª parcela vence até %1.</translation>
    </message>
    <message>
        <source>An entry is at least %1.</source>
        <translation>A entrada é de pelo menos %1.</translation>
    </message>
    <message numerus="yes">
        <source>The policy takes %n instalment(s) at most.</source>
        <translation>
            <numerusform>A política aceita no máximo %n parcela.</numerusform>
            <numerusform>A política aceita no máximo %n parcelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy gives %1 % at most.</source>
        <translation>A política dá no máximo %1 %.</translation>
    </message>
</context>
<context>
    <name>trato::ui::DraftKeeper</name>
    <message>
        <source>draft kept</source>
        <translation>rascunho salvo</translation>
    </message>
</context>
<context>
    <name>trato::ui::DueDateForm</name>
    <message>
        <source>the later ones too</source>
        <translation>as seguintes também</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Move the instalment</source>
        <translation>Mudar o vencimento</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>Novo vencimento</translation>
    </message>
    <message>
        <source>27/11, friday, tomorrow</source>
        <translation>27/11, sexta, amanhã</translation>
    </message>
    <message>
        <source>Why the day changes</source>
        <translation>Por que o dia muda</translation>
    </message>
    <message>
        <source>why: is paid on the 15th</source>
        <translation>por quê: recebe dia 15</translation>
    </message>
    <message>
        <source>The change of the day is taken back.</source>
        <translation>A mudança do dia foi desfeita.</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a day to come: try 27/11 or friday.</source>
        <translation>Não leio isso como um dia que vem: tente 27/11 ou sexta.</translation>
    </message>
    <message>
        <source>Say why the day changes.</source>
        <translation>Diga por que o dia muda.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Mudou de %1 para %2</translation>
    </message>
    <message>
        <source>A new charge takes the place of the old one.</source>
        <translation>Uma cobrança nova toma o lugar da antiga.</translation>
    </message>
</context>
<context>
    <name>trato::ui::EmptyState</name>
    <message>
        <source>Detail for support: %1 · copy</source>
        <translation>Detalhe para o suporte: %1 · copiar</translation>
    </message>
</context>
<context>
    <name>trato::ui::EscalationPanel</name>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Somebody with more authority decides.</source>
        <translation>Alguém com mais alçada decide.</translation>
    </message>
    <message>
        <source>Give it to the supervisor</source>
        <translation>Passar para a supervisão</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Motivos de costume</translation>
    </message>
    <message>
        <source>asks for more than the policy allows</source>
        <translation>pede mais do que a política permite</translation>
    </message>
    <message>
        <source>asks for a supervisor</source>
        <translation>pede para falar com a supervisão</translation>
    </message>
    <message>
        <source>complains of how we acted</source>
        <translation>reclama do nosso atendimento</translation>
    </message>
    <message>
        <source>suspects fraud</source>
        <translation>suspeita de fraude</translation>
    </message>
    <message>
        <source>lawyer, Procon or court</source>
        <translation>advogado, Procon ou Justiça</translation>
    </message>
    <message>
        <source>What has to be decided</source>
        <translation>O que precisa ser decidido</translation>
    </message>
    <message>
        <source>asks for 20 instalments, has a guarantor</source>
        <translation>pede 20 parcelas, tem fiador</translation>
    </message>
</context>
<context>
    <name>trato::ui::EvaluationSheet</name>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>My evaluations</source>
        <translation>Minhas avaliações</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Nobody has evaluated a conversation of yours yet.</source>
        <translation>Ninguém avaliou uma conversa sua ainda.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 with %2, evaluated by %3 on %4.</source>
        <translation>%1 com %2, avaliado por %3 em %4.</translation>
    </message>
    <message>
        <source>Zeroed by a critical fault: %1.</source>
        <translation>Zerada por falha crítica: %1.</translation>
    </message>
    <message>
        <source>%1 disagrees: “%2”</source>
        <translation>%1 contesta: “%2”</translation>
    </message>
    <message>
        <source>%1 annulled it: “%2”</source>
        <translation>%1 anulou: “%2”</translation>
    </message>
    <message>
        <source>%1 upholds it: “%2”</source>
        <translation>%1 manteve: “%2”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you see differently</source>
        <translation>O que você vê de outro jeito</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Why it stands, or not</source>
        <translation>Por que vale, ou não</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>%1 and %2 on the same conversation</source>
        <translation>%1 e %2 na mesma conversa</translation>
    </message>
    <message numerus="yes">
        <source>Here they agree in %1 of %2 questions, kappa %3. Over %n conversation(s) that both evaluated: %4 of %5, kappa %6.</source>
        <translation>
            <numerusform>Aqui concordam em %1 de %2 perguntas, kappa %3. Em %n conversa que ambos avaliaram: %4 de %5, kappa %6.</numerusform>
            <numerusform>Aqui concordam em %1 de %2 perguntas, kappa %3. Em %n conversas que ambos avaliaram: %4 de %5, kappa %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>agree in %1 of %2</source>
        <translation>concordam em %1 de %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::FaultModel</name>
    <message>
        <source>whole line</source>
        <translation>linha inteira</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Line %1 refused, %2 %3: %4</source>
        <translation>Linha %1 recusada, %2 %3: %4</translation>
    </message>
    <message>
        <source>Line %1, left out, %2 %3: %4</source>
        <translation>Linha %1, deixado de fora, %2 %3: %4</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>trato::ui::FigureList</name>
    <message>
        <source>People and machine</source>
        <translation>Pessoas e IA</translation>
    </message>
</context>
<context>
    <name>trato::ui::FigureStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Números principais</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileChip</name>
    <message>
        <source>being read</source>
        <translation>sendo lido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Enter opens it, Del takes it away</source>
        <translation>Enter abre, Del tira</translation>
    </message>
    <message>
        <source>can&apos;t go this way</source>
        <translation>não vai por aqui</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileStep</name>
    <message>
        <source>Drop the creditor&apos;s file here</source>
        <translation>Solte aqui o arquivo do credor</translation>
    </message>
    <message>
        <source>CSV with semicolon, comma or tab, in any encoding. A spreadsheet is saved as CSV first. Nothing is stored before you have checked it.</source>
        <translation>CSV com ponto e vírgula, vírgula ou tabulação, em qualquer codificação. Planilha: salve antes como CSV. Nada é gravado antes de você conferir.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported as it is</source>
        <translation>%1 não pode ser importado como está</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileStrip</name>
    <message>
        <source>Files of the message</source>
        <translation>Arquivos da mensagem</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileTray</name>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>Uma mensagem leva no máximo %1 arquivos.</translation>
    </message>
    <message>
        <source>The connection is away: “%1” was not attached.</source>
        <translation>Sem conexão: “%1” não foi anexado.</translation>
    </message>
    <message>
        <source>In the case of %1: %2</source>
        <translation>No caso de %1: %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::FilterCard</name>
    <message>
        <source>Late from, days</source>
        <translation>Atraso a partir de, dias</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Late until, days</source>
        <translation>Atraso até, dias</translation>
    </message>
    <message>
        <source>until</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Valor a partir de</translation>
    </message>
    <message>
        <source>Amount until</source>
        <translation>Valor até</translation>
    </message>
    <message>
        <source>Time is running out</source>
        <translation>Prazo no fim</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Escreveu</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrar a fila</translation>
    </message>
    <message>
        <source>name, or a word of what they said</source>
        <translation>nome, ou uma palavra do que disse</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>qualquer canal</translation>
    </message>
    <message>
        <source>a name, to find it again</source>
        <translation>um nome, para achar de novo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Carteira</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dias de atraso</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Guardar como visão</translation>
    </message>
    <message>
        <source>any portfolio</source>
        <translation>qualquer carteira</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>qualquer motivo</translation>
    </message>
</context>
<context>
    <name>trato::ui::FirstRun</name>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>An invented operation, with simulated debtors who answer, promise, vanish and pay.</source>
        <translation>Uma operação inventada, com devedores simulados que respondem, prometem, somem e pagam.</translation>
    </message>
    <message>
        <source>2.000 debtors, 6 months of history</source>
        <translation>2.000 devedores, 6 meses de história</translation>
    </message>
    <message>
        <source>make-believe WhatsApp, SMS, Pix and bank</source>
        <translation>WhatsApp, SMS, Pix e banco de mentira</translation>
    </message>
    <message>
        <source>can be deleted whenever you like</source>
        <translation>pode apagar quando quiser</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Abrir a demonstração</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Importar uma carteira</translation>
    </message>
    <message>
        <source>Bring your spreadsheet or the creditor&apos;s file. You check it column by column before it is saved.</source>
        <translation>Traga sua planilha ou arquivo do credor. Você confere coluna por coluna antes de gravar.</translation>
    </message>
    <message>
        <source>CSV in any encoding and format</source>
        <translation>CSV em qualquer codificação e formato</translation>
    </message>
    <message>
        <source>a line with an error does not vanish: it stays on the list</source>
        <translation>linha com erro não some: fica na lista</translation>
    </message>
    <message>
        <source>the same file twice makes no duplicates</source>
        <translation>o mesmo arquivo duas vezes não duplica</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Sign in to my company</source>
        <translation>Entrar na minha empresa</translation>
    </message>
    <message>
        <source>Trato already runs on a server of the company. Ask whoever looks after it for the address.</source>
        <translation>O Trato já roda em um servidor da empresa. Peça o endereço a quem cuida dele.</translation>
    </message>
    <message>
        <source>PostgreSQL with TLS</source>
        <translation>PostgreSQL com TLS</translation>
    </message>
    <message>
        <source>you sign in with your user and password</source>
        <translation>entra com seu usuário e senha</translation>
    </message>
    <message>
        <source>this desk keeps no provider&apos;s secret</source>
        <translation>esta mesa não guarda segredo de provedor</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Welcome to Trato</source>
        <translation>Bem-vindo ao Trato</translation>
    </message>
    <message>
        <source>Nothing leaves this machine until you connect a provider. Everything can be tried before.</source>
        <translation>Nada sai desta máquina até você conectar um provedor. Dá para experimentar tudo antes.</translation>
    </message>
    <message>
        <source>The data stay on this machine only</source>
        <translation>Os dados ficam só nesta máquina</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text %1%</source>
        <translation>Texto %1%</translation>
    </message>
    <message>
        <source>Portfolios (*.csv *.txt)</source>
        <translation>Carteiras (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All by keyboard: on the desk, press</source>
        <translation>Tudo por teclado: na mesa, aperte</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::FrontierPlot</name>
    <message>
        <source>Chance of keeping against total paid</source>
        <translation>Chance de cumprir por total pago</translation>
    </message>
    <message>
        <source>Offer %1: %2 in all, kept by %3</source>
        <translation>Oferta %1: %2 no total, chance de cumprir %3</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhida</translation>
    </message>
</context>
<context>
    <name>trato::ui::FunnelChart</name>
    <message>
        <source>From open to settled</source>
        <translation>Do aberto ao quitado</translation>
    </message>
    <message>
        <source>&lt;p&gt;Debtors with something overdue in the period, by how far they came in it. Right contact: the debtor wrote to us, or a case ended with them. Whoever came to a step counts in those before it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Devedores com algo vencido no período, por até onde chegaram nele. Contato certo: o devedor nos escreveu, ou um caso terminou com ele. Quem chegou a um passo conta nos anteriores.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Debtors with something overdue in the period, by how far they came in it.</source>
        <translation>Devedores com algo vencido no período, por até onde chegaram nele.</translation>
    </message>
    <message>
        <source>Most are lost before “%1”: %2 of %3 did not come that far.</source>
        <translation>O gargalo está antes de “%1”: %2 de %3 não chegaram até lá.</translation>
    </message>
</context>
<context>
    <name>trato::ui::GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
</context>
<context>
    <name>trato::ui::HelpDesk</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Esc goes back to work</source>
        <translation>Esc volta ao trabalho</translation>
    </message>
    <message>
        <source>Help for where the keyboard is</source>
        <translation>Ajuda sobre esta parte da tela</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Nothing with these words</source>
        <translation>Nada com estas palavras</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportDesk</name>
    <message>
        <source>Import a portfolio…</source>
        <translation>Importar carteira…</translation>
    </message>
    <message>
        <source>CSV of a creditor</source>
        <translation>CSV de um credor</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Store the portfolio</source>
        <translation>Gravar a carteira</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportHead</name>
    <message>
        <source>Import finished</source>
        <translation>Importação terminada</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Passo %1 de 3: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Importar carteira</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 linhas</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportPage</name>
    <message>
        <source>Import a portfolio</source>
        <translation>Importar carteira</translation>
    </message>
    <message>
        <source>Portfolios (*.csv *.txt *.tsv)</source>
        <translation>Carteiras (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <translation>Baixar só as erradas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-refused.csv</source>
        <translation>%1-recusadas.csv</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Salvar o mapa</translation>
    </message>
    <message>
        <source>Take the map of a file</source>
        <translation>Usar o mapa de um arquivo</translation>
    </message>
    <message>
        <source>Maps (*.toml)</source>
        <translation>Mapas (*.toml)</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportTiles</name>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>With an error</source>
        <translation>Com erro</translation>
    </message>
    <message>
        <source>%1 read = %2 + %3 + %4 + %5 · total %6</source>
        <translation>%1 lidas = %2 + %3 + %4 + %5 · total %6</translation>
    </message>
</context>
<context>
    <name>trato::ui::InsightDesk</name>
    <message>
        <source>the number and what it brings in</source>
        <translation>o número e o que ele rende</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
</context>
<context>
    <name>trato::ui::InsightPage</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>Todas as carteiras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Recovery by month</source>
        <translation>Recuperação por safra</translation>
    </message>
    <message>
        <source>% of the value, weeks after falling due</source>
        <translation>% do valor, semanas após vencer</translation>
    </message>
    <message>
        <source>From open to settled</source>
        <translation>Do aberto ao quitado</translation>
    </message>
    <message>
        <source>% of the step before</source>
        <translation>% do passo anterior</translation>
    </message>
    <message>
        <source>Where they answer</source>
        <translation>Por onde respondem</translation>
    </message>
    <message>
        <source>Moves between ranges</source>
        <translation>Migração entre faixas</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>People and machine</source>
        <translation>Pessoas e IA</translation>
    </message>
    <message>
        <source>against the period before</source>
        <translation>contra o período anterior</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Look at 90 days</source>
        <translation>Ver 90 dias</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar os números</translation>
    </message>
    <message>
        <source>Choose a portfolio</source>
        <translation>Escolher a carteira</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Ler os números de novo</translation>
    </message>
    <message>
        <source>reading, %1 of %2</source>
        <translation>lendo, %1 de %2</translation>
    </message>
    <message>
        <source>Stopped; R reads again.</source>
        <translation>Parado; R lê de novo.</translation>
    </message>
    <message>
        <source>Stopped; shown: %1</source>
        <translation>Parado; na tela: %1</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Não deu para ler os números</translation>
    </message>
    <message>
        <source>%1 What is shown was read before and is still right for its days.</source>
        <translation>%1 O que está na tela foi lido antes e continua certo para os dias dele.</translation>
    </message>
    <message>
        <source>Nothing to count in these days</source>
        <translation>Nada para contar nestes dias</translation>
    </message>
    <message>
        <source>Figures come by themselves with debts, contacts and payments.</source>
        <translation>Os números vêm sozinhos com dívidas, contatos e pagamentos.</translation>
    </message>
    <message>
        <source>This portfolio had no debts, contacts or payments; “All portfolios” shows the rest.</source>
        <translation>Esta carteira não teve dívidas, contatos nem pagamentos; “Todas as carteiras” mostra o resto.</translation>
    </message>
    <message>
        <source>%1 → %2, % of the value</source>
        <translation>%1 → %2, % do valor</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 não foi gravado</translation>
    </message>
    <message>
        <source>%1. Choose another folder, or free some room there.</source>
        <translation>%1. Escolha outra pasta ou libere espaço nela.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>There is nothing to export in these days.</source>
        <translation>Não há nada para exportar nestes dias.</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Aperte a tecla nova</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>find a key or action</source>
        <translation>procurar tecla ou ação</translation>
    </message>
    <message>
        <source>Choose a line to give it another key.</source>
        <translation>Escolha uma linha para dar outra tecla a ela.</translation>
    </message>
    <message>
        <source>of this desk · they can be changed, with a warning of conflicts</source>
        <translation>da mesa · podem mudar, com aviso de conflito</translation>
    </message>
    <message>
        <source>The money path</source>
        <translation>O caminho do dinheiro</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc keeps the old one, Backspace goes back to the usual one.</source>
        <translation>Aperte a nova tecla de “%1”. Esc deixa como está, Backspace volta à de costume.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>%1 does it now.</source>
        <translation>Agora é %1.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outras</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
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
        <translation>sem tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>De costume</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeysPane</name>
    <message>
        <source>Exchange the two</source>
        <translation>Trocar as duas</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Outra tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla de costume</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todas de costume</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>Para um arquivo…</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtrar por ação ou tecla</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrar as ações</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Todas as teclas são as de costume.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>The new key for “%1”. Esc keeps the old one.</source>
        <translation>A tecla nova de “%1”. Esc mantém a atual.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” ficou sem tecla.</translation>
    </message>
    <message>
        <source>%1 does “%2” now.</source>
        <translation>Agora %1 faz “%2”.</translation>
    </message>
    <message>
        <source>%1 Exchange the two?</source>
        <translation>%1 Trocar as duas?</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
    <message>
        <source>Exchanged: “%1” has %2, “%3” has %4.</source>
        <translation>Trocadas: “%1” tem %2, “%3” tem %4.</translation>
    </message>
    <message>
        <source>Enter on a line takes another key.</source>
        <translation>Enter numa linha troca a tecla.</translation>
    </message>
    <message>
        <source>Keep the keys in a file</source>
        <translation>Guardar as teclas num arquivo</translation>
    </message>
    <message>
        <source>Take the keys of a file</source>
        <translation>Usar as teclas de um arquivo</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Teclas (*.json)</translation>
    </message>
    <message>
        <source>Your keys are in %1.</source>
        <translation>Suas teclas estão em %1.</translation>
    </message>
    <message>
        <source>The keys could not be written: %1</source>
        <translation>Não deu para gravar as teclas: %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Não deu para ler o arquivo: %1</translation>
    </message>
    <message>
        <source>Nothing changed: %1</source>
        <translation>Nada mudou: %1</translation>
    </message>
    <message>
        <source>The keys of the file hold now.</source>
        <translation>Valem agora as teclas do arquivo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::LookPane</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl − do the same.</source>
        <translation>Tudo cresce junto. Ctrl + e Ctrl − fazem o mesmo.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>As on the desktop: what your system asks for.</source>
        <translation>Como na área de trabalho: o que o seu sistema pede.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir da próxima abertura.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortáveis</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Como na área de trabalho</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>trato::ui::MachinePanel</name>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Parar tudo</translation>
    </message>
    <message>
        <source>Nothing waits for your yes.</source>
        <translation>Nada espera o seu sim.</translation>
    </message>
    <message>
        <source>Machine and approvals</source>
        <translation>Máquina e aprovações</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Stopping cuts at once everything that leaves by itself. What people write still leaves.</source>
        <translation>Parar corta na hora todo envio automático. O que pessoas escrevem continua saindo.</translation>
    </message>
    <message>
        <source>Autonomy by portfolio</source>
        <translation>Autonomia por carteira</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>partly stopped</source>
        <translation>parada em parte</translation>
    </message>
    <message>
        <source>Stop in %1</source>
        <translation>Parar em %1</translation>
    </message>
    <message>
        <source>Autonomy of %1</source>
        <translation>Autonomia de %1</translation>
    </message>
    <message>
        <source>0 Proposes</source>
        <translation>0 Sugere</translation>
    </message>
    <message>
        <source>1 Reminds</source>
        <translation>1 Lembra</translation>
    </message>
    <message>
        <source>2 Negotiates</source>
        <translation>2 Negocia</translation>
    </message>
    <message>
        <source>3 Closes</source>
        <translation>3 Fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume in %1</source>
        <translation>Retomar em %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::MachineStrip</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>%1 since %2, by %3: %4</source>
        <translation>%1 desde %2, por %3: %4</translation>
    </message>
    <message numerus="yes">
        <source> · and %n more stop(s)</source>
        <translation>
            <numerusform> · e mais %n parada</numerusform>
            <numerusform> · e mais %n paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves by itself. What people write still leaves.</source>
        <translation>Nada sai sozinho. O que pessoas escrevem continua saindo.</translation>
    </message>
    <message>
        <source>Resume the machine</source>
        <translation>Retomar a máquina</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>The machine is not stopped.</source>
        <translation>A máquina não está parada.</translation>
    </message>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Só quem supervisiona pode fazer isso.</translation>
    </message>
</context>
<context>
    <name>trato::ui::MacroSheet</name>
    <message>
        <source>Run</source>
        <translation>Rodar</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo por passo</translation>
    </message>
    <message>
        <source>Macro “%1”</source>
        <translation>Macro “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried out; nothing happens yet.</source>
        <translation>Está sendo testada; nada acontece ainda.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fica de fora</translation>
    </message>
    <message>
        <source>Nothing of it begins: what is refused would be refused by hand too.</source>
        <translation>Nada começa: o que é recusado aqui seria recusado à mão também.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with a refusal are left out.</source>
        <translation>
            <numerusform>%n caso com recusa fica de fora.</numerusform>
            <numerusform>%n casos com recusa ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would happen. Nothing has happened yet.</source>
        <translation>Isto aconteceria. Nada aconteceu ainda.</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>parou aqui</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>feito: %1</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <translation>não feito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not begun</source>
        <translation>
            <numerusform>%n caso não começado</numerusform>
            <numerusform>%n casos não começados</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped at the first thing that failed.</source>
        <translation>Parou na primeira falha.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Macro “%1” taken back</source>
        <translation>Macro “%1” desfeita</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n desfeito</numerusform>
            <numerusform>%n desfeitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n fica</numerusform>
            <numerusform>%n ficam</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays as it is:</source>
        <translation>Isto fica como está:</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Rodando…</translation>
    </message>
</context>
<context>
    <name>trato::ui::MacrosPane</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Outra tecla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Your macros</source>
        <translation>Suas macros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>Passos na ordem</translation>
    </message>
    <message>
        <source>Words of the step</source>
        <translation>Palavras do passo</translation>
    </message>
    <message>
        <source>Words of the step; places like {primeiro_nome} are filled in</source>
        <translation>Palavras do passo; variáveis como {primeiro_nome} são preenchidas</translation>
    </message>
    <message>
        <source>None yet: %1 at the desk records what you do on a case.</source>
        <translation>Nenhuma ainda: %1 na mesa grava o que você faz num caso.</translation>
    </message>
    <message>
        <source>No key yet; in the palette by its name</source>
        <translation>Sem tecla ainda; na paleta pelo nome</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Guardada.</translation>
    </message>
</context>
<context>
    <name>trato::ui::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Andar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Trocar entre claro e escuro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>almoço</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>Pausa: %1</translation>
    </message>
    <message>
        <source>No connection to the server since %1</source>
        <translation>Sem conexão com o servidor desde %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>This desk is not yours.</source>
        <translation>Esta mesa não é sua.</translation>
    </message>
    <message>
        <source>Back to the desk before</source>
        <translation>Voltar à mesa anterior</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Silence: notices are only listed</source>
        <translation>Silêncio: avisos só na lista</translation>
    </message>
    <message>
        <source>You can read what is open and write. When it is back, each message is checked again before it leaves: window, payment, limits.</source>
        <translation>Pode ler o que está aberto e escrever. Na volta, cada envio é conferido de novo antes de sair: janela, pagamento, limite.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Try the connection now</source>
        <translation>Tentar a conexão agora</translation>
    </message>
    <message>
        <source>The connection is there.</source>
        <translation>A conexão está de pé.</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nova tentativa em %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::MappingModel</name>
    <message>
        <source>day/month/year</source>
        <translation>dia/mês/ano</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mês/dia/ano</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>ano-mês-dia</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>não importar</translation>
    </message>
    <message>
        <source>Column %1: %2, %3</source>
        <translation>Coluna %1: %2, %3</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>In Trato</source>
        <translation>No Trato</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>você decide</translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n com problema</numerusform>
            <numerusform>%n com problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without area code</source>
        <translation>
            <numerusform>%n sem DDD</numerusform>
            <numerusform>%n sem DDD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid</source>
        <translation>
            <numerusform>%n inválido</numerusform>
            <numerusform>%n inválidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n vazio</numerusform>
            <numerusform>%n vazios</numerusform>
        </translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>vírgula decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>ponto decimal</translation>
    </message>
    <message>
        <source>became %1</source>
        <translation>virou %1</translation>
    </message>
    <message>
        <source>from the saved map</source>
        <translation>do mapa salvo</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>você escolheu</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconhecida</translation>
    </message>
</context>
<context>
    <name>trato::ui::MediaViewer</name>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: %1 × %2.</source>
        <translation>A imagem é grande demais para mostrar: %1 × %2.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read. It may be broken or of a kind that is not shown here.</source>
        <translation>Esta imagem não pode ser lida. Pode estar quebrada ou ser de um tipo que não é mostrado aqui.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The PDF wants a password.</source>
        <translation>O PDF pede uma senha.</translation>
    </message>
    <message>
        <source>This PDF can&apos;t be read. It may be broken.</source>
        <translation>Este PDF não pode ser lido. Pode estar quebrado.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>E-mail as it was written</source>
        <translation>E-mail como foi escrito</translation>
    </message>
    <message>
        <source>with pictures from outside</source>
        <translation>com imagens de fora</translation>
    </message>
    <message>
        <source>nothing is loaded from outside</source>
        <translation>nada é carregado de fora</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Vai para %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::NegotiationPanel</name>
    <message>
        <source>without discount</source>
        <translation>sem desconto</translation>
    </message>
    <message>
        <source>discount of %1</source>
        <translation>desconto de %1</translation>
    </message>
    <message>
        <source>Into the message</source>
        <translation>Na mensagem</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>Fechar acordo</translation>
    </message>
    <message>
        <source>Chance of keeping × total paid (R$)</source>
        <translation>Chance de cumprir × total pago (R$)</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Nenhum caso aberto</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 pega o próximo.</translation>
    </message>
    <message>
        <source>Offer into the message</source>
        <translation>Oferta na mensagem</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negociar</translation>
    </message>
    <message>
        <source>Nothing is negotiated in a care case</source>
        <translation>Em cuidado não se negocia</translation>
    </message>
    <message>
        <source>First the person. The silence holds until the case is closed.</source>
        <translation>Primeiro a pessoa. O silêncio vale até o caso ser encerrado.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Valores ocultos</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirme antes com quem está falando (Ctrl+E).</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada em aberto</translation>
    </message>
    <message>
        <source>The offers could not be worked out</source>
        <translation>Não foi possível montar as ofertas</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrato</numerusform>
            <numerusform>%n contratos</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy %1 v%2</source>
        <translation>Política %1 v%2</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>desconto %1</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprovação</translation>
    </message>
    <message>
        <source>Agreement %1 waits for approval</source>
        <translation>Acordo %1 espera aprovação</translation>
    </message>
    <message>
        <source>They said they manage %1 a month</source>
        <translation>Disse que consegue %1/mês</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um instante</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Lendo o caso.</translation>
    </message>
    <message>
        <source>No agreement is on the table here.</source>
        <translation>Nenhum acordo está na mesa aqui.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Agreement %1 waits for its first payment</source>
        <translation>O acordo %1 espera o primeiro pagamento</translation>
    </message>
    <message>
        <source>Agreement %1 is on the table</source>
        <translation>O acordo %1 está na mesa</translation>
    </message>
    <message>
        <source>Agreement %1 was approved by %2</source>
        <translation>O acordo %1 foi aprovado por %2</translation>
    </message>
    <message>
        <source>It is closed when they say yes.</source>
        <translation>Fecha quando a pessoa disser sim.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>A vez não é sua.</translation>
    </message>
    <message>
        <source>They accepted</source>
        <translation>Aceitou</translation>
    </message>
    <message>
        <source>They accepted the agreement on the table</source>
        <translation>Aceitou o acordo que está na mesa</translation>
    </message>
    <message>
        <source>What is owed has changed: look at the offer again.</source>
        <translation>O valor devido mudou: veja a oferta de novo.</translation>
    </message>
    <message>
        <source>Contracts in the deal</source>
        <translation>Contratos no acordo</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Nearest legal offer</source>
        <translation>Oferta mais perto que a política permite</translation>
    </message>
    <message>
        <source>fits what they said</source>
        <translation>cabe no que disse</translation>
    </message>
    <message>
        <source>as they asked</source>
        <translation>como pediu</translation>
    </message>
    <message>
        <source>likeliest to be kept</source>
        <translation>mais chance de cumprir</translation>
    </message>
    <message>
        <source>lightest month</source>
        <translation>mês mais leve</translation>
    </message>
    <message>
        <source>largest discount</source>
        <translation>maior desconto</translation>
    </message>
    <message>
        <source>recovers the most</source>
        <translation>recupera mais</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campanha</translation>
    </message>
    <message>
        <source>for hard times</source>
        <translation>para quem está em aperto</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 acima</translation>
    </message>
    <message>
        <source>first on %1</source>
        <translation>1ª em %1</translation>
    </message>
    <message>
        <source>total %1 · %2</source>
        <translation>total %1 · %2</translation>
    </message>
    <message>
        <source>within your limit</source>
        <translation>dentro do seu limite</translation>
    </message>
    <message>
        <source>a supervisor may grant it</source>
        <translation>a supervisão pode aprovar</translation>
    </message>
    <message>
        <source>nobody may grant it</source>
        <translation>ninguém pode aprovar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>One contract at least is part of the deal.</source>
        <translation>Pelo menos um contrato faz parte do acordo.</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Mais perto: %1</translation>
    </message>
    <message>
        <source>Nothing was refused here.</source>
        <translation>Nada foi recusado aqui.</translation>
    </message>
    <message>
        <source>Beyond your limit</source>
        <translation>Passa do seu limite</translation>
    </message>
    <message>
        <source>Outside the policy</source>
        <translation>Fora da política</translation>
    </message>
    <message>
        <source>What they can do does not fit</source>
        <translation>Não cabe no que a pessoa consegue</translation>
    </message>
    <message>
        <source>settled soon</source>
        <translation>quita logo</translation>
    </message>
</context>
<context>
    <name>trato::ui::NoticesPane</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Fora da janela</translation>
    </message>
    <message>
        <source>In silence they are only listed at the bell.</source>
        <translation>Em silêncio eles só entram na lista do sino.</translation>
    </message>
    <message>
        <source>The system&apos;s notice never says whom it is about.</source>
        <translation>O aviso do sistema nunca diz de quem se trata.</translation>
    </message>
    <message>
        <source>You are told of a care case for you, a callback that is due, an answered approval, a mention and what became of messages that waited for the connection. Nothing else.</source>
        <translation>A mesa avisa de um caso de cuidado para você, um retorno que venceu, uma aprovação respondida, uma menção e do que houve com mensagens que esperaram a conexão. Mais nada.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>In the system&apos;s tray</source>
        <translation>Na bandeja do sistema</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>trato::ui::NoticesSheet</name>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tudo lido</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices are listed and counted, and nothing else</source>
        <translation>Os avisos entram na lista e na conta, e mais nada</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, não lido</translation>
    </message>
    <message>
        <source>Nothing to tell. Care cases, callbacks that are due, answered approvals and mentions come here.</source>
        <translation>Nada a avisar. Casos de cuidado, retornos que venceram, aprovações respondidas e menções chegam aqui.</translation>
    </message>
</context>
<context>
    <name>trato::ui::OfferList</name>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
</context>
<context>
    <name>trato::ui::OfferModel</name>
    <message>
        <source>little data</source>
        <translation>pouca base</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>chance de cumprir %1</translation>
    </message>
    <message>
        <source>Offer %1: %2, %3, %4</source>
        <translation>Oferta %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>precisa de aprovação</translation>
    </message>
</context>
<context>
    <name>trato::ui::OutcomeGrid</name>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
</context>
<context>
    <name>trato::ui::PacketPanel</name>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>O caso está sendo lido.</translation>
    </message>
    <message>
        <source>The hand-over can&apos;t be read</source>
        <translation>Não foi possível ler o repasse</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>What the machine did</source>
        <translation>O que a IA fez</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What it kept back</source>
        <translation>O que ela não enviou</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>O que pode ser feito agora</translation>
    </message>
    <message>
        <source>No way is known to reach them</source>
        <translation>Nenhum contato conhecido</translation>
    </message>
    <message>
        <source>Nobody handed this case over</source>
        <translation>Ninguém repassou este caso</translation>
    </message>
    <message>
        <source>the time stands still: it is their turn</source>
        <translation>prazo parado: é a vez da pessoa</translation>
    </message>
    <message>
        <source>nobody looked in time</source>
        <translation>ninguém olhou no prazo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>O que a pessoa disse</translation>
    </message>
    <message>
        <source>Nothing in two weeks</source>
        <translation>Nada em duas semanas</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Não faça</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Repasse</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>Também: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::PaletteModel</name>
    <message>
        <source>not available</source>
        <translation>não disponível</translation>
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
        <translation>Chave Pix: CPF, CNPJ, e-mail, telefone ou aleatória</translation>
    </message>
    <message>
        <source>bank/branch/account</source>
        <translation>banco/agência/conta</translation>
    </message>
    <message>
        <source>account at the provider</source>
        <translation>conta no provedor</translation>
    </message>
    <message>
        <source>proposed by %1 on %2: waits for a second person</source>
        <translation>proposto por %1 em %2: espera uma segunda pessoa</translation>
    </message>
    <message>
        <source>in force: proposed by %1, confirmed by %2 on %3</source>
        <translation>em vigor: proposto por %1, confirmado por %2 em %3</translation>
    </message>
    <message>
        <source>off the list: %1 on %2</source>
        <translation>fora da lista: %1 em %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>recusado por %1: %2</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pagar</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propor</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Credor</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>Name of who receives</source>
        <translation>Nome de quem recebe</translation>
    </message>
    <message>
        <source>Name, as the bank shows it</source>
        <translation>Nome, como o banco mostra</translation>
    </message>
    <message>
        <source>Propose who receives</source>
        <translation>Propor quem recebe</translation>
    </message>
    <message>
        <source>Who may receive</source>
        <translation>Quem pode receber</translation>
    </message>
    <message>
        <source>Charges that wait for who receives</source>
        <translation>Cobranças que esperam quem recebe</translation>
    </message>
    <message>
        <source>From the first confirmed one on, a charge that pays somebody else is shown and sent to nobody. A change takes two people.</source>
        <translation>A partir do primeiro confirmado, cobrança que paga outro não é mostrada nem enviada a ninguém. Mudar exige duas pessoas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No charge is withheld</source>
        <translation>Nenhuma cobrança retida</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) wait for who receives</source>
        <translation>
            <numerusform>%n cobrança espera quem recebe</numerusform>
            <numerusform>%n cobranças esperam quem recebe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 due on %3</source>
        <translation>%1, %2 com vencimento em %3</translation>
    </message>
    <message>
        <source>would pay “%1” · made by %2</source>
        <translation>pagaria “%1” · feita por %2</translation>
    </message>
    <message>
        <source>You proposed it: somebody else confirms.</source>
        <translation>Você propôs: outra pessoa confirma.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Only a supervisor changes who receives.</source>
        <translation>Só a supervisão muda quem recebe.</translation>
    </message>
    <message>
        <source>Proposed: a second person confirms it.</source>
        <translation>Proposto: uma segunda pessoa confirma.</translation>
    </message>
    <message>
        <source>Confirm “%1”?</source>
        <translation>Confirmar “%1”?</translation>
    </message>
    <message>
        <source>It receives for %1 from now on. Charges that pay somebody else who is not on the list are shown to nobody.</source>
        <translation>Passa a receber por %1. Cobranças que pagam quem não está na lista não são mostradas a ninguém.</translation>
    </message>
    <message>
        <source>Confirmed: it is in force.</source>
        <translation>Confirmado: está em vigor.</translation>
    </message>
    <message>
        <source>Refuse “%1”?</source>
        <translation>Recusar “%1”?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Recusado.</translation>
    </message>
    <message>
        <source>Take “%1” off the list?</source>
        <translation>Tirar “%1” da lista?</translation>
    </message>
    <message>
        <source>Open charges that pay it are shown to nobody from now on.</source>
        <translation>As cobranças abertas que pagam para ele deixam de ser mostradas.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>Saiu da lista.</translation>
    </message>
</context>
<context>
    <name>trato::ui::PaymentPanel</name>
    <message>
        <source>Ask for a Pix</source>
        <translation>Pedir um Pix</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>QR code of the Pix</source>
        <translation>QR do Pix</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Send the Pix</source>
        <translation>Enviar Pix</translation>
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
        <translation>Pix copia e cola</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vale até</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Nenhum caso aberto</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 pega o próximo.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Copy the Pix code</source>
        <translation>Copiar o código Pix</translation>
    </message>
    <message>
        <source>No payment is asked for in a care case</source>
        <translation>Em cuidado não se pede pagamento</translation>
    </message>
    <message>
        <source>First the person.</source>
        <translation>Primeiro a pessoa.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Valores ocultos</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirme antes com quem está falando (Ctrl+E).</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>Não foi possível ler o pagamento</translation>
    </message>
    <message>
        <source>No Pix yet</source>
        <translation>Ainda sem Pix</translation>
    </message>
    <message>
        <source>The first payment of the agreement can be asked for now.</source>
        <translation>Já dá para pedir o próximo pagamento do acordo.</translation>
    </message>
    <message>
        <source>A Pix of what is due can be asked for now.</source>
        <translation>Já dá para pedir um Pix do que está vencido.</translation>
    </message>
    <message>
        <source>The Pix was refused</source>
        <translation>O Pix foi recusado</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Acordo %1</translation>
    </message>
    <message>
        <source>Open debt</source>
        <translation>Dívida em aberto</translation>
    </message>
    <message>
        <source>being made at the bank…</source>
        <translation>sendo gerado no banco…</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gerada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Sent and read</source>
        <translation>Enviada e lida</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Aguardando o pagamento</translation>
    </message>
    <message>
        <source>Paid and reconciled</source>
        <translation>Paga e conciliada</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recebidos</translation>
    </message>
    <message>
        <source>Checked with the bank at %1. Everything queued for this debt was recalled.</source>
        <translation>Conferido no banco às %1. Tudo que estava na fila desta dívida foi recolhido.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Juros</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excedente</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>The Pix could not be asked for</source>
        <translation>Não foi possível pedir o Pix</translation>
    </message>
    <message>
        <source>Entry of agreement %1</source>
        <translation>Entrada do acordo %1</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, agreement %3</source>
        <translation>Parcela %1 de %2 do acordo %3</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um instante</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Lendo o caso.</translation>
    </message>
    <message>
        <source>The Pix is being made</source>
        <translation>Gerando o Pix</translation>
    </message>
    <message>
        <source>It can be sent in a moment.</source>
        <translation>Já dá para enviar em instantes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>A vez não é sua.</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>sendo gerada</translation>
    </message>
    <message>
        <source>waiting for the payment</source>
        <translation>aguardando o pagamento</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paga</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>withheld: who receives is not on the creditor&apos;s list</source>
        <translation>retida: o recebedor não está na lista do credor</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>Todas as cobranças</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>due on %1 · %2</source>
        <translation>vence em %1 · %2</translation>
    </message>
    <message>
        <source>No account collects by Pix here.</source>
        <translation>Nenhuma conta recebe por Pix aqui.</translation>
    </message>
    <message>
        <source>Ask for a boleto</source>
        <translation>Pedir um boleto</translation>
    </message>
    <message>
        <source>No boleto yet</source>
        <translation>Nenhum boleto ainda</translation>
    </message>
    <message>
        <source>A boleto of what is due can be asked for now.</source>
        <translation>Dá para pedir agora um boleto do que está vencido.</translation>
    </message>
    <message>
        <source>The boleto is being made</source>
        <translation>Gerando o boleto</translation>
    </message>
    <message>
        <source>The boleto could not be asked for</source>
        <translation>Não foi possível pedir o boleto</translation>
    </message>
    <message>
        <source>The boleto was refused</source>
        <translation>O boleto foi recusado</translation>
    </message>
    <message>
        <source>Typed line of the boleto</source>
        <translation>Linha digitável do boleto</translation>
    </message>
    <message>
        <source>Copy the typed line</source>
        <translation>Copiar a linha digitável</translation>
    </message>
    <message>
        <source>Send the boleto</source>
        <translation>Enviar boleto</translation>
    </message>
    <message>
        <source>No account collects by boleto here.</source>
        <translation>Nenhuma conta recebe por boleto aqui.</translation>
    </message>
    <message>
        <source>Ask for a link</source>
        <translation>Pedir um link</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Nenhum link ainda</translation>
    </message>
    <message>
        <source>A link to pay what is due can be asked for now.</source>
        <translation>Dá para pedir agora um link para pagar o que está vencido.</translation>
    </message>
    <message>
        <source>The link is being made</source>
        <translation>Gerando o link</translation>
    </message>
    <message>
        <source>The link could not be asked for</source>
        <translation>Não foi possível pedir o link</translation>
    </message>
    <message>
        <source>The link was refused</source>
        <translation>O link foi recusado</translation>
    </message>
    <message>
        <source>Address of the payment page</source>
        <translation>Endereço da página de pagamento</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Enviar link</translation>
    </message>
    <message>
        <source>No account collects by link here.</source>
        <translation>Nenhuma conta recebe por link aqui.</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Send the charge</source>
        <translation>Enviar a cobrança</translation>
    </message>
    <message>
        <source>Copy the code of the charge</source>
        <translation>Copiar o código da cobrança</translation>
    </message>
    <message>
        <source>Pay by Pix</source>
        <translation>Pagar por Pix</translation>
    </message>
    <message>
        <source>Pay by boleto</source>
        <translation>Pagar por boleto</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>Pagar por link</translation>
    </message>
    <message>
        <source>The charge is withheld</source>
        <translation>A cobrança está retida</translation>
    </message>
    <message>
        <source>Who would receive it is not on the creditor&apos;s list of payees. The payments desk looks at it.</source>
        <translation>Quem receberia não está na lista de recebedores do credor. A mesa de pagamentos vai conferir.</translation>
    </message>
    <message>
        <source>There is no charge to send yet.</source>
        <translation>Ainda não há cobrança para enviar.</translation>
    </message>
    <message>
        <source>There is no charge yet.</source>
        <translation>Ainda não há cobrança.</translation>
    </message>
    <message>
        <source>There is no charge to ask about.</source>
        <translation>Não há cobrança para consultar.</translation>
    </message>
    <message>
        <source>Into the message</source>
        <translation>Na mensagem</translation>
    </message>
    <message>
        <source>Charge into the message</source>
        <translation>Cobrança na mensagem</translation>
    </message>
    <message>
        <source>Boleto into the message</source>
        <translation>Boleto na mensagem</translation>
    </message>
    <message>
        <source>Another due day for the instalment</source>
        <translation>Outro vencimento para a parcela</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De que é feito o valor</translation>
    </message>
    <message>
        <source>Another due day</source>
        <translation>Outro vencimento</translation>
    </message>
    <message>
        <source>No agreement is in force here.</source>
        <translation>Nenhum acordo está em vigor aqui.</translation>
    </message>
    <message>
        <source>Send money back…</source>
        <translation>Devolver dinheiro…</translation>
    </message>
    <message>
        <source>cancelling was asked for, can still be paid</source>
        <translation>cancelamento pedido, ainda pode ser paga</translation>
    </message>
    <message>
        <source>the provider does not cancel it, can still be paid</source>
        <translation>o provedor não cancela, ainda pode ser paga</translation>
    </message>
    <message>
        <source>Cancel a charge…</source>
        <translation>Cancelar uma cobrança…</translation>
    </message>
    <message>
        <source>Cancel the charge: %1?</source>
        <translation>Cancelar a cobrança: %1?</translation>
    </message>
    <message>
        <source>The provider is asked to take it back; until it confirms, it can still be paid. The debt stays as it is: another charge can be asked for at once.</source>
        <translation>O cancelamento é pedido ao provedor; até ele confirmar, ela ainda pode ser paga. A dívida fica como está: outra cobrança pode ser pedida na hora.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Cancel the charge</source>
        <translation>Cancelar a cobrança</translation>
    </message>
    <message>
        <source>%1, %2: “%3”.</source>
        <translation>%1, %2: “%3”.</translation>
    </message>
    <message>
        <source>The provider does not cancel it</source>
        <translation>O provedor não cancela</translation>
    </message>
    <message>
        <source>Cancelling was asked for</source>
        <translation>Cancelamento pedido</translation>
    </message>
    <message>
        <source>It says: %1 It can still be paid; the payments desk looks at it.</source>
        <translation>Ele diz: %1 Ela ainda pode ser paga; a mesa de pagamentos vai ver.</translation>
    </message>
    <message>
        <source>Until the provider confirms, it can still be paid. It is sent to nobody any more.</source>
        <translation>Até o provedor confirmar, ela ainda pode ser paga. Não é mais enviada a ninguém.</translation>
    </message>
    <message>
        <source>Only who leads takes a charge back.</source>
        <translation>Só quem lidera cancela uma cobrança.</translation>
    </message>
    <message>
        <source>There is no charge to cancel.</source>
        <translation>Não há cobrança para cancelar.</translation>
    </message>
    <message>
        <source>The bank is asked</source>
        <translation>O banco foi consultado</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
</context>
<context>
    <name>trato::ui::PicturePane</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>+ and − change the size, 0 fits it, R turns it, arrows move it</source>
        <translation>+ e − mudam o tamanho, 0 ajusta, R gira, setas movem</translation>
    </message>
</context>
<context>
    <name>trato::ui::PlayChart</name>
    <message>
        <source>Contacts a day</source>
        <translation>Contatos por dia</translation>
    </message>
    <message>
        <source>%1: %2 in force</source>
        <translation>%1: %2 na versão em vigor</translation>
    </message>
    <message>
        <source>%1, %2 in the draft</source>
        <translation>%1, %2 no rascunho</translation>
    </message>
    <message>
        <source>contacts a day · most %1</source>
        <translation>contatos por dia · no máximo %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
</context>
<context>
    <name>trato::ui::PlayPane</name>
    <message>
        <source>Simulation</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Days that are simulated</source>
        <translation>Dias simulados</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>The cadence has changed since: simulate it again.</source>
        <translation>A régua mudou desde então: simule de novo.</translation>
    </message>
    <message>
        <source>The simulation was given up.</source>
        <translation>A simulação foi interrompida.</translation>
    </message>
    <message>
        <source>begins…</source>
        <translation>começando…</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 pessoas</translation>
    </message>
    <message>
        <source>It could not be simulated (%1). Try again.</source>
        <translation>Não deu para simular (%1). Tente de novo.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 people · as if nobody answered or paid</source>
        <translation>%1 a %2 · %3 pessoas · como se ninguém respondesse nem pagasse</translation>
    </message>
    <message>
        <source>what would be sent when, to how many, and why not</source>
        <translation>o que sairia, quando, para quantos, e por que não</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Calls for people</source>
        <translation>Ligações para pessoas</translation>
    </message>
    <message>
        <source>People contacted</source>
        <translation>Pessoas contatadas</translation>
    </message>
    <message>
        <source>Contacts a person</source>
        <translation>Contatos por pessoa</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Não saem</translation>
    </message>
    <message>
        <source>Why not, in the draft</source>
        <translation>Por que não, no rascunho</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por que não</translation>
    </message>
    <message>
        <source>nobody is left out</source>
        <translation>ninguém fica de fora</translation>
    </message>
</context>
<context>
    <name>trato::ui::PoliciesPane</name>
    <message>
        <source>Version %1 since %2</source>
        <translation>Versão %1 desde %2</translation>
    </message>
    <message>
        <source>The policy that is shipped</source>
        <translation>A política que vem com o programa</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>vem com o programa</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Versão %1, em vigor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que aparece</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparada com</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Fechar o arquivo</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>What each creditor lets be offered. A policy is a file; published, it is the creditor&apos;s next version. Offers on the table and agreements keep the one they were made under.</source>
        <translation>O que cada credor deixa oferecer. A política é um arquivo; publicado, é a próxima versão do credor. Propostas na mesa e acordos seguem a versão em que foram feitos.</translation>
    </message>
    <message>
        <source>Creditors</source>
        <translation>Credores</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada com</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versão %2</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Em vigor: %1</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Anterior: %1</translation>
    </message>
    <message>
        <source>There is no creditor yet. Importing a portfolio brings them.</source>
        <translation>Ainda não há credor. A importação de uma carteira traz os credores.</translation>
    </message>
    <message>
        <source>No campaign. A [[campaign]] in the file makes one.</source>
        <translation>Nenhuma campanha. Um [[campaign]] no arquivo cria uma.</translation>
    </message>
    <message>
        <source>There is no other version to compare it with.</source>
        <translation>Não há outra versão para comparar.</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · para %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): it can&apos;t be published. Correct the file, then read it again.</source>
        <translation>
            <numerusform>%n problema: não pode ser publicado. Corrija o arquivo e leia de novo.</numerusform>
            <numerusform>%n problemas: não pode ser publicado. Corrija o arquivo e leia de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the same as version %1: there is nothing to publish.</source>
        <translation>É igual à versão %1: não há o que publicar.</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Published, it is version %1.</source>
        <translation>Sem problemas. Publicado, será a versão %1.</translation>
    </message>
    <message>
        <source>Put version %1 in force again…</source>
        <translation>Pôr a versão %1 em vigor de novo…</translation>
    </message>
    <message>
        <source>Only a supervisor publishes a policy.</source>
        <translation>Só a supervisão publica uma política.</translation>
    </message>
    <message>
        <source>A policy&apos;s file</source>
        <translation>Arquivo da política</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Políticas (*.toml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Publish version %1 for %2?</source>
        <translation>Publicar a versão %1 para %2?</translation>
    </message>
    <message>
        <source>It replaces version %1 at once, for everybody. Offers on the table and agreements stay as they were made; an earlier version can be put in force again.</source>
        <translation>Ela substitui a versão %1 na hora, para todos. Propostas na mesa e acordos ficam como foram feitos; uma versão anterior pode voltar a valer.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>A versão %1 está em vigor.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ProgressStages</name>
    <message>
        <source>%1, done %2</source>
        <translation>%1, feito %2</translation>
    </message>
    <message>
        <source>%1, now, %2</source>
        <translation>%1, agora, %2</translation>
    </message>
    <message>
        <source>%1, failed %2</source>
        <translation>%1, falhou %2</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, ainda não</translation>
    </message>
</context>
<context>
    <name>trato::ui::PromisePanel</name>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>They pay by a day; until then nobody collects.</source>
        <translation>A pessoa paga até um dia; até lá ninguém cobra.</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Guardar a promessa</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Confirm it in the message</source>
        <translation>Confirmar na mensagem</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>27/11, friday, tomorrow</source>
        <translation>27/11, sexta, amanhã</translation>
    </message>
    <message>
        <source>whatever is due</source>
        <translation>o que estiver vencido</translation>
    </message>
    <message>
        <source>Amount (R$), if they named one</source>
        <translation>Valor (R$), se a pessoa disse um</translation>
    </message>
    <message>
        <source>No promise is asked for in a care case</source>
        <translation>Em cuidado não se pede promessa</translation>
    </message>
    <message>
        <source>First the person. The silence holds until the case is closed.</source>
        <translation>Primeiro a pessoa. O silêncio vale até o caso ser encerrado.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Valores ocultos</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirme antes com quem fala (Ctrl+E).</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a day to come: try 27/11 or friday.</source>
        <translation>Não entendi como um dia que ainda vem: tente 27/11 ou sexta.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Isto não é um valor.</translation>
    </message>
    <message>
        <source>next business day, %1</source>
        <translation>próximo dia útil, %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>the last day of the policy, %1</source>
        <translation>último dia da política, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>no business day: counts until %1</source>
        <translation>não é dia útil: vale até %1</translation>
    </message>
    <message>
        <source>The policy takes promises until %1.</source>
        <translation>A política aceita promessa até %1.</translation>
    </message>
    <message>
        <source>Nothing was promised before.</source>
        <translation>Nenhuma promessa antes desta.</translation>
    </message>
    <message>
        <source>open · counts until %1</source>
        <translation>aberta · vale até %1</translation>
    </message>
    <message>
        <source>in its grace until %1</source>
        <translation>na tolerância até %1</translation>
    </message>
    <message>
        <source>kept on %1</source>
        <translation>cumprida em %1</translation>
    </message>
    <message>
        <source>broken on %1</source>
        <translation>quebrada em %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>substituída em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n cumprida</numerusform>
            <numerusform>%n cumpridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n quebrada</numerusform>
            <numerusform>%n quebradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised before</source>
        <translation>Prometido antes</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>what was due, until %1</source>
        <translation>o que estava vencido, até %1</translation>
    </message>
    <message>
        <source>counts as kept until %1</source>
        <translation>vale como cumprida até %1</translation>
    </message>
    <message>
        <source>%1 Due today are %2 only.</source>
        <translation>%1 Hoje são devidos só %2.</translation>
    </message>
    <message>
        <source>%1 Due today: %2.</source>
        <translation>%1 Devido hoje: %2.</translation>
    </message>
    <message>
        <source>Promised before: %1</source>
        <translation>Prometido antes: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::ProofList</name>
    <message>
        <source>received, not confirmed</source>
        <translation>comprovante recebido, não confirmado</translation>
    </message>
    <message>
        <source>the bank does not know it</source>
        <translation>o banco não conhece</translation>
    </message>
    <message>
        <source>confirmed: the payment is there</source>
        <translation>confirmado: o pagamento entrou</translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation>não bate: %1</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Entry, due on %1</source>
        <translation>Entrada, vencimento %1</translation>
    </message>
    <message>
        <source>Instalment %1, due on %2</source>
        <translation>Parcela %1, vencimento %2</translation>
    </message>
    <message>
        <source>Attach a receipt…</source>
        <translation>Anexar comprovante…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Receipts of this case</source>
        <translation>Comprovantes deste caso</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprovantes</translation>
    </message>
    <message>
        <source>Attach a receipt</source>
        <translation>Anexar comprovante</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Nenhum caso aberto</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Valores ocultos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of %1 · attached by %2</source>
        <translation>de %1 · anexado por %2</translation>
    </message>
    <message>
        <source>%1 showed the same file</source>
        <translation>%1 mostrou o mesmo arquivo</translation>
    </message>
    <message>
        <source>%1 showed the same Pix</source>
        <translation>%1 mostrou o mesmo Pix</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada em particular</translation>
    </message>
</context>
<context>
    <name>trato::ui::ProofSheet</name>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Amount on the receipt</source>
        <translation>Valor no comprovante</translation>
    </message>
    <message>
        <source>Attach as a claim</source>
        <translation>Anexar como alegação</translation>
    </message>
    <message>
        <source>Attach a receipt</source>
        <translation>Anexar comprovante</translation>
    </message>
    <message>
        <source>Files of the conversation</source>
        <translation>Arquivos da conversa</translation>
    </message>
    <message>
        <source>What it is said to pay</source>
        <translation>O que diz pagar</translation>
    </message>
    <message>
        <source>Id of the Pix, or the words of the receipt</source>
        <translation>Código do Pix ou o texto do comprovante</translation>
    </message>
    <message>
        <source>Id of the Pix (E…), or the words of the receipt</source>
        <translation>Código do Pix (E…) ou o texto do comprovante</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation>Dia do pagamento</translation>
    </message>
    <message>
        <source>Day, as 18/11/2026</source>
        <translation>Dia, como 18/11/2026</translation>
    </message>
    <message>
        <source>A receipt is a claim: nothing is settled by it. The bank is asked, and the payment itself confirms it.</source>
        <translation>Um comprovante é uma alegação: não dá baixa em nada. O banco é consultado, e o próprio pagamento confirma.</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>deste computador</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.pdf)</source>
        <translation>Imagens e PDF (*.png *.jpg *.jpeg *.webp *.pdf)</translation>
    </message>
    <message>
        <source>A receipt has at most 10 MB.</source>
        <translation>Um comprovante tem no máximo 10 MB.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não deu para ler o arquivo.</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Escolha antes o arquivo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Semana seguinte</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Nothing was drawn for this week</source>
        <translation>Nada foi sorteado nesta semana</translation>
    </message>
    <message>
        <source>S draws by risk and by lot, so many for each person and agent.</source>
        <translation>S sorteia por risco e por acaso, tantas para cada pessoa e agente.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Draw the samples of the week</source>
        <translation>Sortear as amostras da semana</translation>
    </message>
    <message>
        <source>Cite the chosen place</source>
        <translation>Citar o trecho escolhido</translation>
    </message>
    <message>
        <source>Compare two evaluators</source>
        <translation>Comparar duas avaliações</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>The question does not apply</source>
        <translation>A pergunta não se aplica</translation>
    </message>
    <message>
        <source>First mark: nothing</source>
        <translation>Primeira nota: nada</translation>
    </message>
    <message>
        <source>Second mark</source>
        <translation>Segunda nota</translation>
    </message>
    <message>
        <source>Third mark</source>
        <translation>Terceira nota</translation>
    </message>
    <message>
        <source>Finish the evaluation</source>
        <translation>Concluir a avaliação</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
    <message>
        <source>Everybody&apos;s quota of this week is full.</source>
        <translation>A cota de todos nesta semana está completa.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>Chosen for: %1</source>
        <translation>Por que está aqui: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::QueueColumn</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Minha fila</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Part of the queue</source>
        <translation>Parte da fila</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Why this case</source>
        <translation>Por que este caso</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Próximo caso</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir para a fila</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Andar</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>Não foi possível ler a fila</translation>
    </message>
    <message>
        <source>Nobody needs care right now</source>
        <translation>Ninguém precisa de cuidado agora</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>sem pontos</translation>
    </message>
    <message>
        <source> points · %1 of %2</source>
        <translation> pontos · %1º de %2</translation>
    </message>
    <message>
        <source>Care cases come before everything, the gravest first.</source>
        <translation>Casos de cuidado passam na frente de tudo, do mais grave ao menos grave.</translation>
    </message>
    <message>
        <source>The next one has %1. Skipping asks for a reason.</source>
        <translation>O próximo tem %1. Pular pede motivo.</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrar a fila</translation>
    </message>
    <message>
        <source>Next callback</source>
        <translation>Próximo retorno</translation>
    </message>
    <message>
        <source>Up in the queue</source>
        <translation>Subir na fila</translation>
    </message>
    <message>
        <source>Down in the queue</source>
        <translation>Descer na fila</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Fazer uma pausa</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada passa pelo filtro</translation>
    </message>
    <message>
        <source>No callback is waiting</source>
        <translation>Nenhum retorno marcado</translation>
    </message>
    <message>
        <source>The queue is up to date</source>
        <translation>Fila em dia</translation>
    </message>
    <message>
        <source>F6 puts a case off; it comes back here at its time.</source>
        <translation>F6 marca um retorno; ele volta aqui na hora.</translation>
    </message>
    <message>
        <source>The next one comes by itself, with a notice.</source>
        <translation>O próximo chega sozinho, com aviso.</translation>
    </message>
    <message>
        <source>Nothing is free: the others are in somebody&apos;s hands.</source>
        <translation>Nada livre: os outros casos estão com alguém.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Mais visões</translation>
    </message>
    <message>
        <source>No promise is due</source>
        <translation>Nenhuma promessa vence hoje</translation>
    </message>
    <message>
        <source>No promise was broken lately</source>
        <translation>Nenhuma promessa quebrada</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Nada aguarda aprovação</translation>
    </message>
    <message>
        <source>No proof waits</source>
        <translation>Nenhum comprovante para conferir</translation>
    </message>
    <message>
        <source>More views of the queue</source>
        <translation>Mais visões da fila</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Fila: %1</translation>
    </message>
    <message>
        <source>Filter, and keep as a view…</source>
        <translation>Filtrar e guardar como visão…</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Apagar a visão “%1”</translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation>Guardada como “%1”</translation>
    </message>
    <message>
        <source>This comes from the debt itself, not from an event.</source>
        <translation>Vem da própria dívida, não de um evento.</translation>
    </message>
</context>
<context>
    <name>trato::ui::Rail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 esperando</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mesas</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReconciliationDesk</name>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliação</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReconciliationPage</name>
    <message>
        <source>Bank file</source>
        <translation>Arquivo do banco</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliação</translation>
    </message>
    <message>
        <source>Payments that wait for you</source>
        <translation>Pagamentos que esperam por você</translation>
    </message>
    <message>
        <source>Every payment is where it belongs</source>
        <translation>Todo pagamento está no lugar certo</translation>
    </message>
    <message>
        <source>What the bank tells that does not fit comes here by itself. A bank&apos;s file is read with “Bank file”.</source>
        <translation>O que o banco informa e não bate chega aqui sozinho. Para ler um arquivo, use “Arquivo do banco”.</translation>
    </message>
    <message>
        <source>Do what is proposed</source>
        <translation>Fazer o que se propõe</translation>
    </message>
    <message>
        <source>Do nothing with the payment</source>
        <translation>Não fazer nada com o pagamento</translation>
    </message>
    <message>
        <source>Read a bank&apos;s file</source>
        <translation>Ler um arquivo do banco</translation>
    </message>
    <message>
        <source>Files of banks (*.ret *.RET *.txt *.crt *.CRT *.ofx *.OFX *.csv);;All files (*)</source>
        <translation>Arquivos de bancos (*.ret *.RET *.txt *.crt *.CRT *.ofx *.OFX *.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>não foi possível ler: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pagamento</numerusform>
            <numerusform>%n pagamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>pago em parte</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>pago a mais</translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation>pago em dobro</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>pago com atraso</translation>
    </message>
    <message>
        <source>paid by somebody else</source>
        <translation>pago por outra pessoa</translation>
    </message>
    <message>
        <source>paid after the end</source>
        <translation>pago depois do fim</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>sem dono ainda</translation>
    </message>
    <message>
        <source>Leave it as posted</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Send %1 back</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Give it to somebody</source>
        <translation>Dar a alguém</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Dar a %1</translation>
    </message>
    <message>
        <source>I asked the payer</source>
        <translation>Perguntei a quem pagou</translation>
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
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>payer unknown</source>
        <translation>pagador desconhecido</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 foi gravado</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>não deu para gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReconciliationRoom</name>
    <message>
        <source>Pages of the room</source>
        <translation>Páginas da sala</translation>
    </message>
    <message>
        <source>Payments that wait</source>
        <translation>Pagamentos à espera</translation>
    </message>
    <message>
        <source>Day&apos;s closing</source>
        <translation>Fechamento do dia</translation>
    </message>
    <message>
        <source>Transfers to creditors</source>
        <translation>Repasses aos credores</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliação</translation>
    </message>
    <message>
        <source>Refunds by hand</source>
        <translation>Devoluções à mão</translation>
    </message>
</context>
<context>
    <name>trato::ui::RecordPage</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas as regras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Record of rules</source>
        <translation>Registro de regras</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Nada disso aconteceu</translation>
    </message>
    <message>
        <source>Refusals, approvals, lifted holds and stops come here by themselves.</source>
        <translation>Recusas, aprovações, bloqueios levantados e paradas aparecem aqui sozinhos.</translation>
    </message>
    <message>
        <source>Export the record of rules</source>
        <translation>Exportar o registro de regras</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisão</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written</source>
        <translation>
            <numerusform>%n registro gravado</numerusform>
            <numerusform>%n registros gravados</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 entries</source>
        <translation>os %1 registros mais novos</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReferencePanels</name>
    <message>
        <source>answers there</source>
        <translation>responde por aqui</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>é de outra pessoa</translation>
    </message>
    <message>
        <source>nothing arrives</source>
        <translation>nada chega</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>não usar</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nunca respondeu</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Contacts and preferences</source>
        <translation>Contatos e preferências</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirme antes com quem fala (Ctrl+E).</translation>
    </message>
    <message>
        <source>there are refusals</source>
        <translation>há recusas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Nobody wrote a note. Notes are for the team only.</source>
        <translation>Ninguém anotou nada. Notas são só da equipe.</translation>
    </message>
    <message>
        <source>no late charges</source>
        <translation>sem encargos</translation>
    </message>
    <message>
        <source>interest of %1% a month</source>
        <translation>juros de %1% a.m.</translation>
    </message>
    <message>
        <source>interest of %1% a year, by days</source>
        <translation>juros de %1% a.a., por dia</translation>
    </message>
    <message>
        <source>interest of %1% a year, by business days</source>
        <translation>juros de %1% a.a., por dia útil</translation>
    </message>
    <message>
        <source>fine of %1%</source>
        <translation>multa de %1%</translation>
    </message>
    <message>
        <source>%1 · due on %2</source>
        <translation>%1 · vence %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paga</translation>
    </message>
    <message>
        <source>in the agreement</source>
        <translation>no acordo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 + fine %2 + interest %3</source>
        <translation>%1 + multa %2 + juros %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprovação</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>quebrado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>Agreement %1 · %2</source>
        <translation>Acordo %1 · %2</translation>
    </message>
    <message>
        <source>made by %1 on %2</source>
        <translation>feito por %1 em %2</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>trocado</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>o que vence</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>juros</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>multa</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>sobra</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>of agreements, due</source>
        <translation>de acordos, vencido</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>a vencer</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Vencido em %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promessas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>No agreement, no promise, no payment yet.</source>
        <translation>Nenhum acordo, promessa ou pagamento ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promessa</numerusform>
            <numerusform>%n promessas</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>confidence %1%</source>
        <translation>confiança %1%</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>escreveu %1</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>cobrança</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>todos os canais</translation>
    </message>
    <message>
        <source>does not want, %1</source>
        <translation>não quer, %1</translation>
    </message>
    <message>
        <source>agrees, %1</source>
        <translation>aceita, %1</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>de manhã</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>à tarde</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>à noite</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de madrugada</translation>
    </message>
    <message>
        <source>between 6h and 12h</source>
        <translation>entre 6h e 12h</translation>
    </message>
    <message>
        <source>between 12h and 18h</source>
        <translation>entre 12h e 18h</translation>
    </message>
    <message>
        <source>between 18h and 21h</source>
        <translation>entre 18h e 21h</translation>
    </message>
    <message>
        <source>between 21h and 6h</source>
        <translation>entre 21h e 6h</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde %1</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>em dias úteis</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) %2</source>
        <translation>
            <numerusform>%1 de %n resposta %2</numerusform>
            <numerusform>%1 de %n respostas %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>little base: %n answer(s)</source>
        <translation>
            <numerusform>pouca base: %n resposta</numerusform>
            <numerusform>pouca base: %n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %1 of %n call(s)</source>
        <translation>
            <numerusform>atendeu %1 de %n ligação</numerusform>
            <numerusform>atendeu %1 de %n ligações</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not answered in half a year.</source>
        <translation>Não respondeu em seis meses.</translation>
    </message>
    <message>
        <source>prefers %1 %2</source>
        <translation>prefere %1 %2</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>prefere %1</translation>
    </message>
    <message>
        <source>co-debtor</source>
        <translation>codevedor</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>avalista</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>parente</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empregador</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>conhecido</translation>
    </message>
    <message>
        <source>owes too: may hear of it</source>
        <translation>deve junto: pode saber</translation>
    </message>
    <message>
        <source>not to be spoken to</source>
        <translation>não contatar</translation>
    </message>
    <message>
        <source>a message only, no debt</source>
        <translation>só recado, sem dívida</translation>
    </message>
    <message>
        <source>identity confirmed by %1</source>
        <translation>identidade confirmada por %1</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>ninguém conhecido</translation>
    </message>
    <message>
        <source>Nobody is known around this person. Who answers hears nothing of a debt.</source>
        <translation>Ninguém conhecido em volta desta pessoa. Quem atender não ouve nada de dívida.</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>Parou em</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Nada aconteceu ainda.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>bereavement</source>
        <translation>luto</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>doença</translation>
    </message>
    <message>
        <source>lost the job</source>
        <translation>perdeu o emprego</translation>
    </message>
    <message>
        <source>over-indebted</source>
        <translation>superendividamento</translation>
    </message>
    <message>
        <source>life at risk</source>
        <translation>risco à vida</translation>
    </message>
    <message>
        <source>went to a lawyer or Procon</source>
        <translation>foi ao advogado ou Procon</translation>
    </message>
    <message>
        <source>complains of harassment</source>
        <translation>reclama de assédio</translation>
    </message>
    <message>
        <source>disputes the debt</source>
        <translation>contesta a dívida</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>reclamação</translation>
    </message>
    <message>
        <source>says it is paid: being checked</source>
        <translation>diz que pagou: em conferência</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>decidido por uma pessoa</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>sem prazo</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>since %1, by %2 · %3</source>
        <translation>desde %1, por %2 · %3</translation>
    </message>
    <message>
        <source>only if they wrote in seven days</source>
        <translation>só se escreveu em sete dias</translation>
    </message>
    <message>
        <source>only if they are silent for seven days</source>
        <translation>só se calado há sete dias</translation>
    </message>
    <message>
        <source>only if the last one is unread</source>
        <translation>só se a última não foi lida</translation>
    </message>
    <message>
        <source>a person calls</source>
        <translation>uma pessoa liga</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>nenhum canal</translation>
    </message>
    <message>
        <source>as things stand it does not leave: %1</source>
        <translation>como está, não sai: %1</translation>
    </message>
    <message>
        <source>it could leave now</source>
        <translation>poderia sair agora</translation>
    </message>
    <message>
        <source>now it would not leave: %1</source>
        <translation>agora não sairia: %1</translation>
    </message>
    <message>
        <source>The machine&apos;s plan · %1</source>
        <translation>Plano da máquina · %1</translation>
    </message>
    <message>
        <source>The machine plans nothing here.</source>
        <translation>A máquina não planeja nada aqui.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Agreements and payments</source>
        <translation>Acordos e pagamentos</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>Pessoas em volta</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Onde parou</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation>Notas e documentos</translation>
    </message>
    <message>
        <source>Charges as of</source>
        <translation>Encargos até</translation>
    </message>
    <message>
        <source>Charges as of a day</source>
        <translation>Encargos até um dia</translation>
    </message>
    <message>
        <source>Take the identity back</source>
        <translation>Desconfirmar a identidade</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Collection may go on. Why is “%1” lifted?</source>
        <translation>A cobrança pode seguir. Por que liberar “%1”?</translation>
    </message>
    <message>
        <source>Is %1 somebody else&apos;s? Nothing more goes there.</source>
        <translation>%1 é de outra pessoa? Nada mais vai para lá.</translation>
    </message>
    <message>
        <source>No debt is shown until it is confirmed again. What happened?</source>
        <translation>Nenhuma dívida aparece até confirmar de novo. O que houve?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo passo: %1</translation>
    </message>
    <message>
        <source>interest of %1% a month, by business days</source>
        <translation>juros de %1% ao mês, por dias úteis</translation>
    </message>
    <message>
        <source>interest at the legal rate</source>
        <translation>juros pela taxa legal</translation>
    </message>
    <message>
        <source>correction by IPCA</source>
        <translation>correção pelo IPCA</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>waits for its first payment</source>
        <translation>aguarda o primeiro pagamento</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>renegociado</translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>não contatar</translation>
    </message>
    <message>
        <source>on the list “%1”</source>
        <translation>na lista “%1”</translation>
    </message>
    <message>
        <source>said to %1</source>
        <translation>dito a %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundDetail</name>
    <message>
        <source>payer unknown</source>
        <translation>pagador desconhecido</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir o caso</translation>
    </message>
    <message>
        <source>No provider sends it back. Send it from the bank&apos;s account, then write here what names the transfer.</source>
        <translation>Nenhum provedor devolve. Faça a transferência pela conta no banco e escreva aqui o que a identifica.</translation>
    </message>
    <message>
        <source>Only who leads records it as sent.</source>
        <translation>Só quem lidera registra o envio.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Foi enviada</translation>
    </message>
    <message>
        <source>Not sent after all…</source>
        <translation>Não será enviada…</translation>
    </message>
    <message>
        <source>The refund</source>
        <translation>A devolução</translation>
    </message>
    <message>
        <source>Pix id (E…) or the number of the transfer</source>
        <translation>ID do Pix (E…) ou número da transferência</translation>
    </message>
    <message>
        <source>What names the transfer</source>
        <translation>O que identifica a transferência</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Was paid</source>
        <translation>Foi pago</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, conta %2</translation>
    </message>
    <message>
        <source>Sent on %1 by %2</source>
        <translation>Enviada em %1 por %2</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>Transferência: %1</translation>
    </message>
    <message>
        <source>Say by which transfer it was sent.</source>
        <translation>Diga por qual transferência foi enviada.</translation>
    </message>
    <message>
        <source>Send nothing back?</source>
        <translation>Não devolver?</translation>
    </message>
    <message>
        <source>%1 stay with the payment; who asked sees why.</source>
        <translation>%1 ficam com o pagamento; quem pediu vê por quê.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Send nothing back</source>
        <translation>Não devolver</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundPage</name>
    <message>
        <source>to be sent since %1</source>
        <translation>a enviar desde %1</translation>
    </message>
    <message>
        <source>sent on %1 by %2</source>
        <translation>enviada em %1 por %2</translation>
    </message>
    <message>
        <source>Refunds by hand</source>
        <translation>Devoluções à mão</translation>
    </message>
    <message>
        <source>Refunds that a person sends</source>
        <translation>Devoluções que uma pessoa envia</translation>
    </message>
    <message>
        <source>Nothing has to be sent back by hand</source>
        <translation>Nada a devolver à mão</translation>
    </message>
    <message>
        <source>A refund of a payment that only a bank&apos;s file told of comes here when it is approved.</source>
        <translation>A devolução de um pagamento que só o arquivo do banco contou vem para cá quando é aprovada.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliação</translation>
    </message>
    <message>
        <source>The refund was sent</source>
        <translation>A devolução foi enviada</translation>
    </message>
    <message>
        <source>The refund is not sent after all</source>
        <translation>A devolução não será enviada</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>não foi possível ler: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n a enviar</numerusform>
            <numerusform>%n a enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundSheet</name>
    <message>
        <source>How much goes back</source>
        <translation>Quanto volta</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Send money back</source>
        <translation>Devolver dinheiro</translation>
    </message>
    <message>
        <source>Payments of this case</source>
        <translation>Pagamentos deste caso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>There is no payment that can go back.</source>
        <translation>Não há pagamento que possa voltar.</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>%1 pagos em %2</translation>
    </message>
    <message>
        <source>at most %1 can go back</source>
        <translation>no máximo %1 pode voltar</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprovação</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>Sai na hora.</translation>
    </message>
    <message>
        <source>Beyond %1 a second person agrees, until %2.</source>
        <translation>Acima de %1 uma segunda pessoa decide, até %2.</translation>
    </message>
    <message>
        <source>A second person agrees, until %1.</source>
        <translation>Uma segunda pessoa decide, até %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefusalPanel</name>
    <message>
        <source>Do not contact</source>
        <translation>Não contatar</translation>
    </message>
    <message>
        <source>It counts at once, for people and for the machine.</source>
        <translation>Vale na hora, para as pessoas e para a máquina.</translation>
    </message>
    <message>
        <source>Do not contact any more</source>
        <translation>Não contatar mais</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Até onde vale</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>O que a pessoa disse</translation>
    </message>
    <message>
        <source>their own words, if you have them</source>
        <translation>as palavras da pessoa, se tiver</translation>
    </message>
    <message>
        <source>Only this address</source>
        <translation>Só este endereço</translation>
    </message>
    <message>
        <source>Only this number</source>
        <translation>Só este número</translation>
    </message>
    <message>
        <source>there is none on this channel</source>
        <translation>não há nenhum neste canal</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todo o canal %1</translation>
    </message>
    <message>
        <source>whatever the number; from no creditor</source>
        <translation>qualquer número; de nenhum credor</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>no channel, from no creditor; only they begin again</source>
        <translation>nenhum canal, nenhum credor; só a pessoa recomeça</translation>
    </message>
</context>
<context>
    <name>trato::ui::RequestCard</name>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
</context>
<context>
    <name>trato::ui::RequestDetail</name>
    <message>
        <source>Open the case</source>
        <translation>Abrir o caso</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>O pedido</translation>
    </message>
    <message>
        <source>Why; needed to refuse</source>
        <translation>Por quê; obrigatório para recusar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Why it needs a second person</source>
        <translation>Por que precisa de uma segunda pessoa</translation>
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
        <translation>Responder</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>What was asked for in this case</source>
        <translation>O que foi pedido neste caso</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Nothing was asked for in this case.</source>
        <translation>Nada foi pedido neste caso.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nenhum caso aberto.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>trato::ui::ResultStep</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Voltar à conferência</translation>
    </message>
    <message>
        <source>Save the refused lines…</source>
        <translation>Baixar só as erradas…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar outro arquivo</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir para a mesa</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Ending. What was written so far is taken back.</source>
        <translation>Encerrando. O que já foi escrito é desfeito.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the lines: %1</source>
        <translation>Lendo as linhas: %1</translation>
    </message>
    <message>
        <source>Comparing with what is here already</source>
        <translation>Comparando com o que já existe</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Gravando: %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>All of it or nothing: until it is done nobody sees any of it.</source>
        <translation>Tudo ou nada: até terminar, ninguém vê parte alguma.</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Nada foi gravado</translation>
    </message>
    <message>
        <source>The file and the map are as you left them.</source>
        <translation>O arquivo e o mapa continuam como você deixou.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Não deu certo</translation>
    </message>
    <message>
        <source>Stored: %1, %2</source>
        <translation>Gravado: %1, %2</translation>
    </message>
    <message>
        <source>Everything in the file was here already, nothing changed.</source>
        <translation>Tudo o que há no arquivo já estava aqui, nada mudou.</translation>
    </message>
    <message>
        <source>The engine plans the contacts by the cadence; a case comes to the queue when a person is needed.</source>
        <translation>O motor planeja os contatos pela régua; um caso chega à fila quando precisa de uma pessoa.</translation>
    </message>
    <message>
        <source>Put the refused lines right in a file of their own and import that: what is here already is not doubled.</source>
        <translation>Acerte as recusadas em um arquivo à parte e importe-o: o que já está aqui não duplica.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReturnChart</name>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>recovered %1, before %2</source>
        <translation>recuperado %1, antes %2</translation>
    </message>
    <message>
        <source>contacts cost %1</source>
        <translation>os contatos custaram %1</translation>
    </message>
    <message>
        <source>%1 promoters, %2 detractors of %3 answers</source>
        <translation>%1 indicam, %2 não indicam, de %3 respostas</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 respostas</translation>
    </message>
    <message>
        <source>%1 recommend</source>
        <translation>%1 indicam</translation>
    </message>
    <message>
        <source>%1 neutral</source>
        <translation>%1 neutros</translation>
    </message>
    <message>
        <source>%1 do not</source>
        <translation>%1 não</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Recovered in the period before</source>
        <translation>Recuperado no período anterior</translation>
    </message>
    <message>
        <source>Cost of contacts</source>
        <translation>Custo dos contatos</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3 · no control group</source>
        <translation>%1 ÷ %2 = %3 · sem grupo de controle</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReturnSheet</name>
    <message>
        <source>Copy the words</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>What waited for the connection</source>
        <translation>O que esperou a conexão</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>did not leave: %1</source>
        <translation>não saiu: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::RollTable</name>
    <message>
        <source>Moves between ranges of lateness</source>
        <translation>Migração entre faixas de atraso</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of what was open when the period began, by how late the contract&apos;s oldest debt was then, the share in each range at its end. Paid and agreed counts as not late.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Do que estava em aberto no começo do período, pelo atraso da dívida mais antiga do contrato naquele dia, a parte em cada faixa no fim. Pago e com acordo conta como em dia.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 para %2: %3</translation>
    </message>
    <message>
        <source>nothing was open when the period began</source>
        <translation>nada estava em aberto no começo do período</translation>
    </message>
    <message>
        <source>Of each R$ 100 that were %1 days late, %2 are not late any more.</source>
        <translation>De cada R$ 100 com %1 dias de atraso, %2 não estão mais em atraso.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhorou</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ficou</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>piorou</translation>
    </message>
    <message>
        <source>from \ to</source>
        <translation>de \ para</translation>
    </message>
</context>
<context>
    <name>trato::ui::RuleTrace</name>
    <message>
        <source>Why %1</source>
        <translation>Por que %1</translation>
    </message>
    <message>
        <source>%1: may be used now</source>
        <translation>%1: pode usar agora</translation>
    </message>
    <message>
        <source>%1: not now</source>
        <translation>%1: agora não</translation>
    </message>
    <message>
        <source>Time alone does not open it.</source>
        <translation>O tempo sozinho não abre.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Let it pass…</source>
        <translation>Deixar passar…</translation>
    </message>
    <message>
        <source>For one act today, with a reason that is kept; only for who leads.</source>
        <translation>Para um ato hoje, com um motivo que fica registrado; só para quem lidera.</translation>
    </message>
    <message>
        <source>Why may it pass?</source>
        <translation>Por que pode passar?</translation>
    </message>
    <message>
        <source>Let one act pass</source>
        <translation>Deixar passar um ato</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>they wrote from there</source>
        <translation>escreveu por ali</translation>
    </message>
    <message>
        <source>they said who they are there</source>
        <translation>identificou-se por ali</translation>
    </message>
    <message>
        <source>from the creditor&apos;s file</source>
        <translation>do arquivo do credor</translation>
    </message>
    <message>
        <source>from a bureau&apos;s file</source>
        <translation>de um birô de crédito</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScenarioList</name>
    <message>
        <source>Situations</source>
        <translation>Situações</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>ainda não tentada</translation>
    </message>
    <message>
        <source>last time %1%, best %2%</source>
        <translation>última vez %1%, melhor %2%</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScheduleSheet</name>
    <message>
        <source>Usual times</source>
        <translation>Horários de costume</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send when</source>
        <translation>Enviar quando</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>tomorrow 9h, friday morning, 27/11 14:30</source>
        <translation>amanhã 9h, sexta de manhã, 27/11 14:30</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try tomorrow 15h.</source>
        <translation>Não entendi como uma hora que ainda vem: tente amanhã 15h.</translation>
    </message>
    <message>
        <source>May leave then; it is asked once more at that moment.</source>
        <translation>Pode sair nessa hora; será conferida de novo no momento.</translation>
    </message>
    <message>
        <source>May not leave then: %1</source>
        <translation>Não pode sair nessa hora: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScoreSheet</name>
    <message>
        <source>Same person again</source>
        <translation>De novo, mesma pessoa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Other situations</source>
        <translation>Outras situações</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Your first time with this situation.</source>
        <translation>Sua primeira vez nesta situação.</translation>
    </message>
    <message numerus="yes">
        <source>Last time %1%, your best %2%, %n attempt(s) before this one.</source>
        <translation>
            <numerusform>Última vez %1%, sua melhor %2%, %n tentativa antes desta.</numerusform>
            <numerusform>Última vez %1%, sua melhor %2%, %n tentativas antes desta.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>O que tentar</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>O que foi bem</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 pontos</translation>
    </message>
    <message>
        <source>%1 since the last time</source>
        <translation>%1 desde a última vez</translation>
    </message>
    <message>
        <source>they</source>
        <translation>a pessoa</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>Show in the timeline: %1</source>
        <translation>Mostrar na linha do tempo: %1</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Mostrar na linha do tempo</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScorecardPanel</name>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What they should hear about the whole talk</source>
        <translation>O que vale dizer da conversa toda</translation>
    </message>
    <message>
        <source>Comment on the whole talk</source>
        <translation>Comentário sobre a conversa toda</translation>
    </message>
    <message>
        <source>Choose a conversation and press Enter</source>
        <translation>Escolha uma conversa e tecle Enter</translation>
    </message>
    <message>
        <source>%1 evaluated by %2 · version %3</source>
        <translation>%1 por %2 · versão %3</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Comment on: %1</source>
        <translation>Comentário sobre: %1</translation>
    </message>
    <message>
        <source>Needs a place of the conversation (C)</source>
        <translation>Falta citar um trecho da conversa (C)</translation>
    </message>
    <message>
        <source>Show in the conversation: %1</source>
        <translation>Mostrar na conversa: %1</translation>
    </message>
    <message>
        <source>Take this citation away</source>
        <translation>Tirar esta citação</translation>
    </message>
    <message>
        <source>0%, critical</source>
        <translation>0%, crítica</translation>
    </message>
</context>
<context>
    <name>trato::ui::SearchField</name>
    <message>
        <source>Search or command</source>
        <translation>Buscar ou comandar</translation>
    </message>
</context>
<context>
    <name>trato::ui::SearchResults</name>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar em todas as conversas</translation>
    </message>
    <message>
        <source>Words of any conversation</source>
        <translation>Palavras de qualquer conversa</translation>
    </message>
    <message>
        <source>words of any conversation</source>
        <translation>palavras de qualquer conversa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>nobody said that</source>
        <translation>ninguém disse isso</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>as %1 mais novas</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::SendHold</name>
    <message>
        <source>It has left already.</source>
        <translation>Já saiu.</translation>
    </message>
    <message>
        <source>A part of it has left already; the rest is here again.</source>
        <translation>Uma parte já saiu; o resto está aqui de novo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Check a policy&apos;s file</source>
        <translation>Verificar o arquivo de uma política</translation>
    </message>
    <message>
        <source>Publish the policy that is shown</source>
        <translation>Publicar a política que aparece</translation>
    </message>
</context>
<context>
    <name>trato::ui::SignIn</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>O servidor não foi encontrado</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>The server did not let you in</source>
        <translation>O servidor não deixou você entrar</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Falta a senha</translation>
    </message>
    <message>
        <source>The connection would not be safe</source>
        <translation>A conexão não seria segura</translation>
    </message>
    <message>
        <source>That database does not exist</source>
        <translation>Esse banco não existe</translation>
    </message>
    <message>
        <source>This Trato is older than the server&apos;s</source>
        <translation>Este Trato é mais antigo que o do servidor</translation>
    </message>
    <message>
        <source>There is no Trato in this database yet</source>
        <translation>Ainda não há Trato neste banco</translation>
    </message>
    <message>
        <source>The server&apos;s Trato is older than this one</source>
        <translation>O Trato do servidor é mais antigo que este</translation>
    </message>
    <message>
        <source>It did not connect</source>
        <translation>Não conectou</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock está ligado</translation>
    </message>
    <message>
        <source>Start as</source>
        <translation>Começar como</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Left empty, PGPASSFILE or PGPASSWORD counts. Trato stores no password.</source>
        <translation>Vazia, vale a de PGPASSFILE ou PGPASSWORD. O Trato não guarda senha.</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Nobody falls into the queue without meaning to. F9 makes you available.</source>
        <translation>Ninguém cai na fila sem querer. Você fica disponível quando apertar F9.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Criptografia (TLS)</translation>
    </message>
    <message>
        <source>with certificate check</source>
        <translation>com certificado conferido</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatória</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>se o servidor oferecer</translation>
    </message>
    <message>
        <source>none, only on this machine</source>
        <translation>nenhuma, só nesta máquina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes it with “tratoctl init --database …”.</source>
        <translation>Quem cuida do servidor o cria com “tratoctl init --database …”.</translation>
    </message>
    <message>
        <source>Whoever looks after the server brings it up to date with “tratoctl init --database …”. Until then nothing is changed.</source>
        <translation>Quem cuida do servidor o atualiza com “tratoctl init --database …”. Até lá nada muda.</translation>
    </message>
    <message>
        <source>Server, database and user are needed</source>
        <translation>Servidor, banco e usuário são necessários</translation>
    </message>
    <message>
        <source>your company&apos;s server</source>
        <translation>o servidor da sua empresa</translation>
    </message>
</context>
<context>
    <name>trato::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>trato::ui::Sla</name>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::SnippetsPane</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Seus trechos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>one word: /thanks</source>
        <translation>uma palavra: /grato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Key, typed after a slash</source>
        <translation>Chave, digitada depois de uma barra</translation>
    </message>
    <message>
        <source>Text; filled in by itself: %1</source>
        <translation>Texto; preenchidos sozinhos: %1</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Fica: %1</translation>
    </message>
    <message>
        <source>/%1 is offered in the message.</source>
        <translation>/%1 aparece na mensagem.</translation>
    </message>
    <message>
        <source>None of yours yet.</source>
        <translation>Nenhum trecho seu ainda.</translation>
    </message>
</context>
<context>
    <name>trato::ui::SparkTile</name>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
</context>
<context>
    <name>trato::ui::SpellWatch</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Nenhuma sugestão</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Acrescentar “%1” às minhas palavras</translation>
    </message>
</context>
<context>
    <name>trato::ui::Spinner</name>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
</context>
<context>
    <name>trato::ui::StartWindow</name>
    <message>
        <source>It did not open</source>
        <translation>Não abriu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>TLS, certificate valid until %1</source>
        <translation>TLS conferido · certificado até %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1, schema as this program&apos;s</source>
        <translation>PostgreSQL %1 · esquema igual ao do programa</translation>
    </message>
    <message>
        <source>Nobody knows this address.</source>
        <translation>Ninguém conhece o endereço “bd.exemplo.com.br”. Confira a escrita e a rede.</translation>
    </message>
</context>
<context>
    <name>trato::ui::StatusBar</name>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
</context>
<context>
    <name>trato::ui::StepPane</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviada</numerusform>
            <numerusform>%n enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 answered or paid</source>
        <translation>%1 · %2 responderam ou pagaram</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>O passo escolhido</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>O que o passo faz</translation>
    </message>
    <message>
        <source>No step is chosen</source>
        <translation>Nenhum passo escolhido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Só se</translation>
    </message>
    <message>
        <source>for everybody who stands here</source>
        <translation>para todos que chegam aqui</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>Por que ligar</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>sem motivo indicado</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>What Marlene reads, %1</source>
        <translation>Como chega para Marlene, %1</translation>
    </message>
    <message>
        <source>What Marlene reads</source>
        <translation>Como chega para Marlene</translation>
    </message>
    <message>
        <source>To anybody not confirmed</source>
        <translation>Para quem não foi confirmado</translation>
    </message>
    <message>
        <source>nothing: the step is left out for them</source>
        <translation>nada: o passo não sai para eles</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Texto em uso</translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation>Texto em teste</translation>
    </message>
    <message>
        <source>won</source>
        <translation>venceu</translation>
    </message>
    <message>
        <source>best with %1</source>
        <translation>melhor com %1 de chance</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>begins when this is published</source>
        <translation>começa quando esta versão for publicada</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>runs %1; one wins after %2 results of each and two weeks, when it is all but certain</source>
        <translation>em curso %1; um vence depois de %2 resultados de cada e duas semanas, quando for quase certo</translation>
    </message>
    <message>
        <source>decided: “%1” is said to everybody</source>
        <translation>decidido: “%1” vai para todos</translation>
    </message>
    <message>
        <source>ended without a winner: the champion is said</source>
        <translation>terminou sem vencedor: vale o texto em uso</translation>
    </message>
    <message>
        <source>Wait for it now</source>
        <translation>Esperam por ele agora</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>a primeira %1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>it was nobody&apos;s turn</source>
        <translation>não foi a vez de ninguém</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) asked</source>
        <translation>
            <numerusform>%n ligação pedida</numerusform>
            <numerusform>%n ligações pedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) queued</source>
        <translation>
            <numerusform>%n mensagem enviada à saída</numerusform>
            <numerusform>%n mensagens enviadas à saída</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n não saiu</numerusform>
            <numerusform>%n não saíram</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por que não</translation>
    </message>
</context>
<context>
    <name>trato::ui::SuggestionBar</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Send the suggestion</source>
        <translation>Enviar a sugestão</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Esta não</translation>
    </message>
    <message>
        <source>The machine suggests</source>
        <translation>A máquina sugere</translation>
    </message>
    <message>
        <source>The machine suggests · %1</source>
        <translation>A máquina sugere · %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::SupervisorPage</name>
    <message>
        <source>Supervision</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Assumir o caso</translation>
    </message>
    <message>
        <source>Give the case to…</source>
        <translation>Dar o caso a…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Adjust: open the case</source>
        <translation>Ajustar: abrir o caso</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Acompanhar a conversa</translation>
    </message>
    <message>
        <source>Advise: a private note</source>
        <translation>Orientar: uma nota interna</translation>
    </message>
    <message>
        <source>Step in: take it over</source>
        <translation>Entrar: assumir</translation>
    </message>
    <message>
        <source>Stop or resume this agent</source>
        <translation>Parar ou retomar este agente</translation>
    </message>
    <message>
        <source>Stop the machine</source>
        <translation>Parar a máquina</translation>
    </message>
    <message>
        <source>Stop the machine (%1)</source>
        <translation>Parar a máquina (%1)</translation>
    </message>
    <message>
        <source>Nobody else is here.</source>
        <translation>Não há mais ninguém aqui.</translation>
    </message>
    <message>
        <source>Give the case of %1 to…</source>
        <translation>Dar o caso de %1 a…</translation>
    </message>
    <message>
        <source>A word with it, if you like</source>
        <translation>Uma palavra junto, se quiser</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>A note for %1</source>
        <translation>Uma nota para %1</translation>
    </message>
    <message>
        <source>It stands in the case as a private note. The debtor never sees it.</source>
        <translation>Fica no caso como nota interna. Quem deve nunca vê.</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>O que a pessoa precisa saber</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Orientar</translation>
    </message>
    <message>
        <source>Take the case of %1 over from %2?</source>
        <translation>Assumir o caso de %1, que está com %2?</translation>
    </message>
    <message>
        <source>Their desk becomes read-only for this case; what they have written stays theirs.</source>
        <translation>A mesa da pessoa fica só para leitura neste caso; o que ela escreveu continua dela.</translation>
    </message>
    <message>
        <source>Step in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Por quê, se quiser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>PARAR</translation>
    </message>
    <message>
        <source>Everything that leaves by itself is cut at once. What people write still leaves. Type %1 and, if you like, why.</source>
        <translation>Todo envio automático é cortado na hora. O que pessoas escrevem continua saindo. Digite %1 e, se quiser, o motivo.</translation>
    </message>
    <message>
        <source>%1 and why</source>
        <translation>%1 e o motivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>motivo não informado</translation>
    </message>
    <message>
        <source>Stop the machine in %1</source>
        <translation>Parar a máquina em %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Dar a…</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalonamentos</translation>
    </message>
    <message>
        <source>Part of the escalations</source>
        <translation>Parte dos escalonamentos</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera por você</translation>
    </message>
    <message>
        <source>Sensitive cases and requests for help come here by themselves.</source>
        <translation>Casos sensíveis e pedidos de ajuda chegam aqui sozinhos.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>people and machine side by side</source>
        <translation>pessoas e máquina, lado a lado</translation>
    </message>
    <message>
        <source>Why the machine acted</source>
        <translation>Por que a máquina agiu</translation>
    </message>
    <message>
        <source>its last acts, with the reason</source>
        <translation>últimos atos, com o motivo</translation>
    </message>
    <message>
        <source>Evaluate this conversation</source>
        <translation>Avaliar esta conversa</translation>
    </message>
    <message>
        <source>Evaluate the conversation of %1 with %2?</source>
        <translation>Avaliar a conversa de %1 com %2?</translation>
    </message>
    <message>
        <source>It goes among the samples of this week.</source>
        <translation>Ela entra nas amostras desta semana.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>O que espera uma segunda pessoa</translation>
    </message>
    <message>
        <source>Approve for %1: %2?</source>
        <translation>Aprovar para %1: %2?</translation>
    </message>
    <message>
        <source>Refuse for %1: %2?</source>
        <translation>Recusar para %1: %2?</translation>
    </message>
    <message>
        <source>Resume the machine for the whole creditor</source>
        <translation>Retomar a máquina para o credor inteiro</translation>
    </message>
    <message>
        <source>The stop is one of the creditor&apos;s. Without it the machine goes on in all of its portfolios: %1.</source>
        <translation>A parada vale para o credor inteiro. Sem ela a máquina volta a agir em todas as carteiras dele: %1.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>trato::ui::TeamHead</name>
    <message>
        <source>Who, state, now, channel, cases, agreements, amount, promises kept</source>
        <translation>Quem, estado, agora, canal, atendimentos, acordos, valor, promessas cumpridas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Atend.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumpre</translation>
    </message>
</context>
<context>
    <name>trato::ui::TemplatePicker</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>trato::ui::TermsWidget</name>
    <message>
        <source>Why this case</source>
        <translation>Por que este caso</translation>
    </message>
</context>
<context>
    <name>trato::ui::TileStrip</name>
    <message>
        <source>Numbers of the floor</source>
        <translation>Números da operação</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Em conversa</translation>
    </message>
    <message>
        <source>Agreements today</source>
        <translation>Acordos hoje</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promessas cumpridas</translation>
    </message>
    <message>
        <source>Within the time</source>
        <translation>SLA no prazo</translation>
    </message>
    <message>
        <source>Right contact</source>
        <translation>Contato certo</translation>
    </message>
    <message>
        <source>Kept back by policy</source>
        <translation>Barrados pela política</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>mean wait %1</source>
        <translation>espera média %1</translation>
    </message>
    <message>
        <source>people + machine</source>
        <translation>pessoas + máquina</translation>
    </message>
    <message numerus="yes">
        <source>7 days · %n ended</source>
        <translation>
            <numerusform>7 dias · %n encerrada</numerusform>
            <numerusform>7 dias · %n encerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late now</source>
        <translation>
            <numerusform>%n vencido agora</numerusform>
            <numerusform>%n vencidos agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n outcome(s) today</source>
        <translation>
            <numerusform>de %n tabulação hoje</numerusform>
            <numerusform>de %n tabulações hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck in the outbox</source>
        <translation>
            <numerusform>saída: %n parada</numerusform>
            <numerusform>saída: %n paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stuck in the outbox</source>
        <translation>nada parado na saída</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineList</name>
    <message>
        <source>Words of the chosen line</source>
        <translation>Palavras da linha escolhida</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineMedia</name>
    <message>
        <source>Sounds can&apos;t be played here: a part of the program is missing.</source>
        <translation>Áudios não tocam aqui: falta uma parte do programa.</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>This sound can&apos;t be played. It may be broken.</source>
        <translation>Este áudio não toca. Pode estar quebrado.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineView</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que aparece</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Nenhum caso aberto</translation>
    </message>
    <message>
        <source>F8 takes the next one, Enter opens the chosen row.</source>
        <translation>F8 pega o próximo, Enter abre a linha escolhida.</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Ir para a linha do tempo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Andar</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copiar com a fonte</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>Não foi possível ler a linha do tempo</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Ainda sem conversa</translation>
    </message>
    <message>
        <source>The first message or call appears here.</source>
        <translation>A primeira mensagem ou ligação aparece aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>%n nova ↓</numerusform>
            <numerusform>%n novas ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Search this conversation</source>
        <translation>Buscar na conversa</translation>
    </message>
    <message>
        <source>words of the conversation, then Enter</source>
        <translation>palavras da conversa, depois Enter</translation>
    </message>
    <message>
        <source>First unanswered</source>
        <translation>Primeira sem resposta</translation>
    </message>
    <message>
        <source>Send the chosen message again</source>
        <translation>Reenviar a mensagem escolhida</translation>
    </message>
    <message>
        <source>not found before this</source>
        <translation>nada antes daqui</translation>
    </message>
    <message>
        <source>not found after this</source>
        <translation>nada depois daqui</translation>
    </message>
    <message>
        <source>Go to a day of the conversation</source>
        <translation>Ir para um dia da conversa</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar em todas as conversas</translation>
    </message>
    <message>
        <source>Play the chosen voice message</source>
        <translation>Tocar o áudio escolhido</translation>
    </message>
    <message>
        <source>Open the chosen picture or document</source>
        <translation>Abrir a imagem ou o documento escolhido</translation>
    </message>
    <message>
        <source>See the original of the chosen line</source>
        <translation>Ver o original da linha escolhida</translation>
    </message>
    <message>
        <source>Copy a part of the chosen line</source>
        <translation>Copiar um trecho da linha escolhida</translation>
    </message>
    <message>
        <source>which day is that?</source>
        <translation>que dia é esse?</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir para um dia</translation>
    </message>
    <message>
        <source>day: 14/11, yesterday, 3 weeks; then Enter</source>
        <translation>dia: 14/11, ontem, 3 semanas; depois Enter</translation>
    </message>
    <message>
        <source>Not sent again: %1</source>
        <translation>Não foi enviada de novo: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::TrainingPage</name>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Same person as last time</source>
        <translation>Mesma pessoa da última vez</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situações</translation>
    </message>
    <message>
        <source>A good end</source>
        <translation>Um bom final</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>O que é observado</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Suas tentativas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points in %4</source>
        <translation>%1: %2 de %3 pontos em %4</translation>
    </message>
    <message>
        <source>None yet. Only you see them: they stay in a file of yours.</source>
        <translation>Nenhuma ainda. Só você vê: elas ficam em um arquivo seu.</translation>
    </message>
</context>
<context>
    <name>trato::ui::TransferPage</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dias de atraso</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comissão</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>Nº %1 · %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close the transfer</source>
        <translation>Fechar o repasse</translation>
    </message>
    <message>
        <source>Payments of the transfer</source>
        <translation>Pagamentos do repasse</translation>
    </message>
    <message>
        <source>Transfers to creditors</source>
        <translation>Repasses aos credores</translation>
    </message>
    <message>
        <source>Creditors and transfers</source>
        <translation>Credores e repasses</translation>
    </message>
    <message>
        <source>There is no creditor yet</source>
        <translation>Ainda não há credor</translation>
    </message>
    <message>
        <source>Import a portfolio: what is received for it is transferred from here.</source>
        <translation>Importe uma carteira: o que for recebido por ela é repassado daqui.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliação</translation>
    </message>
    <message>
        <source>Export the transfer</source>
        <translation>Exportar o repasse</translation>
    </message>
    <message>
        <source>next transfer</source>
        <translation>próximo repasse</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>não deu para ler: %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Repasse %1 para %2</translation>
    </message>
    <message>
        <source>Next transfer to %1</source>
        <translation>Próximo repasse para %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed by %3</source>
        <translation>%1 a %2, fechado por %3</translation>
    </message>
    <message>
        <source>nothing came in that is not transferred yet</source>
        <translation>nada entrou que já não tenha sido repassado</translation>
    </message>
    <message>
        <source>%1 to %2, not closed</source>
        <translation>%1 a %2, não fechado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>for the creditor</source>
        <translation>pelo credor</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>to who paid</source>
        <translation>a quem pagou</translation>
    </message>
    <message>
        <source>by the age of the debt</source>
        <translation>pela idade da dívida</translation>
    </message>
    <message>
        <source>kept by the bank</source>
        <translation>retidas pelo banco</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>A repassar</translation>
    </message>
    <message>
        <source>the creditor owes it</source>
        <translation>o credor deve</translation>
    </message>
    <message>
        <source>to the creditor</source>
        <translation>ao credor</translation>
    </message>
</context>
<context>
    <name>trato::ui::WaitingSheet</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Not left yet</source>
        <translation>Ainda não saiu</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>espera: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::WorkDetail</name>
    <message>
        <source>Something else</source>
        <translation>Outra saída</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Não fazer nada</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir o caso</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>O pagamento</translation>
    </message>
    <message>
        <source>Name, document, contract or telephone</source>
        <translation>Nome, documento, contrato ou telefone</translation>
    </message>
    <message>
        <source>Whose payment it is</source>
        <translation>De quem é o pagamento</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Pessoas encontradas</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Dar a %1</translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>O que propomos</translation>
    </message>
    <message>
        <source>A payment without an owner</source>
        <translation>Pagamento sem dono</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, conta %2</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nosso número</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>%1% de certeza</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>Dar a outra pessoa</translation>
    </message>
    <message>
        <source>Nobody is known by that.</source>
        <translation>Ninguém encontrado.</translation>
    </message>
</context>
<context>
    <name>trato::ui::WrapUpForm</name>
    <message>
        <source>Call back when</source>
        <translation>Retornar quando</translation>
    </message>
    <message>
        <source>Save and stay</source>
        <translation>Salvar e ficar</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salvar e próximo</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Como terminou?</translation>
    </message>
    <message>
        <source>one answer, then Ctrl ↵</source>
        <translation>uma resposta, depois Ctrl ↵</translation>
    </message>
    <message>
        <source>A personal break is always free: F9</source>
        <translation>Pausa pessoal está sempre liberada: F9</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Motivo do atraso</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>escolha…</translation>
    </message>
    <message>
        <source>tomorrow 15h, 27/11 9:30</source>
        <translation>amanhã 15h, 27/11 9:30</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>What the next person should know</source>
        <translation>O que a próxima pessoa deve saber</translation>
    </message>
    <message>
        <source>On saving</source>
        <translation>Ao salvar</translation>
    </message>
    <message>
        <source>Reason of the delay · </source>
        <translation>Motivo do atraso · </translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>Choose an outcome to see what will happen.</source>
        <translation>Escolha uma resposta para ver o que acontece.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>O caso é encerrado.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Estender</translation>
    </message>
    <message>
        <source>Only I call back</source>
        <translation>Só eu retorno</translation>
    </message>
    <message>
        <source>Extend by %1</source>
        <translation>Estender %1</translation>
    </message>
    <message>
        <source>What you filled in could not be kept: %1</source>
        <translation>O que você preencheu não pôde ser guardado: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · nothing is lost</source>
        <translation>%1 · nada se perde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>trato::ui::approvals</name>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>owed %1</source>
        <translation>deve %1</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Volta</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Além disso</translation>
    </message>
    <message>
        <source>back already or asked for</source>
        <translation>já devolvido ou pedido</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposto</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retido</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n cobrança</numerusform>
            <numerusform>%n cobranças</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are released</source>
        <translation>%1 são liberados</translation>
    </message>
    <message>
        <source>New Pix key</source>
        <translation>Nova chave Pix</translation>
    </message>
    <message>
        <source>New account for boletos</source>
        <translation>Nova conta de boletos</translation>
    </message>
    <message>
        <source>New account for links</source>
        <translation>Nova conta de links</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Acordo %1</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>Devolução de %1</translation>
    </message>
    <message>
        <source>A payment without an owner</source>
        <translation>Um pagamento sem dono</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>a máquina</translation>
    </message>
    <message>
        <source>More than one person sends back alone (%1).</source>
        <translation>Acima do que uma pessoa devolve sozinha (%1).</translation>
    </message>
    <message>
        <source>Who asked can&apos;t send money back alone.</source>
        <translation>Quem pediu não pode devolver sozinho.</translation>
    </message>
    <message>
        <source>Who receives a creditor&apos;s money is decided by two people.</source>
        <translation>Quem recebe o dinheiro de um credor é decidido por duas pessoas.</translation>
    </message>
    <message>
        <source>asked by %1, %2 ago</source>
        <translation>pedido por %1 há %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>You asked for it: somebody else has to answer.</source>
        <translation>Você pediu: outra pessoa tem de responder.</translation>
    </message>
    <message>
        <source>A supervisor has to answer.</source>
        <translation>A supervisão tem de responder.</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>espera uma segunda pessoa</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprovado por %1</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>recusado por %1: %2</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>ninguém respondeu a tempo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>trato::ui::format</name>
    <message>
        <source>Mon</source>
        <translation>seg</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ter</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>qua</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Sexta-feira</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>in one hour, %1</source>
        <translation>daqui a uma hora, %1</translation>
    </message>
    <message>
        <source>today 17:00</source>
        <translation>hoje 17:00</translation>
    </message>
    <message>
        <source>%1 in the morning, 9:00</source>
        <translation>%1 de manhã, 9:00</translation>
    </message>
    <message>
        <source>%1 in the afternoon, 15:00</source>
        <translation>%1 à tarde, 15:00</translation>
    </message>
</context>
<context>
    <name>trato::ui::insight</name>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Cost of contacts</source>
        <translation>Custo dos contatos</translation>
    </message>
    <message>
        <source>Recovery of %1, week %2, %</source>
        <translation>Recuperação da safra %1, semana %2, %</translation>
    </message>
    <message>
        <source>of %1 overdue</source>
        <translation>de %1 vencidos</translation>
    </message>
    <message>
        <source>debtors</source>
        <translation>devedores</translation>
    </message>
    <message>
        <source>%1: answers, %</source>
        <translation>%1: responde, %</translation>
    </message>
    <message>
        <source>of %1 contacted</source>
        <translation>de %1 contatados</translation>
    </message>
    <message>
        <source>%1: cost of a contact</source>
        <translation>%1: custo de um contato</translation>
    </message>
    <message>
        <source>%1: share of the agreements, %</source>
        <translation>%1: parte dos acordos, %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Late: from %1 to %2</source>
        <translation>Atraso: de %1 para %2</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definição</translation>
    </message>
    <message>
        <source>people %1 · machine %2</source>
        <translation>pessoas %1 · IA %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 answers (%2)</source>
        <translation>%1 respostas (%2)</translation>
    </message>
    <message>
        <source>%1 agreements</source>
        <translation>%1 acordos</translation>
    </message>
    <message>
        <source>recovered ÷ cost</source>
        <translation>recuperado ÷ custo</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contatos</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Time to the agreement</source>
        <translation>Tempo até o acordo</translation>
    </message>
    <message>
        <source>Digital engagement</source>
        <translation>Engajamento digital</translation>
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
        <translation>Promessas cumpridas</translation>
    </message>
    <message>
        <source>Right contact</source>
        <translation>Contato certo</translation>
    </message>
    <message>
        <source>Answered without a person</source>
        <translation>Atendidos sem pessoa</translation>
    </message>
    <message>
        <source>Agreements by the machine</source>
        <translation>Acordos pela IA</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Custo por contato</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contatados</translation>
    </message>
    <message>
        <source>Heard an offer</source>
        <translation>Ouviram oferta</translation>
    </message>
    <message>
        <source>Closed an agreement</source>
        <translation>Fecharam acordo</translation>
    </message>
    <message>
        <source>Paid the 1st</source>
        <translation>Pagaram a 1ª</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Quitaram</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>A leitura foi parada.</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>1 to 30</source>
        <translation>1 a 30</translation>
    </message>
    <message>
        <source>31 to 60</source>
        <translation>31 a 60</translation>
    </message>
    <message>
        <source>61 to 90</source>
        <translation>61 a 90</translation>
    </message>
    <message>
        <source>over 90</source>
        <translation>mais de 90</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Carteira</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>Todas as carteiras</translation>
    </message>
</context>
<context>
    <name>trato::ui::policies</name>
    <message>
        <source>The file could not be read (%1). Choose it again.</source>
        <translation>Não foi possível ler o arquivo (%1). Escolha de novo.</translation>
    </message>
    <message>
        <source>The file is far larger than any policy. Choose another one.</source>
        <translation>O arquivo é muito maior que qualquer política. Escolha outro.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>começa em %n dia</numerusform>
            <numerusform>começa em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>encerrada desde %1</translation>
    </message>
    <message>
        <source>runs, but its money is used up</source>
        <translation>em curso, mas a verba acabou</translation>
    </message>
    <message>
        <source>runs: today is the last day</source>
        <translation>em curso: hoje é o último dia</translation>
    </message>
    <message numerus="yes">
        <source>runs for %n more day(s)</source>
        <translation>
            <numerusform>em curso por mais %n dia</numerusform>
            <numerusform>em curso por mais %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used of %2, %3 left</source>
        <translation>%1 usados de %2, restam %3</translation>
    </message>
    <message>
        <source>What it says otherwise</source>
        <translation>O que diz de diferente</translation>
    </message>
    <message>
        <source>Nothing: both files are the same.</source>
        <translation>Nada: os dois arquivos são iguais.</translation>
    </message>
    <message>
        <source>Nothing: only comments or the order are others.</source>
        <translation>Nada: só comentários ou a ordem mudaram.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>In the files, line by line</source>
        <translation>Nos arquivos, linha por linha</translation>
    </message>
    <message>
        <source>What keeps it from being published</source>
        <translation>O que impede a publicação</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>O que a política diz</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>Negociador</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>everybody, the machine as well</source>
        <translation>todos, inclusive a máquina</translation>
    </message>
    <message>
        <source>negotiators and supervisors</source>
        <translation>negociadores e supervisores</translation>
    </message>
    <message>
        <source>supervisors only</source>
        <translation>só supervisores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>produto: %1</translation>
    </message>
    <message>
        <source>segment: %1</source>
        <translation>segmento: %1</translation>
    </message>
    <message>
        <source>rating: %1</source>
        <translation>rating: %1</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>de qualquer idade</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late or more</source>
        <translation>
            <numerusform>%n dia de atraso ou mais</numerusform>
            <numerusform>%n dias de atraso ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>not late</source>
        <translation>sem atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days late</source>
        <translation>%1 a %2 dias de atraso</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descontos</translation>
    </message>
    <message>
        <source>Of everything that is owed that day: principal, fine and interest.</source>
        <translation>Sobre tudo o que é devido no dia: valor original, multa e juros.</translation>
    </message>
    <message>
        <source>Age of the debt</source>
        <translation>Idade da dívida</translation>
    </message>
    <message>
        <source>In one payment</source>
        <translation>À vista</translation>
    </message>
    <message>
        <source>In instalments</source>
        <translation>Parcelado</translation>
    </message>
    <message>
        <source>Who may grant how much alone</source>
        <translation>Quem pode conceder quanto sozinho</translation>
    </message>
    <message>
        <source>The smaller of this and the discount by age counts. Nothing goes beyond the supervisor&apos;s.</source>
        <translation>Vale o menor entre este e o desconto por idade. Nada passa do limite do supervisor.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Discount in one payment</source>
        <translation>Desconto à vista</translation>
    </message>
    <message>
        <source>Discount in instalments</source>
        <translation>Desconto parcelado</translation>
    </message>
    <message>
        <source>Instalments up to</source>
        <translation>Parcelas até</translation>
    </message>
    <message>
        <source>Entry at least</source>
        <translation>Entrada mínima</translation>
    </message>
    <message>
        <source>on the day of the agreement</source>
        <translation>no dia do acordo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the agreement</source>
        <translation>
            <numerusform>%n dia depois do acordo</numerusform>
            <numerusform>%n dias depois do acordo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month, compound</source>
        <translation>%1 ao mês, compostos</translation>
    </message>
    <message>
        <source>Entry, instalments and dates</source>
        <translation>Entrada, parcelas e datas</translation>
    </message>
    <message>
        <source>Entry of at least</source>
        <translation>Entrada de no mínimo</translation>
    </message>
    <message>
        <source>The entry is due</source>
        <translation>A entrada vence</translation>
    </message>
    <message>
        <source>Instalment of at least</source>
        <translation>Parcela de no mínimo</translation>
    </message>
    <message>
        <source>Interest in instalments</source>
        <translation>Juros do parcelamento</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>Primeira parcela</translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) after the agreement</source>
        <translation>
            <numerusform>no máximo %n dia depois do acordo</numerusform>
            <numerusform>no máximo %n dias depois do acordo</numerusform>
        </translation>
    </message>
    <message>
        <source>An offer is valid for</source>
        <translation>Uma proposta vale por</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), that day included</source>
        <translation>
            <numerusform>%n dia, contando o próprio dia</numerusform>
            <numerusform>%n dias, contando o próprio dia</numerusform>
        </translation>
    </message>
    <message>
        <source>A promise of payment reaches</source>
        <translation>Uma promessa de pagamento alcança</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n dia à frente</numerusform>
            <numerusform>%n dias à frente</numerusform>
        </translation>
    </message>
    <message>
        <source>with any number of instalments</source>
        <translation>com qualquer número de parcelas</translation>
    </message>
    <message numerus="yes">
        <source>up to %n instalment(s)</source>
        <translation>
            <numerusform>até %n parcela</numerusform>
            <numerusform>até %n parcelas</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>O que combina</translation>
    </message>
    <message>
        <source>A discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Sem entrada</translation>
    </message>
    <message>
        <source>For who earns little</source>
        <translation>Para quem ganha pouco</translation>
    </message>
    <message>
        <source>Rules of its own</source>
        <translation>Regras próprias</translation>
    </message>
    <message>
        <source>none: the ordinary offers count</source>
        <translation>nenhuma: valem as propostas comuns</translation>
    </message>
    <message>
        <source>Income up to</source>
        <translation>Renda até</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 por mês</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>Leaves them of a month</source>
        <translation>Deixa para o mês</translation>
    </message>
    <message>
        <source>%1, or what law says where that is more</source>
        <translation>%1, ou o que a lei diz, se for mais</translation>
    </message>
    <message>
        <source>what law says they have to live by</source>
        <translation>o mínimo existencial da lei</translation>
    </message>
    <message>
        <source>counts against the principal, the oldest debt first</source>
        <translation>abate o valor original, da dívida mais antiga em diante</translation>
    </message>
    <message>
        <source>counts as paid on its day: interest, fine, then principal (Código Civil art. 354)</source>
        <translation>conta como pago no dia: juros, multa, depois o valor original (Código Civil, art. 354)</translation>
    </message>
    <message>
        <source>settles the same share of each debt</source>
        <translation>quita a mesma proporção de cada dívida</translation>
    </message>
    <message numerus="yes">
        <source>%1, each by %n day(s) at most</source>
        <translation>
            <numerusform>%1, cada uma por no máximo %n dia</numerusform>
            <numerusform>%1, cada uma por no máximo %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>when accepted</source>
        <translation>quando aceito</translation>
    </message>
    <message>
        <source>with the first payment</source>
        <translation>com o primeiro pagamento</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Quebrado</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s) late</source>
        <translation>
            <numerusform>depois de %n dia de atraso</numerusform>
            <numerusform>depois de %n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid when it breaks</source>
        <translation>O que foi pago, se quebrar</translation>
    </message>
    <message>
        <source>A request for approval waits</source>
        <translation>Um pedido de aprovação espera</translation>
    </message>
    <message>
        <source>Own requests</source>
        <translation>Pedidos próprios</translation>
    </message>
    <message>
        <source>somebody else approves them</source>
        <translation>outra pessoa aprova</translation>
    </message>
    <message>
        <source>a supervisor may approve their own</source>
        <translation>a supervisão pode aprovar os seus</translation>
    </message>
    <message>
        <source>New dates by a negotiator</source>
        <translation>Novas datas pelo negociador</translation>
    </message>
    <message>
        <source>Sent back by one supervisor</source>
        <translation>Devolução por um só supervisor</translation>
    </message>
    <message>
        <source>up to %1 of a payment</source>
        <translation>até %1 de um pagamento</translation>
    </message>
    <message>
        <source>%1 more than by age</source>
        <translation>%1 a mais que o da idade</translation>
    </message>
    <message>
        <source>%1, where that is more than by age</source>
        <translation>%1, se for mais que o da idade</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>quebrado</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>renegociado</translation>
    </message>
    <message>
        <source>never came into force</source>
        <translation>nunca entrou em vigor</translation>
    </message>
    <message>
        <source>never came into force, or is %1</source>
        <translation>nunca entrou em vigor, ou foi %1</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campanha %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dívidas</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Verba</translation>
    </message>
    <message>
        <source>The money comes back when the agreement</source>
        <translation>A verba volta quando o acordo</translation>
    </message>
    <message>
        <source>without entry</source>
        <translation>sem entrada</translation>
    </message>
    <message>
        <source>without interest</source>
        <translation>sem juros</translation>
    </message>
    <message>
        <source>only with a supervisor</source>
        <translation>só com a supervisão</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) late</source>
        <translation>
            <numerusform>até %n dia de atraso</numerusform>
            <numerusform>até %n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts for all other debts</source>
        <translation>Descontos para todas as outras dívidas</translation>
    </message>
    <message>
        <source>Discounts for %1</source>
        <translation>Descontos para %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::supervisor</name>
    <message>
        <source>asked for by %1</source>
        <translation>pedido por %1</translation>
    </message>
    <message>
        <source>nobody took it · time is up</source>
        <translation>ninguém pegou · SLA vencido</translation>
    </message>
    <message>
        <source>the machine is silent</source>
        <translation>máquina em silêncio</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprovação</translation>
    </message>
    <message>
        <source>being attended to</source>
        <translation>em atendimento</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n aberta</numerusform>
            <numerusform>%n abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>last at %1</source>
        <translation>última às %1</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>escreveu</translation>
    </message>
    <message>
        <source>The machine is stopped</source>
        <translation>A máquina está parada</translation>
    </message>
    <message>
        <source>The machine is stopped in %1</source>
        <translation>A máquina está parada em %1</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está parada</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Risco à vida</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violência</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Advogado</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Excesso</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Ofensa</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Luto</translation>
    </message>
    <message>
        <source>Lost job</source>
        <translation>Desemprego</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Superendividado</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerável</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Asks supervision</source>
        <translation>Pede supervisão</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Acima do limite</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n atendimento</numerusform>
            <numerusform>%n atendimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n ato</numerusform>
            <numerusform>%n atos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n acordo</numerusform>
            <numerusform>%n acordos</numerusform>
        </translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>Pessoas · %1</translation>
    </message>
    <message numerus="yes">
        <source>Machine · %n agent(s)</source>
        <translation>
            <numerusform>Máquina · %n agente</numerusform>
            <numerusform>Máquina · %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote “%1”</source>
        <translation>escreveu “%1”</translation>
    </message>
    <message>
        <source>did not send an SMS</source>
        <translation>não enviou SMS</translation>
    </message>
    <message>
        <source>did not send an e-mail</source>
        <translation>não enviou e-mail</translation>
    </message>
    <message>
        <source>did not write on WhatsApp</source>
        <translation>não escreveu no WhatsApp</translation>
    </message>
    <message>
        <source>fell silent on all channels</source>
        <translation>calou em todos os canais</translation>
    </message>
    <message>
        <source>stopped collecting</source>
        <translation>parou a cobrança</translation>
    </message>
    <message>
        <source>passed the turn on</source>
        <translation>passou a vez</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Em conversa</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Tabulando</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>Pausa: %1</translation>
    </message>
    <message>
        <source>Off shift</source>
        <translation>Fora do turno</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>payment on its way</source>
        <translation>pagamento a caminho</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>suspensão</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>vez</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>recusa</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promessa</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acordo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sem conta</translation>
    </message>
    <message>
        <source>machine stopped</source>
        <translation>máquina parada</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>pede ajuda</translation>
    </message>
    <message>
        <source>refused by policy</source>
        <translation>recusa da política</translation>
    </message>
    <message>
        <source>asked for more</source>
        <translation>pediu acima do limite</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovou</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusou</translation>
    </message>
    <message>
        <source>stopped the machine</source>
        <translation>parou a máquina</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>retomou</translation>
    </message>
    <message>
        <source>set the autonomy</source>
        <translation>mudou a autonomia</translation>
    </message>
    <message>
        <source>lifted a hold</source>
        <translation>levantou bloqueio</translation>
    </message>
    <message>
        <source>moved the case</source>
        <translation>moveu o caso</translation>
    </message>
    <message>
        <source>gave a role</source>
        <translation>deu um papel</translation>
    </message>
    <message>
        <source>published a cadence</source>
        <translation>publicou régua</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <translation>
            <numerusform>%n avaliação</numerusform>
            <numerusform>%n avaliações</numerusform>
        </translation>
    </message>
    <message>
        <source>to listen</source>
        <translation>a ouvir</translation>
    </message>
    <message>
        <source>%1 with %2, %3, chosen for: %4</source>
        <translation>%1 com %2, %3, por que está aqui: %4</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>desconto</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>parcelas</translation>
    </message>
    <message>
        <source>smallest instalment</source>
        <translation>parcela mínima</translation>
    </message>
    <message>
        <source>first due date</source>
        <translation>primeiro vencimento</translation>
    </message>
    <message>
        <source>negotiator</source>
        <translation>negociador</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identificação</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>negociação</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>acompanhamento</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>régua</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>ainda não venceu</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>The machine is stopped for %1</source>
        <translation>A máquina está parada para %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>fora da data</translation>
    </message>
    <message>
        <source>working</source>
        <translation>funcionando</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>falhando</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>sem motor</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>telephone system</source>
        <translation>central telefônica</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n falha seguida</numerusform>
            <numerusform>%n falhas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no engine attends it since %1</source>
        <translation>nenhum motor cuida dela desde %1</translation>
    </message>
    <message>
        <source>the first has waited %1</source>
        <translation>a primeira espera há %1</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>%1 para depois</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 em dúvida</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>conta de %1 %2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 na fila</translation>
    </message>
    <message>
        <source>today %1 sent, %2 delivered, %3 failed</source>
        <translation>hoje: %1 enviadas, %2 entregues, %3 com falha</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>último evento %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>only receives</source>
        <translation>só recebe</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 entregues</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>nobody knows whether it left</source>
        <translation>ninguém sabe se saiu</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Últimas falhas</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>paused an account</source>
        <translation>pausou uma conta</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <translation>nova tentativa: %1</translation>
    </message>
</context>
<context>
    <name>trato::workstation</name>
    <message>
        <source>Nothing is paid on the practice desk.</source>
        <translation>Nada se paga na mesa de treino.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Capture</name>
    <message>
        <source>The screen %1 was not ready in time.</source>
        <translation>A tela %1 não ficou pronta a tempo.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Não dá para gravar em %1.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::CaseMoves</name>
    <message>
        <source>The rules do not allow it.</source>
        <translation>As regras não permitem.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the way</source>
        <translation>
            <numerusform>%n mensagem a caminho</numerusform>
            <numerusform>%n mensagens a caminho</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar modelo</translation>
    </message>
    <message>
        <source>Each one passes the same checks as a message that you write.</source>
        <translation>Cada uma passa pelas mesmas checagens de uma mensagem escrita.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapped up</source>
        <translation>
            <numerusform>%n tabulado</numerusform>
            <numerusform>%n tabulados</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Tabular</translation>
    </message>
    <message>
        <source>What the outcome asks for is asked for here too.</source>
        <translation>O que a tabulação exige, exige aqui também.</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Motivo do atraso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>in one hour, %1</source>
        <translation>em uma hora, %1</translation>
    </message>
    <message>
        <source>this afternoon, 16:00</source>
        <translation>hoje à tarde, 16:00</translation>
    </message>
    <message>
        <source>%1 at 9:00</source>
        <translation>%1 às 9:00</translation>
    </message>
    <message>
        <source>after payday, %1 at 9:00</source>
        <translation>depois do salário, %1 às 9:00</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try qui 14:30.</source>
        <translation>Não li isso como uma hora futura: tente qui 14:30.</translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n sai</numerusform>
            <numerusform>%n saem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back:</source>
        <translation>
            <numerusform>%n barrada:</numerusform>
            <numerusform>%n barradas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>Adiar até…</translation>
    </message>
    <message>
        <source>Pass on, with a reason</source>
        <translation>Pular, com motivo</translation>
    </message>
    <message>
        <source>Give to a colleague or a desk</source>
        <translation>Passar a um colega ou mesa</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Send a template to the chosen</source>
        <translation>Enviar modelo aos selecionados</translation>
    </message>
    <message>
        <source>Wrap up the chosen</source>
        <translation>Tabular os selecionados</translation>
    </message>
    <message>
        <source>Take the last move back</source>
        <translation>Desfazer o último movimento</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nenhum caso aberto.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>A vez não é sua.</translation>
    </message>
    <message>
        <source>Choose several rows first: Shift with the arrows, Ctrl+A.</source>
        <translation>Selecione várias linhas antes: Shift com as setas, Ctrl+A.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há o que desfazer.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta alguma coisa.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed</source>
        <translation>
            <numerusform>%n ficou</numerusform>
            <numerusform>%n ficaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes back to you on %1, before the others · in %2</source>
        <translation>Volta para você %1, antes dos outros · em %2</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Adiado até %1</translation>
    </message>
    <message numerus="yes">
        <source>%n put off until %1</source>
        <translation>
            <numerusform>%n adiado até %1</numerusform>
            <numerusform>%n adiados até %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>thu 14:30, tomorrow 9h, day 5</source>
        <translation>qui 14:30, amanhã 9h, dia 5</translation>
    </message>
    <message>
        <source>What to know then</source>
        <translation>O que saber na volta</translation>
    </message>
    <message>
        <source>only after work, on the other number…</source>
        <translation>só depois do trabalho, no outro número…</translation>
    </message>
    <message>
        <source>Desk: payments</source>
        <translation>Mesa: pagamentos</translation>
    </message>
    <message>
        <source>Desk: identification</source>
        <translation>Mesa: identificação</translation>
    </message>
    <message>
        <source>Desk: care</source>
        <translation>Mesa: cuidado</translation>
    </message>
    <message>
        <source>Desk: supervisor</source>
        <translation>Mesa: supervisor</translation>
    </message>
    <message>
        <source>The case is closed here and opened there, with your words.</source>
        <translation>O caso fecha aqui e abre lá, com as suas palavras.</translation>
    </message>
    <message>
        <source>It waits for %1 alone, before their others.</source>
        <translation>Espera só por %1, antes dos outros dela ou dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n given to %1</source>
        <translation>
            <numerusform>%n passado a %1</numerusform>
            <numerusform>%n passados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Passar adiante</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>O que a pessoa deve saber</translation>
    </message>
    <message>
        <source>asked for you, speaks Spanish…</source>
        <translation>pediu você, fala espanhol…</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Pass on · %1</source>
        <translation>Pular · %1</translation>
    </message>
    <message>
        <source>The reason is kept; the supervisor sees it. The case goes back to the queue, and you get the next one.</source>
        <translation>O motivo fica guardado e o supervisor vê. O caso volta à fila e vem o próximo.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Ask for help · %1</source>
        <translation>Pedir ajuda · %1</translation>
    </message>
    <message>
        <source>The supervisor sees it at once. The case stays yours.</source>
        <translation>O supervisor vê na hora. O caso continua seu.</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>Com o quê?</translation>
    </message>
    <message>
        <source>asks for 40 % off, wants to speak to somebody above</source>
        <translation>pede 40% de desconto, quer falar com alguém acima</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Help asked for</source>
        <translation>Ajuda pedida</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n desfeito</numerusform>
            <numerusform>%n desfeitos</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy has no agreement of that length here.</source>
        <translation>A política não tem acordo desse prazo aqui.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>um pedaço do nome</translation>
    </message>
    <message>
        <source>Cancel the agreement…</source>
        <translation>Cancelar o acordo…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Agreement %1 cancelled: %2</source>
        <translation>Acordo %1 cancelado: %2</translation>
    </message>
    <message>
        <source>No agreement is in force here.</source>
        <translation>Não há acordo em vigor aqui.</translation>
    </message>
    <message>
        <source>closed by mistake</source>
        <translation>fechado por engano</translation>
    </message>
    <message>
        <source>they changed their mind</source>
        <translation>a pessoa mudou de ideia</translation>
    </message>
    <message>
        <source>the terms were not what was agreed</source>
        <translation>as condições não eram as combinadas</translation>
    </message>
    <message>
        <source>Cancel agreement %1 · %2</source>
        <translation>Cancelar acordo %1 · %2</translation>
    </message>
    <message>
        <source>The instalments of before are open again, less what was paid. A Pix that is not paid yet is taken back. The debtor is told nothing.</source>
        <translation>As parcelas de antes voltam a ficar em aberto, menos o que foi pago. Um Pix ainda não pago é recolhido. A pessoa não é avisada.</translation>
    </message>
    <message>
        <source>Cancel the agreement</source>
        <translation>Cancelar o acordo</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por quê.</translation>
    </message>
    <message>
        <source>Agreement %1 is cancelled</source>
        <translation>Acordo %1 cancelado</translation>
    </message>
</context>
<context>
    <name>trato::workstation::CasePage</name>
    <message>
        <source>Task panels</source>
        <translation>Painéis de tarefa</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Tabular</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Go to the panel</source>
        <translation>Ir ao painel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Andar</translation>
    </message>
    <message>
        <source>Item %1 of the panel</source>
        <translation>Item %1 do painel</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Painel aberto</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Nenhum caso aberto</translation>
    </message>
    <message>
        <source>F8 takes the next one, Enter opens the chosen row of the queue.</source>
        <translation>F8 traz o próximo, Enter abre a linha escolhida da fila.</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Próximo caso</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nenhum caso aberto.</translation>
    </message>
    <message>
        <source>Ask for the turn</source>
        <translation>Pedir a vez</translation>
    </message>
    <message>
        <source>Nobody else has the turn.</source>
        <translation>A vez não é de outra pessoa.</translation>
    </message>
    <message>
        <source>Nobody asks for the turn.</source>
        <translation>Ninguém pede a vez.</translation>
    </message>
    <message>
        <source>%1 is writing; has the turn since %2</source>
        <translation>%1 está escrevendo; tem a vez desde %2</translation>
    </message>
    <message>
        <source>%1 has the turn since %2</source>
        <translation>A vez é de %1 desde %2</translation>
    </message>
    <message>
        <source>You asked for it: it comes by itself when it is given.</source>
        <translation>Você pediu: chega sozinha quando for passada.</translation>
    </message>
    <message>
        <source>You can read. Your draft is kept.</source>
        <translation>Você pode ler. Seu rascunho fica guardado.</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>%1 asks for the turn</source>
        <translation>%1 pede a vez</translation>
    </message>
    <message>
        <source>Your draft stays yours.</source>
        <translation>Seu rascunho continua seu.</translation>
    </message>
    <message>
        <source>Give the turn</source>
        <translation>Passar a vez</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>this outcome</source>
        <translation>este resultado</translation>
    </message>
    <message>
        <source>What is on the table, into the message</source>
        <translation>O que está na mesa, na mensagem</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Demonstration</name>
    <message>
        <source>The program trato-sandbox is not beside trato.</source>
        <translation>O programa trato-sandbox não está ao lado do trato.</translation>
    </message>
    <message>
        <source>Starting the invented providers</source>
        <translation>Ligando os provedores inventados</translation>
    </message>
    <message>
        <source>Inventing debtors and six months of history</source>
        <translation>Inventando devedores e seis meses de história</translation>
    </message>
</context>
<context>
    <name>trato::workstation::DeskStatus</name>
    <message>
        <source>in care</source>
        <translation>em cuidado</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>time on this case is not measured</source>
        <translation>tempo neste caso não é medido</translation>
    </message>
    <message>
        <source>on this case</source>
        <translation>neste caso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message numerus="yes">
        <source>case(s)</source>
        <translation>
            <numerusform>atendimento</numerusform>
            <numerusform>atendimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s)</source>
        <translation>
            <numerusform>acordo</numerusform>
            <numerusform>acordos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day: wrapped up, agreed on, and what it comes to</source>
        <translation>O seu dia: tabulados, acordos e o valor deles</translation>
    </message>
    <message>
        <source>outbox:</source>
        <translation>saída:</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendentes</translation>
    </message>
    <message>
        <source>Your messages that have not left yet</source>
        <translation>Suas mensagens que ainda não saíram</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>rascunho salvo</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nada por enviar</translation>
    </message>
</context>
<context>
    <name>trato::workstation::MacroDesk</name>
    <message>
        <source>Record a macro</source>
        <translation>Gravar uma macro</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Forget what was recorded</source>
        <translation>Esquecer o que foi gravado</translation>
    </message>
    <message>
        <source>Take the macro back</source>
        <translation>Desfazer a macro</translation>
    </message>
    <message>
        <source>who it is</source>
        <translation>quem é a pessoa</translation>
    </message>
    <message>
        <source>Take a case first: what you do there is recorded.</source>
        <translation>Pegue um caso antes: o que você faz nele é gravado.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Nada está sendo gravado.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há o que desfazer.</translation>
    </message>
    <message>
        <source>Take a case or choose rows first.</source>
        <translation>Pegue um caso ou escolha linhas antes.</translation>
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
            <numerusform>%n desfeito</numerusform>
            <numerusform>%n desfeitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording: %n step(s)</source>
        <translation>
            <numerusform>Gravando: %n passo</numerusform>
            <numerusform>Gravando: %n passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name the macro: %n step(s)</source>
        <translation>
            <numerusform>Dar nome à macro: %n passo</numerusform>
            <numerusform>Dar nome à macro: %n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording and name the macro</source>
        <translation>Parar de gravar e dar nome à macro</translation>
    </message>
    <message>
        <source>What you do on this case is recorded.</source>
        <translation>O que você faz neste caso é gravado.</translation>
    </message>
    <message>
        <source>What you do on this case is recorded now.</source>
        <translation>O que você faz neste caso é gravado agora.</translation>
    </message>
    <message>
        <source>The recording is forgotten.</source>
        <translation>A gravação foi esquecida.</translation>
    </message>
    <message>
        <source>Recorded: %1. Name it with %2.</source>
        <translation>Gravado: %1. Dê um nome com %2.</translation>
    </message>
    <message>
        <source>Not recorded: %1. A person does that each time.</source>
        <translation>Não gravado: %1. Uma pessoa faz isso a cada vez.</translation>
    </message>
    <message>
        <source>Keep the macro</source>
        <translation>Guardar a macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>call back tomorrow</source>
        <translation>retomar amanhã</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>In the palette by its name; key and steps in the settings.</source>
        <translation>Na paleta pelo nome; tecla e passos nos ajustes.</translation>
    </message>
    <message>
        <source>Macro “%1” is kept</source>
        <translation>Macro “%1” guardada</translation>
    </message>
</context>
<context>
    <name>trato::workstation::NegotiatorDesk</name>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>pega</translation>
    </message>
    <message>
        <source>offer sent</source>
        <translation>oferta enviada</translation>
    </message>
    <message>
        <source>Pix sent</source>
        <translation>Pix enviado</translation>
    </message>
    <message>
        <source>wrapped up, the next one comes</source>
        <translation>tabulado, vem o próximo</translation>
    </message>
    <message>
        <source>Break, and back</source>
        <translation>Pausa e volta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Give the turn back</source>
        <translation>Soltar a vez</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Próxima aba</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Andar</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Aba anterior</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fechar a aba</translation>
    </message>
    <message>
        <source>%1 has the turn now</source>
        <translation>A vez agora é de %1</translation>
    </message>
    <message>
        <source>%1 went back to the queue at %2: no sign of you</source>
        <translation>%1 voltou à fila às %2: sem sinal seu</translation>
    </message>
    <message>
        <source>Ask for the turn</source>
        <translation>Pedir a vez</translation>
    </message>
    <message>
        <source>Give the turn to who asks</source>
        <translation>Passar a vez a quem pede</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nenhum caso aberto.</translation>
    </message>
    <message>
        <source>Good morning. How can we settle this together?</source>
        <translation>Bom dia. Como podemos acertar isso juntos?</translation>
    </message>
    <message>
        <source>The deal is closed</source>
        <translation>Acordo fechado</translation>
    </message>
    <message>
        <source>From one case to the next, 9 strokes:</source>
        <translation>Do caso ao próximo, 9 toques:</translation>
    </message>
    <message>
        <source>accepted with its proof, opens the Pix</source>
        <translation>aceito com a prova, abre o Pix</translation>
    </message>
</context>
<context>
    <name>trato::workstation::NoticeWatch</name>
    <message>
        <source>A care case waits</source>
        <translation>Um caso de cuidado espera</translation>
    </message>
    <message>
        <source>A callback is due</source>
        <translation>Um retorno venceu</translation>
    </message>
    <message>
        <source>%1 approved your agreement</source>
        <translation>%1 aprovou o seu acordo</translation>
    </message>
    <message>
        <source>%1 mentioned you in a note</source>
        <translation>%1 mencionou você numa nota</translation>
    </message>
    <message>
        <source>A care case waits for somebody.</source>
        <translation>Um caso de cuidado espera alguém.</translation>
    </message>
    <message>
        <source>A callback is due.</source>
        <translation>Um retorno venceu.</translation>
    </message>
    <message>
        <source>An approval was answered.</source>
        <translation>Uma aprovação foi respondida.</translation>
    </message>
    <message>
        <source>You were mentioned in a note.</source>
        <translation>Você foi mencionado numa nota.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Program</name>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparando a demonstração</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Without encryption: only for a server on this machine</source>
        <translation>Sem criptografia: só para um servidor nesta máquina</translation>
    </message>
    <message>
        <source>TLS, certificate valid until %1</source>
        <translation>TLS · certificado até %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>PostgreSQL %1, schema as this program&apos;s</source>
        <translation>PostgreSQL %1 · esquema igual ao do programa</translation>
    </message>
    <message>
        <source>Trato training</source>
        <translation>Treino do Trato</translation>
    </message>
    <message>
        <source>No screen is called %1.</source>
        <translation>Nenhuma tela se chama %1.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Session</name>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>engine stopped</source>
        <translation>motor parado</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>practise with invented debtors in a window of its own</source>
        <translation>pratique com devedores inventados em uma janela própria</translation>
    </message>
    <message>
        <source>Training could not be opened</source>
        <translation>O treino não pôde ser aberto</translation>
    </message>
    <message>
        <source>The program %1 does not start.</source>
        <translation>O programa %1 não inicia.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::SupervisorDesk</name>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Só quem supervisiona pode fazer isso.</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>Todas as carteiras</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>%1 evaluated a conversation of yours</source>
        <translation>%1 avaliou uma conversa sua</translation>
    </message>
    <message>
        <source>%1 answered what you said about an evaluation</source>
        <translation>%1 respondeu à sua contestação</translation>
    </message>
    <message>
        <source>A conversation of yours was evaluated.</source>
        <translation>Uma conversa sua foi avaliada.</translation>
    </message>
    <message>
        <source>Part of the supervisor&apos;s desk</source>
        <translation>Parte da mesa da supervisão</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>The floor as it is now</source>
        <translation>A operação agora</translation>
    </message>
    <message>
        <source>Listen with a scorecard</source>
        <translation>Ouvir com ficha</translation>
    </message>
    <message>
        <source>Record of rules</source>
        <translation>Registro de regras</translation>
    </message>
    <message>
        <source>Evaluations of my conversations</source>
        <translation>Avaliações das minhas conversas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Channel accounts</source>
        <translation>Contas de canais</translation>
    </message>
</context>
<context>
    <name>trato::workstation::TrainingDesk</name>
    <message>
        <source>Training: nothing leaves here</source>
        <translation>Treino: nada sai daqui</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situações</translation>
    </message>
    <message>
        <source>End and see the score</source>
        <translation>Encerrar e ver a nota</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Choose what to practise</source>
        <translation>Escolher o que treinar</translation>
    </message>
    <message>
        <source>End the practice and see the score</source>
        <translation>Encerrar o treino e ver a nota</translation>
    </message>
    <message>
        <source>Nothing is being practised.</source>
        <translation>Nada está sendo treinado.</translation>
    </message>
    <message>
        <source>%1. F8 takes the case; wrapping it up ends the practice.</source>
        <translation>%1. F8 toma o caso; encerrar o caso encerra o treino.</translation>
    </message>
    <message>
        <source>Invented people on a desk that is thrown away when you close it.</source>
        <translation>Pessoas inventadas em uma mesa que some quando você fecha.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The theme has no valid colour “%1”.</source>
        <translation>O tema não tem a cor “%1” válida.</translation>
    </message>
</context>
<context>
    <name>understanding</name>
    <message>
        <source>The language model of this program can&apos;t be read.</source>
        <translation>O modelo de linguagem deste programa não pôde ser lido.</translation>
    </message>
    <message>
        <source>Line %1 is no message: %2.</source>
        <translation>A linha %1 não é uma mensagem: %2.</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>não tem texto</translation>
    </message>
    <message>
        <source>unknown channel &quot;%1&quot;</source>
        <translation>canal desconhecido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is no labelled message.</source>
        <translation>A linha %1 de “%2” não é uma mensagem rotulada.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>O arquivo “%1” não pôde ser lido.</translation>
    </message>
    <message>
        <source>The language model gave no answer that can be used.</source>
        <translation>O modelo de linguagem não deu uma resposta que se possa usar.</translation>
    </message>
    <message>
        <source>The configuration&apos;s “%1” can&apos;t be right.</source>
        <translation>O “%1” da configuração não pode estar certo.</translation>
    </message>
    <message>
        <source>What the language model wrote must not be used.</source>
        <translation>O que o modelo de linguagem escreveu não pode ser usado.</translation>
    </message>
    <message>
        <source>The language model is switched off.</source>
        <translation>O modelo de linguagem está desligado.</translation>
    </message>
    <message>
        <source>The language model failed of late and is left alone.</source>
        <translation>O modelo de linguagem falhou há pouco e fica em descanso.</translation>
    </message>
</context>
</TS>
