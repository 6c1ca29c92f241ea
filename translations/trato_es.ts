<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>a person in difficulty: the machine fell silent</source>
        <translation>una persona en dificultad: la máquina guardó silencio</translation>
    </message>
    <message>
        <source>they promised to pay</source>
        <translation>prometió pagar</translation>
    </message>
    <message>
        <source>they asked not to be contacted</source>
        <translation>pidió que no se le contacte</translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>the promise falls due tomorrow</source>
        <translation>la promesa vence mañana</translation>
    </message>
    <message>
        <source>the promise was not kept</source>
        <translation>la promesa no se cumplió</translation>
    </message>
    <message>
        <source>an instalment of the agreement falls due in three days</source>
        <translation>una cuota del acuerdo vence en tres días</translation>
    </message>
    <message>
        <source>the agreement was not kept</source>
        <translation>el acuerdo no se cumplió</translation>
    </message>
    <message>
        <source>the payment came in</source>
        <translation>el pago entró</translation>
    </message>
    <message>
        <source>they say that it is not this person&apos;s contact</source>
        <translation>dice que el contacto no es de esta persona</translation>
    </message>
    <message>
        <source>somebody else answered: nothing is disclosed</source>
        <translation>respondió otra persona: no se revela nada</translation>
    </message>
    <message>
        <source>it stays unclear who answers</source>
        <translation>sigue sin saberse quién responde</translation>
    </message>
    <message>
        <source>before the debt is spoken of it must be clear who answers</source>
        <translation>antes de hablar de la deuda hay que saber quién responde</translation>
    </message>
    <message>
        <source>the machine is not sure what they mean</source>
        <translation>la máquina no está segura de lo que quiso decir</translation>
    </message>
    <message>
        <source>they greeted</source>
        <translation>saludó</translation>
    </message>
    <message>
        <source>they asked how much it is</source>
        <translation>preguntó cuánto es</translation>
    </message>
    <message>
        <source>they asked for options</source>
        <translation>pidió opciones</translation>
    </message>
    <message>
        <source>they named their own terms</source>
        <translation>hizo una contrapropuesta</translation>
    </message>
    <message>
        <source>they refused the offer</source>
        <translation>rechazó la oferta</translation>
    </message>
    <message>
        <source>they could not pay</source>
        <translation>no pudo pagar</translation>
    </message>
    <message>
        <source>they asked for a person</source>
        <translation>pidió una persona</translation>
    </message>
    <message>
        <source>they want to go on elsewhere</source>
        <translation>quiere seguir por otro canal</translation>
    </message>
    <message>
        <source>they asked about their personal data</source>
        <translation>preguntó por sus datos personales</translation>
    </message>
    <message>
        <source>they said thanks</source>
        <translation>agradeció</translation>
    </message>
    <message>
        <source>nothing is open for them</source>
        <translation>no hay nada pendiente</translation>
    </message>
    <message>
        <source>they want other terms for an agreement that is in force</source>
        <translation>quiere cambiar un acuerdo vigente</translation>
    </message>
    <message>
        <source>they accepted an offer</source>
        <translation>aceptó la oferta</translation>
    </message>
    <message>
        <source>they agree, and no offer is on the table</source>
        <translation>está de acuerdo, pero no hay oferta en la mesa</translation>
    </message>
    <message>
        <source>they asked for a way to pay</source>
        <translation>pidió cómo pagar</translation>
    </message>
    <message>
        <source>they want to pay later and named no day</source>
        <translation>quiere pagar después y no dijo el día</translation>
    </message>
    <message>
        <source>the day is beyond what the machine may grant</source>
        <translation>la fecha pasa de lo que la máquina puede dar</translation>
    </message>
    <message>
        <source>they said that they will pay on %1</source>
        <translation>dijo que paga el %1</translation>
    </message>
    <message>
        <source>they say that it is paid</source>
        <translation>dice que ya pagó</translation>
    </message>
    <message>
        <source>they contest the debt</source>
        <translation>disputa la deuda</translation>
    </message>
    <message>
        <source>they asked for a call</source>
        <translation>pidió una llamada</translation>
    </message>
    <message>
        <source>it is not known who wrote</source>
        <translation>no se sabe quién escribió</translation>
    </message>
    <message>
        <source>they answered, and a person has the case</source>
        <translation>respondió, y el caso está con una persona</translation>
    </message>
    <message>
        <source>a long conversation without a result</source>
        <translation>conversación larga sin resultado</translation>
    </message>
    <message>
        <source>a file came in: perhaps a proof of payment</source>
        <translation>llegó un archivo: quizás un comprobante</translation>
    </message>
    <message>
        <source>they wrote: “%1”</source>
        <translation>escribió: “%1”</translation>
    </message>
    <message>
        <source>Autonomy goes from 0 to %1.</source>
        <translation>La autonomía va de 0 a %1.</translation>
    </message>
    <message>
        <source>This portfolio does not let the machine go so far.</source>
        <translation>Esta cartera no deja que la máquina llegue tan lejos.</translation>
    </message>
    <message>
        <source>Say why the machine may not go further.</source>
        <translation>Diga por qué la máquina no puede ir más allá.</translation>
    </message>
    <message>
        <source>the machine was stopped by %1: %2</source>
        <translation>la máquina fue detenida por %1: %2</translation>
    </message>
    <message>
        <source>Say why the machine is stopped.</source>
        <translation>Diga por qué se detiene la máquina.</translation>
    </message>
    <message>
        <source>There is nothing of that name to stop.</source>
        <translation>No hay nada con ese nombre para detener.</translation>
    </message>
    <message>
        <source>The machine is stopped already.</source>
        <translation>La máquina ya está detenida.</translation>
    </message>
    <message>
        <source>The machine is not stopped.</source>
        <translation>La máquina no está detenida.</translation>
    </message>
    <message>
        <source>its time passed while the machine was stopped</source>
        <translation>su hora pasó con la máquina detenida</translation>
    </message>
    <message>
        <source>They wrote while the machine was stopped; nobody has answered</source>
        <translation>Escribió con la máquina detenida; nadie respondió</translation>
    </message>
    <message>
        <source>they wrote while the machine is stopped</source>
        <translation>escribió con la máquina detenida</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>a person approved the agreement</source>
        <translation>una persona aprobó el acuerdo</translation>
    </message>
    <message>
        <source>they said that they paid, and no payment came to light</source>
        <translation>dijo que pagó, y no apareció ningún pago</translation>
    </message>
    <message>
        <source>they kept their promise</source>
        <translation>cumplió la promesa</translation>
    </message>
    <message>
        <source>the first payment of the agreement came in</source>
        <translation>entró el primer pago del acuerdo</translation>
    </message>
    <message>
        <source>a part of what is due came in</source>
        <translation>entró una parte de lo vencido</translation>
    </message>
    <message>
        <source>all is paid</source>
        <translation>está todo pagado</translation>
    </message>
    <message>
        <source>they owe more than the machine may decide about</source>
        <translation>debe más de lo que la máquina puede decidir</translation>
    </message>
    <message>
        <source>a company&apos;s deal is for people</source>
        <translation>el acuerdo de una empresa es para personas</translation>
    </message>
    <message>
        <source>people look after the accounts of this portfolio</source>
        <translation>las cuentas de esta cartera las atienden personas</translation>
    </message>
    <message>
        <source>the policy leaves the machine nothing to offer</source>
        <translation>la política no deja a la máquina nada que ofrecer</translation>
    </message>
    <message>
        <source>they want to pay %1 at once</source>
        <translation>quiere pagar %1 de una vez</translation>
    </message>
    <message>
        <source>the machine may not grant %1</source>
        <translation>la máquina no puede conceder %1</translation>
    </message>
    <message>
        <source>they agree, and were not asked about an offer</source>
        <translation>acepta, y no se le preguntó por ninguna oferta</translation>
    </message>
    <message>
        <source>they accept, and several offers are on the table</source>
        <translation>acepta, y hay varias ofertas sobre la mesa</translation>
    </message>
    <message>
        <source>they confirmed who they are: “%1”</source>
        <translation>confirmó quién es: “%1”</translation>
    </message>
    <message>
        <source>they want to know who writes to them</source>
        <translation>quiere saber quién le escribe</translation>
    </message>
    <message>
        <source>they want to see what there is</source>
        <translation>quiere ver las opciones</translation>
    </message>
    <message>
        <source>the day that the machine may grant does not suit them</source>
        <translation>el día que la máquina puede conceder no le sirve</translation>
    </message>
    <message>
        <source>they don&apos;t want to go on now</source>
        <translation>no quiere seguir ahora</translation>
    </message>
    <message>
        <source>the machine is not sure what they mean, and asks once</source>
        <translation>la máquina no está segura de lo que quiso decir, y pregunta una vez</translation>
    </message>
    <message>
        <source>they say how it was: %1</source>
        <translation>dijo cómo fue: %1</translation>
    </message>
    <message>
        <source>This suggestion is over.</source>
        <translation>Esta sugerencia ya no vale.</translation>
    </message>
    <message>
        <source>a voice note came in: somebody has to listen to it</source>
        <translation>llegó un audio: alguien tiene que escucharlo</translation>
    </message>
    <message>
        <source>the payment that they speak of is in the books</source>
        <translation>el pago del que hablan ya está registrado</translation>
    </message>
    <message>
        <source>a proof of payment came in: the payment is looked for before a person is asked</source>
        <translation>llegó un comprobante: se busca el pago antes de llamar a una persona</translation>
    </message>
    <message>
        <source>they sent a proof, and no payment came to light</source>
        <translation>enviaron un comprobante y no apareció ningún pago</translation>
    </message>
    <message>
        <source>their grade is none of the scale that was asked for</source>
        <translation>la nota no es de la escala que se pidió</translation>
    </message>
    <message>
        <source>perhaps they say that it is paid</source>
        <translation>tal vez dice que ya pagó</translation>
    </message>
    <message>
        <source>they wrote again before it had left</source>
        <translation>volvieron a escribir antes de que saliera</translation>
    </message>
    <message>
        <source>The day that the suggestion speaks of is over: write to them in words of today.</source>
        <translation>El día del que habla la sugerencia ya pasó: escriba a la persona con palabras de hoy.</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>%1 has approved it already.</source>
        <translation>%1 ya lo aprobó.</translation>
    </message>
    <message>
        <source>%1 has refused it already.</source>
        <translation>%1 ya lo rechazó.</translation>
    </message>
    <message>
        <source>Its time is over. Who asked can ask again.</source>
        <translation>El plazo terminó. Quien lo pidió puede pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>El pedido fue retirado.</translation>
    </message>
    <message>
        <source>It waits for nobody any more.</source>
        <translation>Ya no espera a nadie.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Diga por qué lo rechaza.</translation>
    </message>
    <message>
        <source>Refund of %1 approved</source>
        <translation>Devolución de %1 aprobada</translation>
    </message>
    <message>
        <source>Refund of %1 refused</source>
        <translation>Devolución de %1 rechazada</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>“%1” no es una fecha y hora.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (at byte %2).</source>
        <translation>Esto no es JSON: %1 (en el byte %2).</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Se esperaba un objeto JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2 can&apos;t be read: %3</source>
        <translation>La línea %1, columna %2, no se puede leer: %3</translation>
    </message>
    <message>
        <source>the language of these texts</source>
        <extracomment>The code of this catalogue&apos;s language: pt_BR, en or es.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3.</source>
        <translation>«%1» está fuera de los años %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read</source>
        <translation>«%1» no es un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>The private key is no RSA key in PEM without a passphrase.</source>
        <translation>La clave privada no es una clave RSA en PEM sin contraseña.</translation>
    </message>
</context>
<context>
    <name>cadence</name>
    <message>
        <source>unknown action “%1”</source>
        <translation>acción desconocida “%1”</translation>
    </message>
    <message>
        <source>unknown condition “%1”</source>
        <translation>condición desconocida “%1”</translation>
    </message>
    <message>
        <source>unknown channel “%1”</source>
        <translation>canal desconocido “%1”</translation>
    </message>
    <message>
        <source>a step needs a name</source>
        <translation>un paso necesita nombre</translation>
    </message>
    <message>
        <source>a step needs a day</source>
        <translation>un paso necesita día</translation>
    </message>
    <message>
        <source>the hour must be written like 09:30</source>
        <translation>la hora se escribe como 09:30</translation>
    </message>
    <message>
        <source>a message needs a channel</source>
        <translation>un mensaje necesita canal</translation>
    </message>
    <message>
        <source>a message needs a template</source>
        <translation>un mensaje necesita plantilla</translation>
    </message>
    <message>
        <source>there is no template “%1” for %2</source>
        <translation>no hay plantilla “%1” para %2</translation>
    </message>
    <message>
        <source>the neutral template speaks of the debt</source>
        <translation>la plantilla neutra habla de la deuda</translation>
    </message>
    <message>
        <source>two steps are called “%1”</source>
        <translation>dos pasos se llaman “%1”</translation>
    </message>
    <message>
        <source>a cadence needs a name and at least one step</source>
        <translation>una cadencia necesita nombre y al menos un paso</translation>
    </message>
    <message>
        <source>The cadence can&apos;t be used: %1</source>
        <translation>La cadencia no se puede usar: %1</translation>
    </message>
    <message>
        <source>There is no cadence “%1”.</source>
        <translation>No hay cadencia “%1”.</translation>
    </message>
    <message>
        <source>step %1 of the cadence, counted from %2</source>
        <translation>paso %1 de la cadencia, contado desde %2</translation>
    </message>
    <message>
        <source>collection is on hold</source>
        <translation>la cobranza está suspendida</translation>
    </message>
    <message>
        <source>a person is taking care of the case</source>
        <translation>una persona está atendiendo el caso</translation>
    </message>
    <message>
        <source>the machine is silent</source>
        <translation>la máquina está en silencio</translation>
    </message>
    <message>
        <source>there is an agreement</source>
        <translation>hay un acuerdo</translation>
    </message>
    <message>
        <source>there is an open promise</source>
        <translation>hay una promesa abierta</translation>
    </message>
    <message>
        <source>they have not written in seven days</source>
        <translation>no escribió en los últimos siete días</translation>
    </message>
    <message>
        <source>they wrote in the last seven days</source>
        <translation>escribió en los últimos siete días</translation>
    </message>
    <message>
        <source>the last message was read</source>
        <translation>el último mensaje fue leído</translation>
    </message>
    <message>
        <source>no channel reaches them</source>
        <translation>ningún canal llega a la persona</translation>
    </message>
    <message>
        <source>it is not confirmed who answers there</source>
        <translation>no está confirmado quién responde ahí</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>the machine was stopped on that day</source>
        <translation>la máquina estaba detenida ese día</translation>
    </message>
    <message>
        <source>today&apos;s message speaks of everything that is open with this creditor</source>
        <translation>el mensaje de hoy ya habla de todo lo que está pendiente con este acreedor</translation>
    </message>
    <message>
        <source>they were written to today for another creditor</source>
        <translation>hoy ya recibió un mensaje por otro acreedor</translation>
    </message>
    <message>
        <source>outside the hours of contact</source>
        <translation>fuera del horario de contacto</translation>
    </message>
    <message>
        <source>an agreement is being made</source>
        <translation>se está cerrando un acuerdo</translation>
    </message>
    <message>
        <source>its day is long past</source>
        <translation>el día de este paso ya pasó hace mucho</translation>
    </message>
    <message>
        <source>in this portfolio the machine only proposes</source>
        <translation>en esta cartera la máquina solo propone</translation>
    </message>
    <message>
        <source>a person calls: channels and templates are not used</source>
        <translation>llama una persona: no se usan canales ni plantillas</translation>
    </message>
    <message>
        <source>nobody may be called at %1</source>
        <translation>no se puede llamar a nadie a las %1</translation>
    </message>
    <message>
        <source>%1 is closed at %2 in every state</source>
        <translation>%1 está cerrado a las %2 en todos los estados</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 figura dos veces</translation>
    </message>
    <message>
        <source>“%1” collects what is not late yet</source>
        <translation>“%1” cobra lo que aún no venció</translation>
    </message>
    <message>
        <source>“%1” reminds of what is late already</source>
        <translation>“%1” recuerda lo que ya está atrasado</translation>
    </message>
    <message>
        <source>“%1” may not be said: %2</source>
        <translation>“%1” no puede decirse: %2</translation>
    </message>
    <message>
        <source>nothing was sent before it that could be unread</source>
        <translation>antes no se envió nada que pudiera no leerse</translation>
    </message>
    <message>
        <source>“%1” is said on the same day</source>
        <translation>“%1” ya se dice el mismo día</translation>
    </message>
    <message>
        <source>The cadence may not be used: %1</source>
        <translation>La secuencia de cobranza no puede usarse: %1</translation>
    </message>
    <message>
        <source>today&apos;s message only reminds of what falls due</source>
        <translation>el mensaje de hoy solo recuerda lo que va a vencer</translation>
    </message>
    <message>
        <source>on its day nobody is so many days late</source>
        <translation>en su día nadie tiene ese atraso</translation>
    </message>
    <message>
        <source>on its day nobody is in that stage</source>
        <translation>en su día nadie está en esa etapa</translation>
    </message>
    <message>
        <source>the cadence has ended before it</source>
        <translation>la cadencia termina antes</translation>
    </message>
    <message>
        <source>it is for those who asked for a channel that it does not use</source>
        <translation>es para quienes pidieron un canal que no usa</translation>
    </message>
    <message>
        <source>the step is not for what is open: %1</source>
        <translation>el paso no es para lo que está abierto: %1</translation>
    </message>
    <message>
        <source>the step is not for %1 days late</source>
        <translation>el paso no es para %1 días de atraso</translation>
    </message>
    <message>
        <source>the step is not for this stage</source>
        <translation>el paso no es para esta etapa</translation>
    </message>
    <message>
        <source>the step is not for the portfolio “%1”</source>
        <translation>el paso no es para la cartera “%1”</translation>
    </message>
    <message>
        <source>the step is not for this product</source>
        <translation>el paso no es para este producto</translation>
    </message>
    <message>
        <source>the step is not for persons, or not for companies</source>
        <translation>el paso no es para personas, o no es para empresas</translation>
    </message>
    <message>
        <source>the step is not for a risk of %1 of 100</source>
        <translation>el paso no es para un riesgo de %1 en 100</translation>
    </message>
    <message>
        <source>the step asks for a risk score, and there is none</source>
        <translation>el paso pide una nota de riesgo, y no hay ninguna</translation>
    </message>
    <message>
        <source>they did not ask for that channel</source>
        <translation>la persona no pidió ese canal</translation>
    </message>
    <message>
        <source>the cadence ends: %1 messages without an answer</source>
        <translation>la cadencia termina: %1 mensajes sin respuesta</translation>
    </message>
    <message>
        <source>the cadence ends: %1 days late</source>
        <translation>la cadencia termina: %1 días de atraso</translation>
    </message>
    <message>
        <source>the cadence ends: only %1 is open</source>
        <translation>la cadencia termina: solo %1 abierto</translation>
    </message>
    <message>
        <source> The wording “%1” was drawn among %2 that are tried.</source>
        <translation> El texto “%1” se sorteó entre %2 en prueba.</translation>
    </message>
    <message>
        <source>the step says nothing in this stage</source>
        <translation>el paso no dice nada en esta etapa</translation>
    </message>
    <message>
        <source>nothing is from “%1_from” to below “%1_below”</source>
        <translation>no hay nada de “%1_from” a menos de “%1_below”</translation>
    </message>
    <message>
        <source>variants stand in place of the template</source>
        <translation>las variantes van en lugar de la plantilla</translation>
    </message>
    <message>
        <source>variants are at least two, each once</source>
        <translation>las variantes son al menos dos, cada una una vez</translation>
    </message>
    <message>
        <source>there is no “%1” here</source>
        <translation>no existe “%1” aquí</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>“%1” debe ser un texto</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1” debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” must be a number from 0 to 1</source>
        <translation>“%1” debe ser un número de 0 a 1</translation>
    </message>
    <message>
        <source>“%1” must be an amount like &quot;100.00&quot;</source>
        <translation>“%1” debe ser un importe como &quot;100.00&quot;</translation>
    </message>
    <message>
        <source>“%1” must be a word or several</source>
        <translation>“%1” debe ser una palabra o varias</translation>
    </message>
    <message>
        <source>“%1” must be a table</source>
        <translation>“%1” debe ser una tabla</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be “%2”</source>
        <translation>“%1” no puede ser “%2”</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>la importación</translation>
    </message>
    <message>
        <source>the broken promise</source>
        <translation>la promesa incumplida</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>el acuerdo</translation>
    </message>
    <message>
        <source>the broken agreement</source>
        <translation>el acuerdo incumplido</translation>
    </message>
    <message>
        <source>the payment</source>
        <translation>el pago</translation>
    </message>
    <message>
        <source>step %1 of the cadence, after %2 of %3</source>
        <translation>paso %1 de la cadencia, después de: %2, %3</translation>
    </message>
    <message>
        <source>its day is over</source>
        <translation>su día ya pasó</translation>
    </message>
    <message>
        <source>nothing is late yet</source>
        <translation>todavía no hay nada atrasado</translation>
    </message>
    <message>
        <source>the last day of a replay must be over: only what happened is replayed</source>
        <translation>el último día de la repetición debe haber terminado: solo se repasa lo que ocurrió</translation>
    </message>
    <message>
        <source>no step falls into these days</source>
        <translation>ningún paso cae en esos días</translation>
    </message>
    <message>
        <source>they asked for another hour</source>
        <translation>pidió otro horario</translation>
    </message>
    <message>
        <source>a name is one word, without white space or “/”</source>
        <translation>un nombre es una sola palabra, sin espacios ni “/”</translation>
    </message>
    <message>
        <source>Version %1 came into force meanwhile: look at it, then publish again.</source>
        <translation>La versión %1 entró en vigor entretanto: mírela y publique de nuevo.</translation>
    </message>
    <message>
        <source>The simulation was given up.</source>
        <translation>La simulación se interrumpió.</translation>
    </message>
    <message>
        <source>“%1” is declared as nothing to WhatsApp</source>
        <translation>“%1” no está declarado a WhatsApp en ninguna categoría</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>they are talking with us</source>
        <translation>está en conversación con nosotros</translation>
    </message>
    <message>
        <source>The cadence has %1 steps; it may have %2.</source>
        <translation>La cadencia tiene %1 pasos; puede tener %2.</translation>
    </message>
</context>
<context>
    <name>cadencedesk</name>
    <message>
        <source>After %1</source>
        <translation>Después de: %1</translation>
    </message>
    <message>
        <source>Reminder · no word of collecting</source>
        <translation>Recordatorio · sin palabra de cobro</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
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
        <translation>Atraso largo</translation>
    </message>
    <message>
        <source>Best channel</source>
        <translation>Mejor canal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>first, second …</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1 from %2 to below %3</source>
        <translation>%1 de %2 a menos de %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>empresas</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>open with the creditor</source>
        <translation>pendiente con el acreedor</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>días de atraso</translation>
    </message>
    <message>
        <source>risk of default</source>
        <translation>riesgo de impago</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>fase: %1</translation>
    </message>
    <message>
        <source>portfolio: %1</source>
        <translation>cartera: %1</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>producto: %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>they asked for: %1</source>
        <translation>pidieron: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>on the day of %1, at %2</source>
        <translation>el día de: %1, a las %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1, at %2</source>
        <translation>
            <numerusform>%n día después de: %1, a las %2</numerusform>
            <numerusform>%n días después de: %1, a las %2</numerusform>
        </translation>
    </message>
    <message>
        <source>on the due date, at %1</source>
        <translation>el día del vencimiento, a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before it falls due, at %1</source>
        <translation>
            <numerusform>%n día antes de vencer, a las %1</numerusform>
            <numerusform>%n días antes de vencer, a las %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it fell due, at %1</source>
        <translation>
            <numerusform>%n día después de vencer, a las %1</numerusform>
            <numerusform>%n días después de vencer, a las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a person calls</source>
        <translation>llama una persona</translation>
    </message>
    <message>
        <source>the best one of the person, of %1</source>
        <translation>el mejor de la persona, entre %1</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, si no </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leyó</translation>
    </message>
    <message>
        <source>they answered in the last seven days</source>
        <translation>respondió en los últimos siete días</translation>
    </message>
    <message>
        <source>they did not answer in the last seven days</source>
        <translation>no respondió en los últimos siete días</translation>
    </message>
    <message>
        <source>the last message was not read</source>
        <translation>el último mensaje no fue leído</translation>
    </message>
    <message>
        <source>before it is late</source>
        <translation>antes del atraso</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en atraso</translation>
    </message>
    <message>
        <source>late for long</source>
        <translation>en atraso largo</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>The table of holidays can&apos;t be used: %1</source>
        <translation>La tabla de feriados no se puede usar: %1</translation>
    </message>
    <message>
        <source>The date lies outside the years 1 to 9999.</source>
        <translation>La fecha está fuera de los años 1 a 9999.</translation>
    </message>
    <message>
        <source>Mon–Fri %1–%2</source>
        <translation>lun. a vie. de %1 a %2</translation>
    </message>
    <message>
        <source>Sat %1–%2</source>
        <translation>sáb. de %1 a %2</translation>
    </message>
    <message>
        <source>Sun %1–%2</source>
        <translation>dom. de %1 a %2</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>%1. Holiday: %2</source>
        <translation>%1. Feriado: %2</translation>
    </message>
    <message>
        <source>The table of contact hours can&apos;t be used: %1</source>
        <translation>La tabla de horarios de contacto no se puede usar: %1</translation>
    </message>
    <message>
        <source>The table of places can&apos;t be used: %1</source>
        <translation>La tabla de códigos de área y estados no se puede usar: %1</translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>This is a care case already.</source>
        <translation>Este ya es un caso de apoyo.</translation>
    </message>
    <message>
        <source>The machine falls silent on every channel.</source>
        <translation>La máquina guarda silencio en todos los canales.</translation>
    </message>
    <message>
        <source>Collection of this person stands still, without a term.</source>
        <translation>La cobranza de esta persona se detiene, sin plazo.</translation>
    </message>
    <message>
        <source>You go on in the care queue: no timer, no amounts.</source>
        <translation>Usted sigue en la cola de apoyo: sin reloj, sin montos.</translation>
    </message>
    <message>
        <source>Marked as care by %1</source>
        <translation>Marcado como apoyo por %1</translation>
    </message>
    <message>
        <source>Silence on every channel: %1</source>
        <translation>Silencio en todos los canales: %1</translation>
    </message>
    <message>
        <source>This is no care case.</source>
        <translation>Este no es un caso de apoyo.</translation>
    </message>
    <message>
        <source>Say why it is none.</source>
        <translation>Diga por qué no lo es.</translation>
    </message>
    <message>
        <source>Care confirmed</source>
        <translation>Apoyo confirmado</translation>
    </message>
    <message>
        <source>Care questioned: %1</source>
        <translation>Apoyo cuestionado: %1</translation>
    </message>
    <message>
        <source>Confirmed. The silence holds.</source>
        <translation>Confirmado. El silencio continúa.</translation>
    </message>
    <message>
        <source>The supervisor looks at it; until then the silence holds.</source>
        <translation>La supervisión lo verá; hasta entonces, el silencio continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%n queued message(s) are taken back.</source>
        <translation>
            <numerusform>Se retira %n envío de la cola.</numerusform>
            <numerusform>Se retiran %n envíos de la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>That instant has passed already.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>The case leaves the queue and waits under Callbacks.</source>
        <translation>El caso sale de la cola y espera en Retornos.</translation>
    </message>
    <message>
        <source>It comes back on %1, before the others.</source>
        <translation>Vuelve el %1, antes que los demás.</translation>
    </message>
    <message>
        <source>Asked to be called on %1</source>
        <translation>Pidió retorno el %1</translation>
    </message>
    <message>
        <source>Callback: %1</source>
        <translation>Retorno: %1</translation>
    </message>
    <message>
        <source>Say what the supervisor has to decide.</source>
        <translation>Diga qué tiene que decidir la supervisión.</translation>
    </message>
    <message>
        <source>The supervisor has this case already.</source>
        <translation>Este caso ya está con la supervisión.</translation>
    </message>
    <message>
        <source>The supervisor gets the case with your words.</source>
        <translation>La supervisión recibe el caso con lo que usted escribió.</translation>
    </message>
    <message>
        <source>You keep talking; the silence of the machine holds.</source>
        <translation>Usted sigue en la conversación; el silencio de la máquina continúa.</translation>
    </message>
    <message>
        <source>It leaves your queue; the machine waits for the decision.</source>
        <translation>Sale de su cola; la máquina espera la decisión.</translation>
    </message>
    <message>
        <source>To the supervisor: %1</source>
        <translation>A supervisión: %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
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
        <translation>Promesa: %1 para el %2</translation>
    </message>
    <message>
        <source>Promise: for %1</source>
        <translation>Promesa: para el %1</translation>
    </message>
    <message>
        <source>Takes the place of the promise for %1.</source>
        <translation>Reemplaza la promesa del %1.</translation>
    </message>
    <message>
        <source>Collection waits until %1.</source>
        <translation>La cobranza espera hasta el %1.</translation>
    </message>
    <message>
        <source>A reminder goes out on the eve, %1.</source>
        <translation>Sale un recordatorio la víspera, %1.</translation>
    </message>
    <message>
        <source>Without money by the end of %1 the case comes back to the queue.</source>
        <translation>Si no entra hasta el final del %1, el caso vuelve a la cola.</translation>
    </message>
    <message>
        <source>Do not contact: %1</source>
        <translation>No contactar: %1</translation>
    </message>
    <message>
        <source>Do not contact: by %1</source>
        <translation>No contactar: por %1</translation>
    </message>
    <message>
        <source>Do not contact: on no channel</source>
        <translation>No contactar: por ningún canal</translation>
    </message>
    <message>
        <source>There is no number or address on this channel.</source>
        <translation>No hay número ni dirección en este canal.</translation>
    </message>
    <message>
        <source>Nothing more goes to %1.</source>
        <translation>Nada más va a %1.</translation>
    </message>
    <message>
        <source>Nothing more goes out by %1, from any portfolio.</source>
        <translation>Nada más sale por %1, de ninguna cartera.</translation>
    </message>
    <message>
        <source>Nothing more goes out on any channel, from any portfolio. Only they can begin again.</source>
        <translation>Nada más sale, por ningún canal, de ninguna cartera. Solo la persona puede reanudar.</translation>
    </message>
    <message>
        <source>There is nothing to lift any more.</source>
        <translation>Ya no hay nada que liberar.</translation>
    </message>
    <message>
        <source>Only a supervisor lifts this: it protects the person, or somebody else placed it.</source>
        <translation>Solo supervisión la levanta: protege a la persona, o la puso otra persona.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>Collection may go on, unless something else holds it.</source>
        <translation>La cobranza puede seguir, si nada más la detiene.</translation>
    </message>
    <message>
        <source>Hold lifted: %1</source>
        <translation>Suspensión levantada: %1</translation>
    </message>
    <message>
        <source>The number or address is somebody else&apos;s.</source>
        <translation>El número o dirección es de otra persona.</translation>
    </message>
    <message>
        <source>This debtor has no such number or address.</source>
        <translation>Este deudor no tiene ese número o dirección.</translation>
    </message>
    <message>
        <source>Wrong number or address: %1</source>
        <translation>Número o dirección equivocado: %1</translation>
    </message>
    <message>
        <source>It is not confirmed who this is.</source>
        <translation>La identidad no está confirmada.</translation>
    </message>
    <message>
        <source>No debt is shown or said until it is confirmed again.</source>
        <translation>Ninguna deuda se muestra ni se dice hasta confirmar de nuevo.</translation>
    </message>
    <message>
        <source>The identity is not confirmed any more: %1</source>
        <translation>Identidad ya no confirmada: %1</translation>
    </message>
    <message>
        <source>care</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>supervisión</translation>
    </message>
    <message>
        <source>the supervisor, to approve</source>
        <translation>supervisión, para aprobar</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identificación</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>negociación</translation>
    </message>
    <message>
        <source>the debtor</source>
        <translation>el deudor</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>un tercero</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>la máquina</translation>
    </message>
    <message>
        <source>%1 wrote by %2</source>
        <translation>%1 escribió por %2</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 llamó</translation>
    </message>
    <message>
        <source>%1 wrote to them by %2</source>
        <translation>%1 le escribió por %2</translation>
    </message>
    <message>
        <source>to be worked on</source>
        <translation>por atender</translation>
    </message>
    <message>
        <source>comes back on %1</source>
        <translation>vuelve el %1</translation>
    </message>
    <message>
        <source>has the turn</source>
        <translation>tiene el turno</translation>
    </message>
    <message>
        <source>agreement %1 waits for approval</source>
        <translation>el acuerdo %1 espera aprobación</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>owes nothing here</source>
        <translation>no debe nada aquí</translation>
    </message>
    <message>
        <source>collection stands still</source>
        <translation>cobranza suspendida</translation>
    </message>
    <message>
        <source>a message is about to leave</source>
        <translation>un mensaje está por salir</translation>
    </message>
    <message>
        <source>pays the agreement %1 until %2</source>
        <translation>paga el acuerdo %1 hasta el %2</translation>
    </message>
    <message>
        <source>promised to pay by %1</source>
        <translation>prometió pagar hasta el %1</translation>
    </message>
    <message>
        <source>begins the cadence</source>
        <translation>empieza la cadencia</translation>
    </message>
    <message>
        <source>step %1 of the cadence</source>
        <translation>paso %1 de la cadencia</translation>
    </message>
    <message>
        <source>the cadence is over: somebody has to look</source>
        <translation>la cadencia terminó: alguien tiene que ver</translation>
    </message>
    <message>
        <source>nothing is planned: somebody has to look</source>
        <translation>nada planificado: alguien tiene que ver</translation>
    </message>
    <message>
        <source>counter offer</source>
        <translation>contraoferta</translation>
    </message>
    <message>
        <source>accepts the offer</source>
        <translation>acepta la oferta</translation>
    </message>
    <message>
        <source>refuses the offer</source>
        <translation>rechaza la oferta</translation>
    </message>
    <message>
        <source>promises to pay</source>
        <translation>promete pagar</translation>
    </message>
    <message>
        <source>says it is paid</source>
        <translation>dice que ya pagó</translation>
    </message>
    <message>
        <source>disputes the debt</source>
        <translation>impugna la deuda</translation>
    </message>
    <message>
        <source>wants no more messages</source>
        <translation>no quiere más mensajes</translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation>pide una persona</translation>
    </message>
    <message>
        <source>is somebody else</source>
        <translation>es otra persona</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número equivocado</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>lo que vence</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>agreement %1: %2, first on %3</source>
        <translation>acuerdo %1: %2, primera el %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>libre ahora</translation>
    </message>
    <message>
        <source>Collection stands still</source>
        <translation>El cobro está suspendido</translation>
    </message>
    <message>
        <source>identity confirmed on %1</source>
        <translation>identidad confirmada el %1</translation>
    </message>
    <message>
        <source>identity not confirmed: say nothing of a debt</source>
        <translation>identidad no confirmada: no hable de deuda</translation>
    </message>
    <message>
        <source>only if they ask for it</source>
        <translation>solo si la persona lo pide</translation>
    </message>
    <message>
        <source>only you, where they wrote</source>
        <translation>solo usted, por donde escribió</translation>
    </message>
    <message>
        <source>in silence</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>A care guide lacks what it is for, help, steps or phrases.</source>
        <translation>A una guía de apoyo le falta para quién es, ayuda, pasos o frases.</translation>
    </message>
    <message>
        <source>Say to whom the yes was given.</source>
        <translation>Diga a quién se le dio el sí.</translation>
    </message>
    <message>
        <source>Say how the yes was given.</source>
        <translation>Diga cómo se dio el sí.</translation>
    </message>
    <message>
        <source>Say where the yes can be read or heard: a form, a message, a recording.</source>
        <translation>Diga dónde se puede leer u oír el sí: un formulario, un mensaje, una grabación.</translation>
    </message>
    <message>
        <source>A refusal does not run out; a later yes takes it back.</source>
        <translation>Una negativa no vence; un sí posterior la deshace.</translation>
    </message>
    <message>
        <source>The yes would be over already: say until when in the future it holds.</source>
        <translation>El sí ya habría vencido: diga hasta cuándo, en el futuro, vale.</translation>
    </message>
    <message>
        <source>they asked not to be contacted</source>
        <translation>pidió que no lo contactaran</translation>
    </message>
    <message>
        <source>They want no promotions</source>
        <translation>No quiere promociones</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
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
        <translation>La cuenta “%1” no puede enviar ahora: %2</translation>
    </message>
    <message>
        <source>The configuration&apos;s “%1” can&apos;t be right: %2</source>
        <translation>“%1” en la configuración no puede estar bien: %2</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read: %2</source>
        <translation>No se pudo leer el archivo “%1”: %2</translation>
    </message>
    <message>
        <source>This is no e-mail: %1</source>
        <translation>Esto no es un correo: %1</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>está vacío.</translation>
    </message>
    <message>
        <source>The e-mail has no attachment “%1”.</source>
        <translation>El correo no tiene el adjunto “%1”.</translation>
    </message>
    <message>
        <source>The e-mail can&apos;t be sent: %1</source>
        <translation>El correo no se puede enviar: %1</translation>
    </message>
    <message>
        <source>an attachment is empty or too large.</source>
        <translation>un adjunto está vacío o es demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>The connection broke after the e-mail had gone out: %1</source>
        <translation>La conexión se cortó después de salir el correo: %1</translation>
    </message>
    <message>
        <source>Another worker has taken this message over.</source>
        <translation>Otro proceso asumió este mensaje.</translation>
    </message>
    <message>
        <source>The message was recalled or taken over meanwhile; it is not sent.</source>
        <translation>El mensaje fue retirado o lo asumió otro proceso; no se enviará.</translation>
    </message>
    <message>
        <source>The program ended while it was sending; the provider is asked whether it arrived.</source>
        <translation>El programa se detuvo durante el envío; se preguntará al proveedor si el mensaje llegó.</translation>
    </message>
    <message>
        <source>The connection broke while it was being sent, and the provider never said whether it arrived.</source>
        <translation>La conexión se cortó durante el envío y el proveedor no informó si el mensaje llegó.</translation>
    </message>
    <message>
        <source>Trato does not know what “%1” sends on the channel “%2”.</source>
        <translation>Trato no conoce lo que “%1” envía por el canal “%2”.</translation>
    </message>
    <message>
        <source>A text message holds at most %1 characters.</source>
        <translation>Un SMS admite como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer %1 says nothing about the message.</source>
        <translation>La respuesta %1 del proveedor no dice nada sobre el mensaje.</translation>
    </message>
    <message>
        <source>A text message has between 1 and %1 characters.</source>
        <translation>Un SMS tiene entre 1 y %1 caracteres.</translation>
    </message>
    <message>
        <source>it names no message (MessageSid is missing).</source>
        <translation>no identifica el mensaje (falta MessageSid).</translation>
    </message>
    <message>
        <source>The template “%1” can&apos;t be used: %2</source>
        <translation>La plantilla “%1” no se puede usar: %2</translation>
    </message>
    <message>
        <source>The template “%1” lacks: %2.</source>
        <translation>A la plantilla “%1” le falta: %2.</translation>
    </message>
    <message>
        <source>there are two of that name</source>
        <translation>hay dos con ese nombre</translation>
    </message>
    <message>
        <source>There is no template “%1” for this channel.</source>
        <translation>No hay plantilla “%1” para este canal.</translation>
    </message>
    <message>
        <source>The call record&apos;s field “%1” can&apos;t be right: %2</source>
        <translation>El campo “%1” del registro de la llamada no puede estar bien: %2</translation>
    </message>
    <message>
        <source>an ISO 8601 time was expected.</source>
        <translation>se esperaba una hora ISO 8601.</translation>
    </message>
    <message>
        <source>it is before the start.</source>
        <translation>es anterior al inicio.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this message: %1</source>
        <translation>WhatsApp no acepta este mensaje: %1</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>the template has no name.</source>
        <translation>la plantilla no tiene nombre.</translation>
    </message>
    <message>
        <source>what to choose from is missing.</source>
        <translation>faltan las opciones para elegir.</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>falta el archivo.</translation>
    </message>
    <message>
        <source>the kind “%1” is unknown.</source>
        <translation>el tipo “%1” es desconocido.</translation>
    </message>
    <message>
        <source>it has no list of entries.</source>
        <translation>no trae la lista de entradas.</translation>
    </message>
    <message>
        <source>What %1 sent can&apos;t be read: %2</source>
        <translation>No se pudo leer lo que envió %1: %2</translation>
    </message>
    <message>
        <source>The hold of people&apos;s messages is a number of seconds from 0 to 300.</source>
        <translation>La espera de los mensajes de las personas es un número de segundos de 0 a 300.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG only: “%1” is neither.</source>
        <translation>WhatsApp solo lleva imágenes en JPEG o PNG: “%1” no lo es.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files like “%1”; e-mail does.</source>
        <translation>WhatsApp no lleva archivos como “%1”; el correo sí.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes pictures up to %2 MB.</source>
        <translation>“%1” es demasiado grande: WhatsApp lleva imágenes de hasta %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes documents up to %2 MB.</source>
        <translation>“%1” es demasiado grande: WhatsApp lleva documentos de hasta %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: WhatsApp takes videos and sounds up to %2 MB.</source>
        <translation>“%1” es demasiado grande: WhatsApp lleva videos y audios de hasta %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is too large: an e-mail takes %2 MB in all.</source>
        <translation>“%1” es demasiado grande: un correo lleva %2 MB en total.</translation>
    </message>
    <message>
        <source>An SMS takes text only: files go by WhatsApp or e-mail.</source>
        <translation>Un SMS solo lleva texto: los archivos van por WhatsApp o correo.</translation>
    </message>
    <message>
        <source>Files don&apos;t go this way: they go by WhatsApp or e-mail.</source>
        <translation>Los archivos no van por aquí: van por WhatsApp o correo.</translation>
    </message>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>Un mensaje lleva como máximo %1 archivos.</translation>
    </message>
    <message>
        <source>Together the files are too large: an e-mail takes %1 MB in all.</source>
        <translation>Juntos los archivos son demasiado grandes: un correo lleva %1 MB en total.</translation>
    </message>
    <message>
        <source>The file did not get through: %1</source>
        <translation>El archivo no llegó al proveedor: %1</translation>
    </message>
    <message>
        <source>The provider did not take the file (answer %1).</source>
        <translation>El proveedor no aceptó el archivo (respuesta %1).</translation>
    </message>
    <message>
        <source>There is no delivery %1 in the inbox.</source>
        <translation>No hay ninguna entrega %1 en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Say why nobody needs to work on this delivery.</source>
        <translation>Diga por qué nadie tiene que tratar esta entrega.</translation>
    </message>
    <message>
        <source>Only a parked or unsupported delivery can be dropped; this one is “%1”. “tratoctl inbox list” shows what waits for a person.</source>
        <translation>Solo se descarta una entrega apartada o no admitida; esta está “%1”. “tratoctl inbox list” muestra lo que espera a una persona.</translation>
    </message>
    <message>
        <source>Character %1 of the message (%2) is one that nobody can read: take it out, or write the text anew.</source>
        <translation>El carácter %1 del mensaje (%2) nadie puede leerlo: quítelo o escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>The message has %1 characters, and %2 carries at most %3: shorten it, or send it in parts.</source>
        <translation>El mensaje tiene %1 caracteres, y por %2 van como máximo %3: acórtelo o envíelo en partes.</translation>
    </message>
    <message>
        <source>The subject is one line of at most %1 readable characters: write it again, shorter.</source>
        <translation>El asunto es una línea de hasta %1 caracteres legibles: escríbalo de nuevo, más corto.</translation>
    </message>
    <message>
        <source>Nothing written leaves by “%1”: choose another channel.</source>
        <translation>Por “%1” no sale nada escrito: elija otro canal.</translation>
    </message>
    <message>
        <source>The provider gives no token for the mailbox “%1” (%2 %3): agree to it anew there and write the new refresh token to secret.</source>
        <translation>El proveedor no da un token para el buzón “%1” (%2 %3): autorícelo de nuevo allí y escriba el nuevo refresh token en secret.</translation>
    </message>
    <message>
        <source>The mail server %1, port %2, can&apos;t be reached: %3. Check host and port of the mailbox “%4”, and whether the server lets this machine in.</source>
        <translation>No se llega al servidor de correo %1, puerto %2: %3. Revise host y port del buzón “%4”, y si el servidor acepta esta máquina.</translation>
    </message>
    <message>
        <source>No safe connection to the mail server %1: %2. If it has a certificate of the house, name its authority&apos;s file in ca_file of the mailbox “%3”; if the port speaks STARTTLS, say security = &quot;starttls&quot;.</source>
        <translation>No hay conexión segura con el servidor de correo %1: %2. Si tiene un certificado de la casa, indique el archivo de su autoridad en ca_file del buzón “%3”; si el puerto habla STARTTLS, escriba security = &quot;starttls&quot;.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke off: %2. It is tried again by itself.</source>
        <translation>La conexión con el servidor de correo %1 se cortó: %2. Se intenta de nuevo sola.</translation>
    </message>
    <message>
        <source>its name is not found in time</source>
        <translation>no se encontró su nombre a tiempo</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be used: %2</source>
        <translation>el archivo %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>Somebody between us and the mail server spoke before TLS had begun. Use security = &quot;tls&quot;.</source>
        <translation>Alguien entre nosotros y el servidor de correo habló antes de que empezara TLS. Use security = &quot;tls&quot;.</translation>
    </message>
    <message>
        <source>The mail server does not answer any more. The connection is made anew by itself.</source>
        <translation>El servidor de correo ya no responde. La conexión se rehace sola.</translation>
    </message>
    <message>
        <source>The mail server said something that is no IMAP. Check that the port of the [[mailbox]] is the one for IMAP (993, or 143 with STARTTLS).</source>
        <translation>El servidor de correo dijo algo que no es IMAP. Revise que el puerto del [[mailbox]] sea el de IMAP (993, o 143 con STARTTLS).</translation>
    </message>
    <message>
        <source>The mail server %1 takes no tokens (XOAUTH2). Say auth = &quot;password&quot; in the mailbox “%2”.</source>
        <translation>El servidor de correo %1 no acepta tokens (XOAUTH2). Escriba auth = &quot;password&quot; en el buzón “%2”.</translation>
    </message>
    <message>
        <source>The mail server %1 lets nobody in by password on this line. Say security = &quot;starttls&quot; or &quot;tls&quot; in the mailbox “%2”, or auth = &quot;xoauth2&quot;.</source>
        <translation>El servidor de correo %1 no deja entrar a nadie con contraseña por esta conexión. Escriba security = &quot;starttls&quot; o &quot;tls&quot; en el buzón “%2”, o auth = &quot;xoauth2&quot;.</translation>
    </message>
    <message>
        <source>The mail server %1 says no: %2. It is asked again by itself; when it goes on, ask the server&apos;s people.</source>
        <translation>El servidor de correo %1 dice que no: %2. Se le pregunta de nuevo solo; si continúa, pregunte a quien cuida del servidor.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection: %2. It is made anew by itself.</source>
        <translation>El servidor de correo %1 cerró la conexión: %2. Se rehace sola.</translation>
    </message>
    <message>
        <source>The token is over or was taken back: agree to it anew with the provider and write it to secret.</source>
        <translation>El token venció o fue retirado: autorícelo de nuevo con el proveedor y escríbalo en secret.</translation>
    </message>
    <message>
        <source>Check user and secret. Google, Microsoft and others want a password made for this program, or auth = &quot;xoauth2&quot;.</source>
        <translation>Revise user y secret. Google, Microsoft y otros quieren una contraseña creada para este programa, o auth = &quot;xoauth2&quot;.</translation>
    </message>
    <message>
        <source>The mail server %1 does not let “%2” in: %3. %4</source>
        <translation>El servidor de correo %1 no deja entrar a “%2”: %3. %4</translation>
    </message>
    <message>
        <source>The mailbox “%1” has no folder “%2”. Name in folders some of these: %3.</source>
        <translation>El buzón “%1” no tiene la carpeta “%2”. Indique en folders alguna de estas: %3.</translation>
    </message>
    <message>
        <source>The mailbox “%1” can&apos;t be used, its “%2”: %3</source>
        <translation>El buzón “%1” no se puede usar, “%2”: %3</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>tiene que ser texto.</translation>
    </message>
    <message>
        <source>it must be one line.</source>
        <translation>tiene que ser una sola línea.</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2.</source>
        <translation>tiene que ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>it must be “tls”, “starttls” or, on this machine alone, “none”.</source>
        <translation>tiene que ser “tls”, “starttls” o, solo en esta máquina, “none”.</translation>
    </message>
    <message>
        <source>without TLS the password would be readable on its way. Use “tls” or “starttls”.</source>
        <translation>sin TLS la contraseña se podría leer en el camino. Use “tls” o “starttls”.</translation>
    </message>
    <message>
        <source>it must be “password” or “xoauth2”.</source>
        <translation>tiene que ser “password” o “xoauth2”.</translation>
    </message>
    <message>
        <source>it must begin with https://.</source>
        <translation>tiene que empezar con https://.</translation>
    </message>
    <message>
        <source>each folder needs a name of its own, in one line.</source>
        <translation>cada carpeta necesita un nombre propio, en una sola línea.</translation>
    </message>
    <message>
        <source>it must name 1 to %1 folders.</source>
        <translation>tiene que indicar de 1 a %1 carpetas.</translation>
    </message>
    <message>
        <source>it must be a day in quotation marks, like &quot;2026-11-20&quot;.</source>
        <translation>tiene que ser un día entre comillas, como &quot;2026-11-20&quot;.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>aparece dos veces.</translation>
    </message>
    <message>
        <source>Another engine has taken these mails in.</source>
        <translation>Otro motor ya recibió estos correos.</translation>
    </message>
    <message>
        <source>They get too many such messages: wait a day, or call.</source>
        <translation>Esta persona recibe demasiados mensajes así: espere un día o llame.</translation>
    </message>
    <message>
        <source>This number or address can&apos;t be reached this way: choose another channel or contact.</source>
        <translation>A este número o dirección no se llega así: elija otro canal o contacto.</translation>
    </message>
    <message>
        <source>They asked for no more of these: choose another channel.</source>
        <translation>Esta persona pidió no recibir más de estos: elija otro canal.</translation>
    </message>
    <message>
        <source>The 24 hours after their last message are over: choose an approved template.</source>
        <translation>Pasaron las 24 horas desde su último mensaje: elija una plantilla aprobada.</translation>
    </message>
    <message>
        <source>What it says was refused: write it anew.</source>
        <translation>Lo que dice fue rechazado: escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Only a message that failed can be sent again; this one is “%1”.</source>
        <translation>Solo se reenvía un mensaje que falló; este está “%1”.</translation>
    </message>
    <message>
        <source>What it says was true until its day, which is over: write it anew.</source>
        <translation>Lo que dice valía hasta un día que ya pasó: escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>No hay ningún mensaje %1.</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>The mail server sent more in one piece than it was asked for. Check the port of the [[mailbox]], or lower its largest_mail_mb.</source>
        <translation>El servidor de correo envió de una vez más de lo que se pidió. Revise el puerto de la [[mailbox]] o baje su largest_mail_mb.</translation>
    </message>
    <message>
        <source>The message says nothing: write what the person is to read.</source>
        <translation>El mensaje no dice nada: escriba lo que la persona debe leer.</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: wait for an answer, or ask by another channel.</source>
        <translation>No se sabe si llegó: espere una respuesta o pregunte por otro canal.</translation>
    </message>
    <message>
        <source>it is a whole number from %1 to %2.</source>
        <translation>es un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>it is missing, and “unsubscribe_secret” needs it.</source>
        <translation>falta, y “unsubscribe_secret” la necesita.</translation>
    </message>
    <message>
        <source>it names no message of ours.</source>
        <translation>no indica ningún mensaje nuestro.</translation>
    </message>
    <message>
        <source>The connection broke while it was being taken back; nobody knows whether it arrived, so no SMS was sent.</source>
        <translation>La conexión se cortó mientras se retiraba el mensaje; nadie sabe si llegó, por eso no se envió SMS.</translation>
    </message>
    <message>
        <source>The message was delivered by RCS after all.</source>
        <translation>El mensaje finalmente se entregó por RCS.</translation>
    </message>
    <message>
        <source>The replies “%1” are one or more texts of 1 to %2 characters.</source>
        <translation>Las respuestas “%1” son uno o más textos de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>Google answers %1.</source>
        <translation>Google responde %1.</translation>
    </message>
    <message>
        <source>This number has no RCS.</source>
        <translation>Este número no tiene RCS.</translation>
    </message>
    <message>
        <source>The device does not show this message (%1).</source>
        <translation>El dispositivo no muestra este mensaje (%1).</translation>
    </message>
    <message>
        <source>a card&apos;s picture has no web address.</source>
        <translation>la imagen de una tarjeta no tiene dirección web.</translation>
    </message>
    <message>
        <source>a card takes %1 characters of title and %2 of text.</source>
        <translation>una tarjeta admite %1 caracteres de título y %2 de texto.</translation>
    </message>
    <message>
        <source>a card is empty.</source>
        <translation>una tarjeta está vacía.</translation>
    </message>
    <message>
        <source>a carousel has %1 to %2 cards.</source>
        <translation>un carrusel tiene de %1 a %2 tarjetas.</translation>
    </message>
    <message>
        <source>a file goes without words; send them before it.</source>
        <translation>un archivo va sin texto; envíe el texto antes.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1” no es una dirección web.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number with its country.</source>
        <translation>“%1” no es un teléfono con el código del país.</translation>
    </message>
    <message>
        <source>the button “%1” has to have 1 to %2 characters.</source>
        <translation>el botón “%1” debe tener de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>what the button “%1” gives back is too long.</source>
        <translation>lo que devuelve el botón “%1” es demasiado largo.</translation>
    </message>
    <message>
        <source>RCS does not take this message: %1</source>
        <translation>RCS no acepta este mensaje: %1</translation>
    </message>
    <message>
        <source>it has more than %1 buttons.</source>
        <translation>tiene más de %1 botones.</translation>
    </message>
    <message>
        <source>It was not delivered in time and was taken back.</source>
        <translation>No se entregó a tiempo y fue retirado.</translation>
    </message>
    <message>
        <source>it is no event in its envelope.</source>
        <translation>no es un evento en su sobre.</translation>
    </message>
    <message>
        <source>The service account&apos;s file “%1” has no usable “%2”: take the JSON key file as Google gives it.</source>
        <translation>El archivo de la cuenta de servicio “%1” no tiene un “%2” utilizable: use el archivo de clave JSON tal como lo entrega Google.</translation>
    </message>
    <message>
        <source>Google gives the service account no token (%1): %2</source>
        <translation>Google no da token a la cuenta de servicio (%1): %2</translation>
    </message>
    <message>
        <source>it is one of %1.</source>
        <translation>es uno de estos: %1.</translation>
    </message>
    <message>
        <source>it is neither a JSON object nor a form.</source>
        <translation>no es un objeto JSON ni un formulario.</translation>
    </message>
    <message>
        <source>Zenvia shows such buttons within a card, not under it.</source>
        <translation>Zenvia muestra esos botones dentro de una tarjeta, no debajo de ella.</translation>
    </message>
    <message>
        <source>a file goes without buttons; send them in a card.</source>
        <translation>un archivo va sin botones; envíelos en una tarjeta.</translation>
    </message>
    <message>
        <source>A text message is never empty.</source>
        <translation>Un SMS nunca va vacío.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached</source>
        <translation>No se llega al proveedor</translation>
    </message>
    <message>
        <source>Check the engine&apos;s connection and the provider&apos;s address; it is tried again by itself.</source>
        <translation>Revise la conexión del motor y la dirección del proveedor; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>El acceso fue rechazado</translation>
    </message>
    <message>
        <source>Put a valid token or password into the engine&apos;s configuration and start the engine again.</source>
        <translation>Ponga un token o una contraseña válidos en la configuración del motor y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The provider wants to be paid</source>
        <translation>El proveedor pide el pago</translation>
    </message>
    <message>
        <source>Settle the balance or the means of payment at the provider; then it goes on by itself.</source>
        <translation>Arregle el saldo o el medio de pago con el proveedor; después sigue solo.</translation>
    </message>
    <message>
        <source>More than the provider takes now</source>
        <translation>Más de lo que el proveedor acepta ahora</translation>
    </message>
    <message>
        <source>Nothing to do: what waits goes by itself when the provider takes it again.</source>
        <translation>Nada que hacer: lo que espera sale solo cuando el proveedor vuelva a aceptar.</translation>
    </message>
    <message>
        <source>The provider has restricted the account</source>
        <translation>El proveedor restringió la cuenta</translation>
    </message>
    <message>
        <source>Open a request at the provider and use other channels meanwhile.</source>
        <translation>Abra un reclamo con el proveedor y use otros canales mientras tanto.</translation>
    </message>
    <message>
        <source>The sender isn&apos;t ours</source>
        <translation>El remitente no es nuestro</translation>
    </message>
    <message>
        <source>Check the number or agent in the engine&apos;s configuration against the provider&apos;s.</source>
        <translation>Compare el número o agente de la configuración del motor con el del proveedor.</translation>
    </message>
    <message>
        <source>Something broke at the provider</source>
        <translation>Algo falló en el proveedor</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Nada que hacer: se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The account can&apos;t send</source>
        <translation>La cuenta no puede enviar</translation>
    </message>
    <message>
        <source>Look the code up at the provider and check the account there.</source>
        <translation>Busque el código en el proveedor y revise la cuenta allí.</translation>
    </message>
    <message>
        <source>The account was paused by %1: %2</source>
        <translation>La cuenta fue pausada por %1: %2</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>no es un objeto JSON.</translation>
    </message>
    <message>
        <source>the provider or the receiver could not take it then</source>
        <translation>el proveedor o el destino no pudo recibirlo en ese momento</translation>
    </message>
    <message>
        <source>our account was in trouble</source>
        <translation>nuestra cuenta tenía un problema</translation>
    </message>
    <message>
        <source>they get too many such messages</source>
        <translation>ya recibe demasiados mensajes de este tipo</translation>
    </message>
    <message>
        <source>can&apos;t be reached this way</source>
        <translation>no se llega por este canal</translation>
    </message>
    <message>
        <source>they asked for no more of these</source>
        <translation>pidió no recibir más</translation>
    </message>
    <message>
        <source>the 24-hour window was closed</source>
        <translation>la ventana de 24 horas estaba cerrada</translation>
    </message>
    <message>
        <source>refused as it was written</source>
        <translation>rechazado como estaba escrito</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived</source>
        <translation>nadie sabe si llegó</translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message>
        <source>The cap “%1” can&apos;t be understood.</source>
        <translation>No se entiende el límite “%1”.</translation>
    </message>
    <message>
        <source>The table of telling words is empty.</source>
        <translation>La tabla de palabras que revelan la deuda está vacía.</translation>
    </message>
    <message>
        <source>The case is yours.</source>
        <translation>El turno es suyo.</translation>
    </message>
    <message>
        <source>A payment is acknowledged at once.</source>
        <translation>Un pago se agradece en el momento.</translation>
    </message>
    <message>
        <source>%1 has the case now.</source>
        <translation>%1 está con el caso ahora.</translation>
    </message>
    <message>
        <source>A person goes before the machine.</source>
        <translation>Una persona va antes que la máquina.</translation>
    </message>
    <message>
        <source>The case is the machine&apos;s.</source>
        <translation>El caso está con la máquina.</translation>
    </message>
    <message>
        <source>The machine is talking with them.</source>
        <translation>La máquina está conversando con esta persona.</translation>
    </message>
    <message>
        <source>Nobody has the case.</source>
        <translation>Nadie está con el caso.</translation>
    </message>
    <message>
        <source>The machine is silent; a person may write.</source>
        <translation>La máquina está en silencio; una persona puede escribir.</translation>
    </message>
    <message>
        <source>The machine is silent on this debtor.</source>
        <translation>La máquina está en silencio con esta persona.</translation>
    </message>
    <message>
        <source>They have said nothing about being contacted.</source>
        <translation>La persona no dijo nada sobre ser contactada.</translation>
    </message>
    <message>
        <source>They agreed to be contacted here.</source>
        <translation>La persona aceptó el contacto por aquí.</translation>
    </message>
    <message>
        <source>A person may offer care.</source>
        <translation>Una persona puede ofrecer apoyo.</translation>
    </message>
    <message>
        <source>They wrote again after asking for silence.</source>
        <translation>Volvió a escribir después de pedir silencio.</translation>
    </message>
    <message>
        <source>They asked for no more messages on this channel.</source>
        <translation>La persona pidió no recibir más mensajes por este canal.</translation>
    </message>
    <message>
        <source>They asked not to be contacted any more.</source>
        <translation>La persona pidió que no se le contacte más.</translation>
    </message>
    <message>
        <source>This contact belongs to somebody else.</source>
        <translation>Este contacto es de otra persona.</translation>
    </message>
    <message>
        <source>Nothing arrives at this contact.</source>
        <translation>A este contacto no llega nada.</translation>
    </message>
    <message>
        <source>This contact refuses our messages.</source>
        <translation>Este contacto rechaza nuestros mensajes.</translation>
    </message>
    <message>
        <source>The contact is in order.</source>
        <translation>El contacto está en orden.</translation>
    </message>
    <message>
        <source>The portal needs no contact.</source>
        <translation>El portal no necesita contacto.</translation>
    </message>
    <message>
        <source>There is no contact for this channel.</source>
        <translation>No hay contacto para este canal.</translation>
    </message>
    <message>
        <source>This contact is not in the debtor&apos;s file.</source>
        <translation>Este contacto no está en el registro de la persona.</translation>
    </message>
    <message>
        <source>This is not about collecting.</source>
        <translation>No se trata de cobranza.</translation>
    </message>
    <message>
        <source>Nothing is late: the next due date is %1.</source>
        <translation>Nada está atrasado: el próximo vencimiento es el %1.</translation>
    </message>
    <message>
        <source>Owed since %1.</source>
        <translation>Pendiente desde el %1.</translation>
    </message>
    <message>
        <source>No agreement bears on this.</source>
        <translation>No hay acuerdo que lo impida.</translation>
    </message>
    <message>
        <source>Something outside the agreement is late.</source>
        <translation>Hay algo atrasado fuera del acuerdo.</translation>
    </message>
    <message>
        <source>The agreement is late since %1.</source>
        <translation>Acuerdo atrasado desde el %1.</translation>
    </message>
    <message>
        <source>The agreement is in good standing: next due date %1.</source>
        <translation>Acuerdo al día: próximo vencimiento el %1.</translation>
    </message>
    <message>
        <source>No promise bears on this.</source>
        <translation>No hay promesa que lo impida.</translation>
    </message>
    <message>
        <source>No promise is open for this day.</source>
        <translation>No hay promesa abierta para este día.</translation>
    </message>
    <message>
        <source>They promised to pay until %1.</source>
        <translation>Prometió pagar hasta el %1.</translation>
    </message>
    <message>
        <source>Nothing is suspended.</source>
        <translation>Nada está suspendido.</translation>
    </message>
    <message>
        <source>Only collection waits for a payment.</source>
        <translation>Solo la cobranza espera un pago.</translation>
    </message>
    <message>
        <source>No payment is on its way.</source>
        <translation>No hay pago en camino.</translation>
    </message>
    <message>
        <source>Their identity is confirmed.</source>
        <translation>Identidad confirmada.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and this tells of a debt (%1).</source>
        <translation>Identidad no confirmada, y esto revela la deuda (%1).</translation>
    </message>
    <message>
        <source>Their identity is not confirmed: nothing may tell of a debt.</source>
        <translation>Identidad no confirmada: nada puede revelar la deuda.</translation>
    </message>
    <message>
        <source>An answer within their own conversation.</source>
        <translation>Respuesta dentro de la conversación que abrió la persona.</translation>
    </message>
    <message>
        <source>%1 of %2 contacts today</source>
        <translation>%1 de %2 contactos hoy</translation>
    </message>
    <message>
        <source>%1 of %2 today on this channel</source>
        <translation>%1 de %2 hoy por este canal</translation>
    </message>
    <message>
        <source>%1 of %2 contacts this week</source>
        <translation>%1 de %2 contactos en la semana</translation>
    </message>
    <message>
        <source>%1 of %2 this week on this channel</source>
        <translation>%1 de %2 en la semana por este canal</translation>
    </message>
    <message>
        <source>%1 of %2 contacts in %3 days</source>
        <translation>%1 de %2 contactos en %3 días</translation>
    </message>
    <message>
        <source>Only WhatsApp has such a window.</source>
        <translation>Solo WhatsApp tiene ventana.</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <translation>La ventana está abierta.</translation>
    </message>
    <message>
        <source>The window is closed: only a template may go.</source>
        <translation>La ventana se cerró: solo puede salir una plantilla.</translation>
    </message>
    <message>
        <source>The window is closed: send a template, or wait until they write.</source>
        <translation>La ventana se cerró: envíe una plantilla o espere a que la persona escriba.</translation>
    </message>
    <message>
        <source>There are no words to read.</source>
        <translation>No hay palabras que leer.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The words are permitted.</source>
        <translation>Las palabras están permitidas.</translation>
    </message>
    <message>
        <source>The wording rule “%1” can&apos;t be understood.</source>
        <translation>La regla de redacción “%1” no se puede entender.</translation>
    </message>
    <message>
        <source>The table of words that ask for payment is empty.</source>
        <translation>La tabla de palabras que piden el pago está vacía.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>No hay acreedor “%1”.</translation>
    </message>
    <message>
        <source>There is no such set of limits: %1. There are: %2.</source>
        <translation>No hay tal conjunto de límites: %1. Hay: %2.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>Nobody may pass this rule: it is the law, or the person&apos;s own word.</source>
        <translation>Nadie puede pasar esta regla: es la ley, o la palabra de la propia persona.</translation>
    </message>
    <message>
        <source>Say which words may pass.</source>
        <translation>Diga qué palabras pueden pasar.</translation>
    </message>
    <message>
        <source>An override ends within seven days and lets at most twenty acts pass.</source>
        <translation>Una excepción termina en siete días como máximo y deja pasar veinte actos a lo sumo.</translation>
    </message>
    <message>
        <source>There is no such override in force.</source>
        <translation>No hay tal excepción en vigor.</translation>
    </message>
    <message>
        <source>Nothing is owed, or it is paid already.</source>
        <translation>No se debe nada, o ya está pagado.</translation>
    </message>
    <message>
        <source>Late since %1.</source>
        <translation>En mora desde %1.</translation>
    </message>
    <message>
        <source>Nothing is late until %1: it may be recalled, not collected.</source>
        <translation>Nada está en mora hasta el %1: se puede recordar, no cobrar.</translation>
    </message>
    <message>
        <source>Collection is suspended; this may be said all the same.</source>
        <translation>La cobranza está suspendida; esto puede decirse igualmente.</translation>
    </message>
    <message>
        <source>%1 lets it pass: %2</source>
        <translation>%1 lo deja pasar: %2</translation>
    </message>
    <message>
        <source>It is judged by what it says it is for.</source>
        <translation>Se juzga por la finalidad que declara.</translation>
    </message>
    <message>
        <source>“%1” asks for payment: it is judged as a collection.</source>
        <translation>“%1” pide el pago: se juzga como cobranza.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and a file may tell of a debt.</source>
        <translation>La identidad no está confirmada, y un archivo puede hablar de la deuda.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and the template tells of a debt.</source>
        <translation>La identidad no está confirmada, y la plantilla habla de la deuda.</translation>
    </message>
    <message>
        <source>Their identity is not confirmed, and a charge tells of a debt.</source>
        <translation>La identidad no está confirmada, y un cargo habla de la deuda.</translation>
    </message>
    <message>
        <source>They were spoken to within %1 days.</source>
        <translation>Se habló con la persona en los últimos %1 días.</translation>
    </message>
    <message>
        <source>They were not spoken to within %1 days.</source>
        <translation>No se habló con la persona en los últimos %1 días.</translation>
    </message>
    <message>
        <source>%1 of %2 about this debt in %3 days</source>
        <translation>%1 de %2 sobre esta deuda en %3 días</translation>
    </message>
    <message>
        <source>No cap bears on this.</source>
        <translation>Ningún límite se aplica a esto.</translation>
    </message>
    <message>
        <source>It is not the machine that acts.</source>
        <translation>No es la máquina la que actúa.</translation>
    </message>
    <message>
        <source>The portfolio lets the machine do it.</source>
        <translation>La cartera deja que la máquina lo haga.</translation>
    </message>
    <message>
        <source>The portfolio lets the machine only suggest it (autonomy %1).</source>
        <translation>La cartera solo deja que la máquina lo sugiera (autonomía %1).</translation>
    </message>
    <message>
        <source>The legal basis “%1” can&apos;t be understood.</source>
        <translation>La base legal “%1” no se entiende.</translation>
    </message>
    <message>
        <source>There is no legal basis for this purpose on this channel.</source>
        <translation>No hay base legal para esta finalidad en este canal.</translation>
    </message>
    <message>
        <source>It rests on: %1.</source>
        <translation>Se apoya en: %1.</translation>
    </message>
    <message>
        <source>It rests on their consent.</source>
        <translation>Se apoya en el consentimiento de la persona.</translation>
    </message>
    <message>
        <source>This asks for their consent, and there is none in force.</source>
        <translation>Esto pide el consentimiento de la persona, y no hay ninguno en vigor.</translation>
    </message>
    <message>
        <source>%1 may hear of the debt.</source>
        <translation>%1 puede oír de la deuda.</translation>
    </message>
    <message>
        <source>%1 may take a message, without its reason.</source>
        <translation>%1 puede recibir un recado, sin el motivo.</translation>
    </message>
    <message>
        <source>%1 is reached there, who may take a message and no more.</source>
        <translation>Allí atiende %1, que puede recibir un recado y nada más.</translation>
    </message>
    <message>
        <source>%1 is reached there, who may hear nothing.</source>
        <translation>Allí atiende %1, que no puede oír nada.</translation>
    </message>
    <message>
        <source>Nobody else is reached there.</source>
        <translation>Nadie más atiende allí.</translation>
    </message>
    <message>
        <source>This contact is no private one (%1): nobody is collected from there.</source>
        <translation>Este contacto no es particular (%1): allí no se cobra a nadie.</translation>
    </message>
    <message>
        <source>This is no message of WhatsApp.</source>
        <translation>No es un mensaje de WhatsApp.</translation>
    </message>
    <message>
        <source>The house does not use WhatsApp.</source>
        <translation>La casa no usa WhatsApp.</translation>
    </message>
    <message>
        <source>They wrote first.</source>
        <translation>La persona escribió primero.</translation>
    </message>
    <message>
        <source>By WhatsApp the house only answers.</source>
        <translation>Por WhatsApp la casa solo responde.</translation>
    </message>
    <message>
        <source>They have not agreed to be written to by WhatsApp.</source>
        <translation>La persona no aceptó recibir mensajes por WhatsApp.</translation>
    </message>
    <message>
        <source>“%1” makes it marketing, to which they have not agreed.</source>
        <translation>“%1” lo vuelve marketing, que la persona no aceptó.</translation>
    </message>
    <message>
        <source>It rests on the creditor&apos;s contract.</source>
        <translation>Se apoya en el contrato del acreedor.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp.</source>
        <translation>La persona aceptó recibir mensajes por WhatsApp.</translation>
    </message>
    <message>
        <source>The table of places that are not the debtor&apos;s own is empty.</source>
        <translation>La tabla de lugares que no son de la propia persona está vacía.</translation>
    </message>
    <message>
        <source>The policy of WhatsApp can&apos;t be understood: %1</source>
        <translation>La política de WhatsApp no se entiende: %1</translation>
    </message>
    <message>
        <source>It confirms to them what they asked for.</source>
        <translation>Confirma lo que la persona pidió.</translation>
    </message>
    <message>
        <source>Who is reached there is told that they hear no more from us.</source>
        <translation>Quien responde ahí sabe que no recibe nada más nuestro.</translation>
    </message>
    <message>
        <source>The model of the tone of words can&apos;t be used.</source>
        <translation>No se puede usar el modelo del tono de las palabras.</translation>
    </message>
    <message>
        <source>It tells their taxpayer number: no such number is written by WhatsApp.</source>
        <translation>Lleva el CPF o CNPJ de la persona: ese número no se escribe por WhatsApp.</translation>
    </message>
    <message>
        <source>They asked %1 for no more messages on this channel.</source>
        <translation>Pidió a %1 no recibir más mensajes por este canal.</translation>
    </message>
    <message>
        <source>They asked %1 not to contact them any more.</source>
        <translation>Pidió a %1 que no le contacte más.</translation>
    </message>
    <message>
        <source>Nothing that they said about being contacted bears on this.</source>
        <translation>Nada de lo que dijo sobre los contactos vale para este.</translation>
    </message>
    <message>
        <source>They agreed to be contacted here: said to %1 on %2.</source>
        <translation>Aceptó que le contacten por aquí: lo dijo a %1 el %2.</translation>
    </message>
    <message>
        <source>No list forbids this contact.</source>
        <translation>Ninguna lista prohíbe este contacto.</translation>
    </message>
    <message>
        <source>The list “%1” forbids this contact since %2.</source>
        <translation>La lista “%1” prohíbe este contacto desde el %2.</translation>
    </message>
    <message>
        <source>It rests on their consent: said to %1 on %2.</source>
        <translation>Se basa en el consentimiento dado a %1 el %2.</translation>
    </message>
    <message>
        <source>This asks for their consent, and theirs is to %1 alone.</source>
        <translation>Esto pide su consentimiento, y el que hay es solo para %1.</translation>
    </message>
    <message>
        <source>None on this channel about a debt of more than %1 days.</source>
        <translation>Ninguno por este canal sobre una deuda de más de %1 días.</translation>
    </message>
    <message>
        <source>None on this channel about a debt of up to %1 days.</source>
        <translation>Ninguno por este canal sobre una deuda de hasta %1 días.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp: said to %1 on %2.</source>
        <translation>Aceptó mensajes por WhatsApp: lo dijo a %1 el %2.</translation>
    </message>
    <message>
        <source>They agreed to be written to by WhatsApp by %1 alone.</source>
        <translation>Aceptó mensajes por WhatsApp solo de %1.</translation>
    </message>
    <message>
        <source>Its template is declared as marketing, to which they have not agreed.</source>
        <translation>La plantilla está declarada como marketing, que la persona no aceptó.</translation>
    </message>
    <message>
        <source>Its template is declared as authentication: it carries a code, and collects nothing.</source>
        <translation>La plantilla está declarada como autenticación: lleva un código y no cobra nada.</translation>
    </message>
    <message>
        <source>declared as utility, but “%1” promotes</source>
        <translation>declarada como utilidad, pero “%1” promociona</translation>
    </message>
    <message>
        <source>declared as marketing, which goes only to those who agreed to it, but nothing in it promotes</source>
        <translation>declarada como marketing, que solo va a quien lo aceptó, pero nada en ella promociona</translation>
    </message>
    <message>
        <source>declared as authentication, but “%1” is no code</source>
        <translation>declarada como autenticación, pero “%1” no es un código</translation>
    </message>
    <message>
        <source>The clock lies before what was last recorded of them: set it right.</source>
        <translation>El reloj está antes del último registro de esta persona: ajústelo.</translation>
    </message>
    <message>
        <source>They are talking with us: no step of a cadence.</source>
        <translation>Está en conversación con nosotros: ningún paso de la cadencia.</translation>
    </message>
    <message>
        <source>The file “%1” of this desk is broken, so that nothing leaves: %2. Repair it or remove it, then start again.</source>
        <translation>El archivo «%1» de esta operación está dañado, por eso nada sale: %2. Corríjalo o quítelo y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The limits allow none here.</source>
        <translation>Los límites no permiten ningún contacto aquí.</translation>
    </message>
    <message>
        <source>agreement in force</source>
        <translation>acuerdo vigente</translation>
    </message>
    <message>
        <source>autonomy of the machine</source>
        <translation>autonomía de la máquina</translation>
    </message>
    <message>
        <source>the turn is somebody else&apos;s</source>
        <translation>el turno es de otra persona</translation>
    </message>
    <message>
        <source>limit of contacts</source>
        <translation>límite de contactos</translation>
    </message>
    <message>
        <source>what they said about being contacted</source>
        <translation>lo que dijo sobre ser contactado</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>horario de contacto</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>número o dirección</translation>
    </message>
    <message>
        <source>list of those not to be contacted</source>
        <translation>lista de quienes no deben ser contactados</translation>
    </message>
    <message>
        <source>collection on hold</source>
        <translation>cobranza suspendida</translation>
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
        <translation>pago que se está buscando</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>ya pagado</translation>
    </message>
    <message>
        <source>open promise</source>
        <translation>promesa abierta</translation>
    </message>
    <message>
        <source>purpose of the contact</source>
        <translation>finalidad del contacto</translation>
    </message>
    <message>
        <source>identity not confirmed</source>
        <translation>identidad no confirmada</translation>
    </message>
    <message>
        <source>somebody else&apos;s place</source>
        <translation>lugar de otra persona</translation>
    </message>
    <message>
        <source>rules of WhatsApp</source>
        <translation>reglas de WhatsApp</translation>
    </message>
    <message>
        <source>window of WhatsApp</source>
        <translation>ventana de WhatsApp</translation>
    </message>
    <message>
        <source>words that may not be said</source>
        <translation>palabras que no se pueden decir</translation>
    </message>
    <message>
        <source>the machine is stopped</source>
        <translation>la máquina está detenida</translation>
    </message>
    <message>
        <source>no account for the channel</source>
        <translation>sin cuenta para el canal</translation>
    </message>
    <message>
        <source>Pix that can&apos;t be paid any more</source>
        <translation>Pix que ya no se puede pagar</translation>
    </message>
    <message>
        <source>the day it speaks of is over</source>
        <translation>el día del que habla ya pasó</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>written at the desk</source>
        <translation>escrito en la mesa</translation>
    </message>
    <message>
        <source>to fill in: %1</source>
        <translation>por completar: %1</translation>
    </message>
    <message>
        <source>tells of the debt: confirm who it is first</source>
        <translation>habla de la deuda: confirme antes quién es</translation>
    </message>
    <message>
        <source>not in a care case</source>
        <translation>no en un caso de apoyo</translation>
    </message>
    <message>
        <source>It is not confirmed who reads this, and “%1” tells of a debt.</source>
        <translation>No se sabe quién lee, y “%1” habla de la deuda.</translation>
    </message>
    <message>
        <source>%1 SMS · %2 of %3</source>
        <translation>%1 SMS · %2 de %3</translation>
    </message>
    <message>
        <source>accents: 70 a message</source>
        <translation>con tildes: 70 por SMS</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Ya no hay nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing could be kept on this machine: %1</source>
        <translation>No se pudo guardar nada en esta máquina: %1</translation>
    </message>
    <message>
        <source>written at the desk for this time</source>
        <translation>escrito en la mesa para esta hora</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>retirado por %1</translation>
    </message>
    <message>
        <source>The Portuguese dictionary (hunspell-pt-br) is not installed.</source>
        <translation>El diccionario de portugués (hunspell-pt-br) no está instalado.</translation>
    </message>
    <message>
        <source>The Portuguese dictionary can&apos;t be read.</source>
        <translation>El diccionario de portugués no se puede leer.</translation>
    </message>
    <message>
        <source>The word holds until the program ends; it could not be kept: %1</source>
        <translation>La palabra vale hasta cerrar el programa; no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” ya no está ahí.</translation>
    </message>
    <message>
        <source>“%1” is no file: folders and devices can&apos;t be attached.</source>
        <translation>“%1” no es un archivo: no se pueden adjuntar carpetas ni dispositivos.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>No se puede leer “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is too large (%2): no channel takes more than %3 MB.</source>
        <translation>“%1” es demasiado grande (%2): ningún canal lleva más de %3 MB.</translation>
    </message>
    <message>
        <source>“%1” is no PDF, whatever its name says.</source>
        <translation>“%1” no es un PDF, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>“%1” is a picture of %2 × %3 points: too large to be shown anywhere.</source>
        <translation>“%1” es una imagen de %2 × %3 puntos: demasiado grande para mostrarse.</translation>
    </message>
    <message>
        <source>The picture “%1” can&apos;t be read: it may be broken.</source>
        <translation>No se puede leer la imagen “%1”: puede estar dañada.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vacío.</translation>
    </message>
    <message>
        <source>“%1” is a program: programs are not sent.</source>
        <translation>“%1” es un programa: los programas no se envían.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nada está en mora</translation>
    </message>
    <message>
        <source>nothing falls due today</source>
        <translation>nada vence hoy</translation>
    </message>
    <message>
        <source>The day that the message speaks of is over by then: send it earlier, or in other words.</source>
        <translation>Para entonces el día del que habla el mensaje ya habrá pasado: envíelo antes o con otras palabras.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Agreement %1 refused.</source>
        <translation>Acuerdo %1 rechazado.</translation>
    </message>
    <message>
        <source>Agreement %1 approved.</source>
        <translation>Acuerdo %1 aprobado.</translation>
    </message>
    <message>
        <source>Agreement %1 cancelled.</source>
        <translation>Acuerdo %1 cancelado.</translation>
    </message>
    <message>
        <source>Agreement %1 closed.</source>
        <translation>Acuerdo %1 cerrado.</translation>
    </message>
    <message>
        <source>Agreement %1 waits for approval.</source>
        <translation>Acuerdo %1 espera aprobación.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>“%1” debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written: %2</source>
        <translation>El archivo “%1” no se puede guardar: %2</translation>
    </message>
    <message>
        <source>“%1” is no channel (whatsapp, sms, rcs, email, voice).</source>
        <translation>“%1” no es un canal (whatsapp, sms, rcs, email, voice).</translation>
    </message>
    <message>
        <source>Nothing written leaves by the channel “%1”.</source>
        <translation>Nada escrito sale por el canal “%1”.</translation>
    </message>
    <message>
        <source>The debtor has no usable address on the channel “%1”.</source>
        <translation>El deudor no tiene un contacto utilizable en el canal “%1”.</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>enviado a mano</translation>
    </message>
    <message>
        <source>A day of the month is 1 to 31.</source>
        <translation>El día del mes va de 1 a 31.</translation>
    </message>
    <message>
        <source>No Pix account is configured (%1).</source>
        <translation>No hay una cuenta Pix configurada (%1).</translation>
    </message>
    <message>
        <source>“%1” ends neither in .png nor in .svg.</source>
        <translation>“%1” no termina en .png ni en .svg.</translation>
    </message>
    <message>
        <source>“%1” is no text message provider that Trato knows (twilio, zenvia).</source>
        <translation>“%1” no es un proveedor de SMS que Trato conozca (twilio, zenvia).</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1” no es ninguno de: %2</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read: %2</source>
        <translation>El archivo “%1” no se puede leer: %2</translation>
    </message>
    <message>
        <source>The number of instalments has to be 1 to %1.</source>
        <translation>El número de cuotas debe ser de 1 a %1.</translation>
    </message>
    <message>
        <source>This debtor has no contract %1.</source>
        <translation>Este deudor no tiene el contrato %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-01-31.</source>
        <translation>“%1” no es una fecha como 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to 1,000,000.</source>
        <translation>“%1” no es un número de 1 a 1.000.000.</translation>
    </message>
    <message>
        <source>“%1” is not a state such as SP.</source>
        <translation>“%1” no es un estado como SP.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>No existe el acreedor “%1”.</translation>
    </message>
    <message>
        <source>The legal rate comes from its table.</source>
        <translation>La tasa legal viene de su tabla.</translation>
    </message>
    <message>
        <source>Agreement %1 accepted.</source>
        <translation>Acuerdo %1 aceptado.</translation>
    </message>
    <message>
        <source>Agreement %1 is on the table.</source>
        <translation>Acuerdo %1 propuesto.</translation>
    </message>
    <message>
        <source>Agreement %1 renegotiates %2.</source>
        <translation>El acuerdo %1 renegocia el %2.</translation>
    </message>
    <message>
        <source>New dates for agreement %1.</source>
        <translation>Nuevas fechas en el acuerdo %1.</translation>
    </message>
    <message>
        <source>No account for payment links is configured (%1).</source>
        <translation>No hay ninguna cuenta de enlaces de pago configurada (%1).</translation>
    </message>
    <message>
        <source>the last day of the period is before the first</source>
        <translation>el último día del período es anterior al primero</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificadas</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>calls planned</source>
        <translation>llamadas planificadas</translation>
    </message>
    <message>
        <source>calls made</source>
        <translation>llamadas hechas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>otro canal</translation>
    </message>
    <message>
        <source>only planned</source>
        <translation>solo planificadas</translation>
    </message>
    <message>
        <source>only sent</source>
        <translation>solo enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n debtor(s)</source>
        <translation>
            <numerusform>%1, %2 a %3: %n deudor</numerusform>
            <numerusform>%1, %2 a %3: %n deudores</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned against the policy or after a payment: %1</source>
        <translation>Planificadas contra la política o después de un pago: %1</translation>
    </message>
    <message>
        <source>Late, and not reached: %1 of %2; of them contacted in fact: %3</source>
        <translation>En mora y no alcanzadas: %1 de %2; de ellas, contactadas de hecho: %3</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>declared as nothing</source>
        <translation>no declarada en ninguna categoría</translation>
    </message>
    <message>
        <source>longer than %1 signs</source>
        <translation>más larga que %1 caracteres</translation>
    </message>
    <message>
        <source>“%1” is over: a message leaves now or later.</source>
        <translation>«%1» ya pasó: un mensaje sale ahora o después.</translation>
    </message>
    <message>
        <source>There is no configuration file “%1”.</source>
        <translation>No existe el archivo de configuración «%1».</translation>
    </message>
    <message>
        <source>Name the deliveries to try again, or say --all.</source>
        <translation>Indique las entregas que se reintentan, o use --all.</translation>
    </message>
    <message>
        <source>the day that it speaks of is over by then: send it earlier, or in other words</source>
        <translation>para entonces el día del que habla ya habrá pasado: envíelo antes o con otras palabras</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>The cadence may not be used: %1</source>
        <translation>La cadencia no se puede usar: %1</translation>
    </message>
    <message>
        <source>The cadence contradicts itself: %1</source>
        <translation>La cadencia se contradice: %1</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(línea %1)</translation>
    </message>
    <message>
        <source>%1 is given without a value: say one, or leave it out.</source>
        <translation>%1 se dio sin valor: diga uno o déjelo fuera.</translation>
    </message>
    <message>
        <source>A message is either a text or a template: name one of them.</source>
        <translation>Un mensaje es un texto o una plantilla: indique uno de los dos.</translation>
    </message>
</context>
<context>
    <name>ctlhelp</name>
    <message>
        <source>the timeline line in which they accepted</source>
        <translation>el renglón de la línea de tiempo en que aceptó</translation>
    </message>
    <message>
        <source>how: message, call, in_person, portal_signature, declared</source>
        <translation>cómo: message, call, in_person, portal_signature, declared</translation>
    </message>
    <message>
        <source>on which channel; default: that of the line</source>
        <translation>por qué canal; si no se dice, el de la línea</translation>
    </message>
    <message>
        <source>from which number or address; default: that of the line</source>
        <translation>desde qué número o dirección; si no se dice, el de la línea</translation>
    </message>
    <message>
        <source>when (ISO); default: the line&apos;s instant, else now</source>
        <translation>cuándo (ISO); si no se dice, el instante de la línea, si no, ahora</translation>
    </message>
    <message>
        <source>why there is no line, or what else is to be known</source>
        <translation>por qué no hay línea, o qué más hay que saber</translation>
    </message>
    <message>
        <source>TOML file, or - for standard input</source>
        <translation>archivo TOML, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>solo este</translation>
    </message>
    <message>
        <source>the agreement&apos;s id or number (2026-0001)</source>
        <translation>el id o el número del acuerdo (2026-0001)</translation>
    </message>
    <message>
        <source>record that the debtor accepted an agreement</source>
        <translation>registra que el deudor aceptó un acuerdo</translation>
    </message>
    <message>
        <source>who approves: supervisor (default), negotiator</source>
        <translation>quién aprueba: supervisor (por omisión), negotiator</translation>
    </message>
    <message>
        <source>refuse it instead, with this reason</source>
        <translation>en cambio, lo rechaza con este motivo</translation>
    </message>
    <message>
        <source>approve an agreement that waits for it</source>
        <translation>aprueba un acuerdo que lo espera</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>end an agreement and restore its debts</source>
        <translation>termina un acuerdo y restablece las deudas</translation>
    </message>
    <message>
        <source>the debtor&apos;s number</source>
        <translation>el número del deudor</translation>
    </message>
    <message>
        <source>an offer on the table, instead of terms</source>
        <translation>una oferta que está sobre la mesa, en vez de condiciones</translation>
    </message>
    <message>
        <source>paid at once; 0: none</source>
        <translation>pagado de una vez; 0: nada</translation>
    </message>
    <message>
        <source>how many, without the entry</source>
        <translation>cuántas, sin la entrada</translation>
    </message>
    <message>
        <source>due date of the first instalment</source>
        <translation>vencimiento de la primera cuota</translation>
    </message>
    <message>
        <source>taken off what is owed</source>
        <translation>descontado de lo que se debe</translation>
    </message>
    <message>
        <source>who agrees: machine, negotiator (default), supervisor</source>
        <translation>quién acuerda: machine, negotiator (por omisión), supervisor</translation>
    </message>
    <message>
        <source>only this contract number; may be repeated</source>
        <translation>solo el contrato de este número; puede repetirse</translation>
    </message>
    <message>
        <source>put it on the table; `agreement accept` closes it</source>
        <translation>lo pone sobre la mesa; `agreement accept` lo cierra</translation>
    </message>
    <message>
        <source>beyond the role&apos;s limits: keep it until somebody approves</source>
        <translation>más allá de los límites del rol: se guarda hasta que alguien apruebe</translation>
    </message>
    <message>
        <source>agree on a debt</source>
        <translation>acuerda una deuda</translation>
    </message>
    <message>
        <source>refuse an agreement that waits for approval</source>
        <translation>rechaza un acuerdo que espera aprobación</translation>
    </message>
    <message>
        <source>put it on the table; the old one stands until they accept</source>
        <translation>lo pone sobre la mesa; el anterior vale hasta que acepte</translation>
    </message>
    <message>
        <source>put new terms in the place of an agreement</source>
        <translation>pone nuevas condiciones en lugar de un acuerdo</translation>
    </message>
    <message>
        <source>which one; 0 is the entry</source>
        <translation>cuál; 0 es la entrada</translation>
    </message>
    <message>
        <source>the new day</source>
        <translation>el nuevo día</translation>
    </message>
    <message>
        <source>who grants it: machine, negotiator (default), supervisor</source>
        <translation>quién lo concede: machine, negotiator (por omisión), supervisor</translation>
    </message>
    <message>
        <source>the timeline line in which they asked for it</source>
        <translation>el renglón de la línea de tiempo en que lo pidió</translation>
    </message>
    <message>
        <source>the later ones move too</source>
        <translation>las siguientes también se mueven</translation>
    </message>
    <message>
        <source>move the date of an instalment</source>
        <translation>cambia la fecha de una cuota</translation>
    </message>
    <message>
        <source>an agreement with its instalments</source>
        <translation>un acuerdo con sus cuotas</translation>
    </message>
    <message>
        <source>the file to write, FILE.pdf</source>
        <translation>el archivo que se escribe, ARCHIVO.pdf</translation>
    </message>
    <message>
        <source>write the terms of an agreement as PDF</source>
        <translation>escribe los términos de un acuerdo en PDF</translation>
    </message>
    <message>
        <source>its number or name</source>
        <translation>su número o nombre</translation>
    </message>
    <message>
        <source>0: it proposes; 1: it identifies and reminds; 2: it negotiates, a person says yes; 3: it closes deals</source>
        <translation>0: propone; 1: identifica y recuerda; 2: negocia, una persona dice sí; 3: cierra acuerdos</translation>
    </message>
    <message>
        <source>why it may go no further; needed below the highest level</source>
        <translation>por qué no puede ir más lejos; necesario debajo del nivel más alto</translation>
    </message>
    <message>
        <source>print how far the machine goes in each portfolio</source>
        <translation>muestra hasta dónde llega la máquina en cada cartera</translation>
    </message>
    <message>
        <source>say how far the machine goes in a portfolio</source>
        <translation>dice hasta dónde llega la máquina en una cartera</translation>
    </message>
    <message>
        <source>say how far it may be let go in a portfolio</source>
        <translation>dice hasta dónde se la puede dejar llegar en una cartera</translation>
    </message>
    <message>
        <source>also from another person: for who leads, with a reason</source>
        <translation>también de otra persona: para quien lidera, con un motivo</translation>
    </message>
    <message>
        <source>say whose turn it is with a debtor</source>
        <translation>dice de quién es el turno con un deudor</translation>
    </message>
    <message>
        <source>take the turn, with the work that waits</source>
        <translation>toma el turno, con el trabajo que espera</translation>
    </message>
    <message>
        <source>give the turn back, with the work</source>
        <translation>devuelve el turno, con el trabajo</translation>
    </message>
    <message>
        <source>barcode or line, or - for standard input</source>
        <translation>código de barras o línea, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>the day near which the due date is looked for; default today</source>
        <translation>el día cerca del cual se busca el vencimiento; si no se dice, hoy</translation>
    </message>
    <message>
        <source>what a slip&apos;s code says</source>
        <translation>qué dice el código de un boleto</translation>
    </message>
    <message>
        <source>the bank&apos;s number, three digits</source>
        <translation>el número del banco, tres dígitos</translation>
    </message>
    <message>
        <source>25 digits of the bank&apos;s own</source>
        <translation>25 dígitos del propio banco</translation>
    </message>
    <message>
        <source>what is to be paid; 0: no amount</source>
        <translation>cuánto se paga; 0: sin importe</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>make a slip&apos;s barcode and line</source>
        <translation>hace el código de barras y la línea de un boleto</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>quién paga</translation>
    </message>
    <message>
        <source>the charge&apos;s id, as payment request answered it</source>
        <translation>el id del cobro, como respondió payment request</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>el archivo PDF que se escribe</translation>
    </message>
    <message>
        <source>print a charge&apos;s slip as PDF</source>
        <translation>imprime el boleto de un cobro en PDF</translation>
    </message>
    <message>
        <source>say what a cadence does, or what is wrong with it</source>
        <translation>dice qué hace una cadencia, o qué tiene de malo</translation>
    </message>
    <message>
        <source>put a cadence in force</source>
        <translation>pone una cadencia en vigor</translation>
    </message>
    <message>
        <source>last day; it must be over</source>
        <translation>último día; debe haber terminado</translation>
    </message>
    <message>
        <source>so many people and messages are listed; all are counted</source>
        <translation>tantas personas y mensajes se listan; todos se cuentan</translation>
    </message>
    <message>
        <source>what a cadence would have sent in days that are over, beside what was sent</source>
        <translation>qué habría enviado una cadencia en días que pasaron, al lado de lo que se envió</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>so many contacts are listed; all are counted</source>
        <translation>tantos contactos se listan; todos se cuentan</translation>
    </message>
    <message>
        <source>what a cadence would send when, and why not</source>
        <translation>qué enviaría una cadencia, cuándo, y por qué no</translation>
    </message>
    <message>
        <source>the day to start from</source>
        <translation>el día desde el que se cuenta</translation>
    </message>
    <message>
        <source>business days; negative goes back</source>
        <translation>días hábiles; negativo retrocede</translation>
    </message>
    <message>
        <source>with the holidays of this state</source>
        <translation>con los feriados de este estado</translation>
    </message>
    <message>
        <source>a date so many business days on or back</source>
        <translation>una fecha tantos días hábiles adelante o atrás</translation>
    </message>
    <message>
        <source>business days and holidays of a period</source>
        <translation>días hábiles y feriados de un período</translation>
    </message>
    <message>
        <source>Print what a person needs to take a case over: why, what was said and promised, what may be done</source>
        <translation>Muestra lo que alguien necesita para asumir un caso: por qué, qué se dijo y prometió, qué se puede hacer</translation>
    </message>
    <message>
        <source>what was due</source>
        <translation>lo que se debía</translation>
    </message>
    <message>
        <source>day of the payment</source>
        <translation>día del pago</translation>
    </message>
    <message>
        <source>percent, once</source>
        <translation>por ciento, una vez</translation>
    </message>
    <message>
        <source>percent a month (month30, business21, business22) or a year (day365, business252)</source>
        <translation>por ciento al mes (month30, business21, business22) o al año (day365, business252)</translation>
    </message>
    <message>
        <source>month30, day365, business252, business21, business22 or legal</source>
        <translation>month30, day365, business252, business21, business22 o legal</translation>
    </message>
    <message>
        <source>none (default) or ipca, before fine and interest</source>
        <translation>none (por omisión) o ipca, antes de multa e intereses</translation>
    </message>
    <message>
        <source>the fine is capped (CDC art. 52 §1)</source>
        <translation>la multa tiene tope (CDC art. 52 §1)</translation>
    </message>
    <message>
        <source>more rates of the law and of the index, as in rates/taxa-legal.toml</source>
        <translation>más tasas de la ley y del índice, como en rates/taxa-legal.toml</translation>
    </message>
    <message>
        <source>half-even (default) or half-up</source>
        <translation>half-even (por omisión) o half-up</translation>
    </message>
    <message>
        <source>fine and interest of a late payment</source>
        <translation>multa e intereses de un pago atrasado</translation>
    </message>
    <message>
        <source>the day, yyyy-mm-dd</source>
        <translation>el día, aaaa-mm-dd</translation>
    </message>
    <message>
        <source>of this account alone</source>
        <translation>solo de esta cuenta</translation>
    </message>
    <message>
        <source>say what would be kept, keep nothing</source>
        <translation>dice qué se guardaría, no guarda nada</translation>
    </message>
    <message>
        <source>close a day: what came, and whether it adds up</source>
        <translation>cierra un día: qué entró, y si cuadra</translation>
    </message>
    <message>
        <source>the account whose bank is told, as the configuration names it</source>
        <translation>la cuenta a cuyo banco se comunica, como la llama la configuración</translation>
    </message>
    <message>
        <source>the folder that the files are put into</source>
        <translation>la carpeta en que se ponen los archivos</translation>
    </message>
    <message>
        <source>the number of a file that was lost; it is written as it was</source>
        <translation>el número de un archivo que se perdió; se escribe como era</translation>
    </message>
    <message>
        <source>write the remittance files that wait</source>
        <translation>escribe las remesas que esperan</translation>
    </message>
    <message>
        <source>return file, or - for standard input</source>
        <translation>archivo de retorno, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>what a bank&apos;s CNAB 240 or 400 return file says</source>
        <translation>qué dice un retorno CNAB 240 o 400 de un banco</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email, voice or portal</source>
        <translation>whatsapp, sms, rcs, email, voice o portal</translation>
    </message>
    <message>
        <source>collection, reminder, service, payment or care; by default collection, or reminder while nothing is late</source>
        <translation>collection, reminder, service, payment o care; si no se dice, collection, o reminder mientras nada esté atrasado</translation>
    </message>
    <message>
        <source>human (default), cadence, agent or system</source>
        <translation>human (por omisión), cadence, agent o system</translation>
    </message>
    <message>
        <source>at another instant, ISO 8601</source>
        <translation>en otro instante, ISO 8601</translation>
    </message>
    <message>
        <source>to this number or address instead of the best one</source>
        <translation>a este número o dirección en vez del mejor</translation>
    </message>
    <message>
        <source>with these words</source>
        <translation>con estas palabras</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>sin plantilla</translation>
    </message>
    <message>
        <source>may this debtor be contacted?</source>
        <translation>¿se puede contactar a este deudor?</translation>
    </message>
    <message>
        <source>they agreed: for who leads to write down</source>
        <translation>aceptó: lo anota quien lidera</translation>
    </message>
    <message>
        <source>they refuse: what waits and may not leave now is taken back</source>
        <translation>se niega: lo que espera y ya no puede salir se recoge</translation>
    </message>
    <message>
        <source>said to this one by name; a yes needs it, a refusal without it is for all</source>
        <translation>dicho a este por su nombre; un sí lo necesita, una negativa sin esto es para todos</translation>
    </message>
    <message>
        <source>on this channel alone</source>
        <translation>solo en este canal</translation>
    </message>
    <message>
        <source>collection (default), marketing or *</source>
        <translation>collection (por omisión), marketing o *</translation>
    </message>
    <message>
        <source>what they said, or the form they signed; a yes needs it</source>
        <translation>qué dijo, o el formulario que firmó; un sí lo necesita</translation>
    </message>
    <message>
        <source>of a yes: until when it holds, ISO 8601</source>
        <translation>de un sí: hasta cuándo vale, ISO 8601</translation>
    </message>
    <message>
        <source>where it can be read or heard: a form, a message, a recording; a yes needs it</source>
        <translation>dónde se puede leer u oír: un formulario, un mensaje, una grabación; un sí lo necesita</translation>
    </message>
    <message>
        <source>what a debtor said about being contacted</source>
        <translation>qué dijo un deudor sobre ser contactado</translation>
    </message>
    <message>
        <source>the lists of those not to be contacted</source>
        <translation>las listas de quienes no deben ser contactados</translation>
    </message>
    <message>
        <source>the rule that denies: cap, contact_hours, promise, wording …</source>
        <translation>la regla que niega: cap, contact_hours, promise, wording …</translation>
    </message>
    <message>
        <source>why; it is kept</source>
        <translation>por qué; queda guardado</translation>
    </message>
    <message>
        <source>of the rule wording: the words that may pass</source>
        <translation>de la regla wording: las palabras que pueden pasar</translation>
    </message>
    <message>
        <source>ISO 8601, seven days at most; the end of the day otherwise</source>
        <translation>ISO 8601, siete días como máximo; si no, el fin del día</translation>
    </message>
    <message>
        <source>for so many acts, one otherwise</source>
        <translation>para tantos actos, si no uno</translation>
    </message>
    <message>
        <source>take back the override of this number</source>
        <translation>deshace la autorización de este número</translation>
    </message>
    <message>
        <source>what may pass now</source>
        <translation>qué puede pasar ahora</translation>
    </message>
    <message>
        <source>let an act pass a rule, with a reason</source>
        <translation>deja que un acto pase una regla, con un motivo</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>percent a month, or a year (day365, business252)</source>
        <translation>por ciento al mes, o al año (day365, business252)</translation>
    </message>
    <message>
        <source>month30 (default), day365, business252, business21, business22 or legal</source>
        <translation>month30 (por omisión), day365, business252, business21, business22 o legal</translation>
    </message>
    <message>
        <source>none (default) or ipca</source>
        <translation>none (por omisión) o ipca</translation>
    </message>
    <message>
        <source>what part payments pay first: interest,fine,principal unless agreed otherwise</source>
        <translation>qué pagan primero los pagos parciales: interest,fine,principal, si no se acordó otra cosa</translation>
    </message>
    <message>
        <source>yes or no: whether the fine is capped (CDC art. 52 §1); without it, for people</source>
        <translation>yes o no: si la multa tiene tope (CDC art. 52 §1); sin esto, para personas</translation>
    </message>
    <message>
        <source>no rule any more</source>
        <translation>sin regla en adelante</translation>
    </message>
    <message>
        <source>a creditor&apos;s default rule of late charges</source>
        <translation>la regla por omisión de recargos de un acreedor</translation>
    </message>
    <message>
        <source>a set of caps.toml (reg_f), or none</source>
        <translation>un conjunto de caps.toml (reg_f), o none</translation>
    </message>
    <message>
        <source>a creditor&apos;s own limits of contacts</source>
        <translation>los límites de contactos del propio acreedor</translation>
    </message>
    <message>
        <source>name, document, telephone, e-mail, contract or invoice number</source>
        <translation>nombre, documento, teléfono, correo, número de contrato o de factura</translation>
    </message>
    <message>
        <source>at most so many (20)</source>
        <translation>como máximo tantos (20)</translation>
    </message>
    <message>
        <source>find debtors</source>
        <translation>busca deudores</translation>
    </message>
    <message>
        <source>show a debtor</source>
        <translation>muestra un deudor</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántos</translation>
    </message>
    <message>
        <source>the same number, the same people</source>
        <translation>el mismo número, las mismas personas</translation>
    </message>
    <message>
        <source>of history</source>
        <translation>de historia</translation>
    </message>
    <message>
        <source>fill an empty database with invented debtors</source>
        <translation>llena una base vacía con deudores inventados</translation>
    </message>
    <message>
        <source>CPF or CNPJ in any form</source>
        <translation>CPF o CNPJ en cualquier forma</translation>
    </message>
    <message>
        <source>whether a CPF or CNPJ can be right</source>
        <translation>si un CPF o CNPJ puede ser correcto</translation>
    </message>
    <message>
        <source>.eml file, or - for standard input</source>
        <translation>archivo .eml, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>show an .eml file as Trato understands it</source>
        <translation>muestra un archivo .eml como Trato lo entiende</translation>
    </message>
    <message>
        <source>round after round until one finds nothing to do</source>
        <translation>ronda tras ronda hasta que una no encuentre nada que hacer</translation>
    </message>
    <message>
        <source>do what is due now</source>
        <translation>hace ahora lo que toca</translation>
    </message>
    <message>
        <source>CSV file, or - for standard input</source>
        <translation>archivo CSV, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>whose debts they are</source>
        <translation>de quién son las deudas</translation>
    </message>
    <message>
        <source>the portfolio they belong to</source>
        <translation>la cartera a la que pertenecen</translation>
    </message>
    <message>
        <source>TOML file that says which column is what</source>
        <translation>archivo TOML que dice qué columna es qué</translation>
    </message>
    <message>
        <source>write the mapping that was used to this file</source>
        <translation>escribe en este archivo el mapeo que se usó</translation>
    </message>
    <message>
        <source>say what would happen, change nothing</source>
        <translation>dice qué ocurriría, no cambia nada</translation>
    </message>
    <message>
        <source>store the good lines, leave the bad ones out</source>
        <translation>guarda las líneas buenas, deja fuera las malas</translation>
    </message>
    <message>
        <source>bring a creditor&apos;s portfolio file in</source>
        <translation>trae el archivo de cartera de un acreedor</translation>
    </message>
    <message>
        <source>CSV file with contato, and canal, credor, desde, ate; or - for standard input</source>
        <translation>archivo CSV con contato, y canal, credor, desde, ate; o - para la entrada estándar</translation>
    </message>
    <message>
        <source>how the list is called</source>
        <translation>cómo se llama la lista</translation>
    </message>
    <message>
        <source>the law or letter behind it</source>
        <translation>la ley o la carta que hay detrás</translation>
    </message>
    <message>
        <source>for this one alone, where a line names none; otherwise for all</source>
        <translation>solo para este, donde una línea no dice ninguno; si no, para todos</translation>
    </message>
    <message>
        <source>the law makes the list: nobody lets an act pass</source>
        <translation>la ley hace la lista: nadie deja pasar un acto</translation>
    </message>
    <message>
        <source>the file is the whole list: who is not in it is on it no longer</source>
        <translation>el archivo es la lista entera: quien no está en él ya no está en ella</translation>
    </message>
    <message>
        <source>bring in a list of those not to be contacted</source>
        <translation>trae una lista de quienes no deben ser contactados</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email or voice</source>
        <translation>whatsapp, sms, rcs, email o voice</translation>
    </message>
    <message>
        <source>whose bytes these are: meta, twilio …</source>
        <translation>de quién son estos bytes: meta, twilio …</translation>
    </message>
    <message>
        <source>which of our accounts received it</source>
        <translation>cuál de nuestras cuentas lo recibió</translation>
    </message>
    <message>
        <source>the raw bytes, or - for standard input</source>
        <translation>los bytes crudos, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>put a provider&apos;s raw event into the inbox</source>
        <translation>pone un evento crudo de un proveedor en la bandeja de entrada</translation>
    </message>
    <message>
        <source>CNAB 240 or 400 return, OFX or CSV file, or - for standard input</source>
        <translation>retorno CNAB 240 o 400, OFX o archivo CSV, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>the account that the money came to, as the configuration names it</source>
        <translation>la cuenta a la que llegó el dinero, como la llama la configuración</translation>
    </message>
    <message>
        <source>refuse the whole file when one line of it is rejected</source>
        <translation>rechaza el archivo entero cuando una línea es rechazada</translation>
    </message>
    <message>
        <source>bring a bank&apos;s file of payments in</source>
        <translation>trae un archivo de pagos de un banco</translation>
    </message>
    <message>
        <source>CSV file with documento, nome, relacao …, or - for standard input</source>
        <translation>archivo CSV con documento, nome, relacao …, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>bring in the people around debtors</source>
        <translation>trae a las personas en torno a los deudores</translation>
    </message>
    <message>
        <source>parked, unsupported or dropped; the first two when left out</source>
        <translation>parked, unsupported o dropped; las dos primeras cuando no se dice</translation>
    </message>
    <message>
        <source>whose: meta, twilio …</source>
        <translation>de quién: meta, twilio …</translation>
    </message>
    <message>
        <source>at most so many (1000)</source>
        <translation>como máximo tantos (1000)</translation>
    </message>
    <message>
        <source>the delivery&apos;s number in the inbox</source>
        <translation>el número de la entrega en la bandeja de entrada</translation>
    </message>
    <message>
        <source>the deliveries&apos; numbers in the inbox</source>
        <translation>los números de las entregas en la bandeja de entrada</translation>
    </message>
    <message>
        <source>all that the list shows</source>
        <translation>todas las que muestra la lista</translation>
    </message>
    <message>
        <source>with --all: parked, unsupported or dropped alone</source>
        <translation>con --all: solo parked, unsupported o dropped</translation>
    </message>
    <message>
        <source>with --all: this provider&apos;s alone</source>
        <translation>con --all: solo las de este proveedor</translation>
    </message>
    <message>
        <source>why nobody needs to work on it</source>
        <translation>por qué nadie necesita trabajar en ella</translation>
    </message>
    <message>
        <source>show deliveries that wait for a person</source>
        <translation>muestra entregas que esperan a una persona</translation>
    </message>
    <message>
        <source>show one delivery and what it says</source>
        <translation>muestra una entrega y lo que dice</translation>
    </message>
    <message>
        <source>have deliveries worked on again</source>
        <translation>hace trabajar de nuevo las entregas</translation>
    </message>
    <message>
        <source>say that nobody needs to work on a delivery</source>
        <translation>dice que nadie necesita trabajar en una entrega</translation>
    </message>
    <message>
        <source>make or migrate the database</source>
        <translation>crea o migra la base de datos</translation>
    </message>
    <message>
        <source>the same seed and history give the same model (default 1)</source>
        <translation>la misma semilla e historia dan el mismo modelo (1, si no se dice)</translation>
    </message>
    <message>
        <source>default or broken_promise; else both</source>
        <translation>default o broken_promise; si no, ambos</translation>
    </message>
    <message>
        <source>how many at most (default 200)</source>
        <translation>cuántos como máximo (200, si no se dice)</translation>
    </message>
    <message>
        <source>learn from the contacts since the last time</source>
        <translation>aprende de los contactos desde la última vez</translation>
    </message>
    <message>
        <source>say what is known of a debtor, and why</source>
        <translation>dice qué se sabe de un deudor, y por qué</translation>
    </message>
    <message>
        <source>train the models of risk from this database</source>
        <translation>entrena los modelos de riesgo con esta base</translation>
    </message>
    <message>
        <source>say which models are in force, and how good they are</source>
        <translation>dice qué modelos están en vigor, y qué tan buenos son</translation>
    </message>
    <message>
        <source>score the risks of those who owe something</source>
        <translation>puntúa los riesgos de quienes deben algo</translation>
    </message>
    <message>
        <source>list whom to speak with before it is late</source>
        <translation>lista con quién hablar antes de que se atrase</translation>
    </message>
    <message>
        <source>only for the debtors of this creditor</source>
        <translation>solo para los deudores de este acreedor</translation>
    </message>
    <message>
        <source>only for those of this portfolio: its number or name</source>
        <translation>solo para los de esta cartera: su número o nombre</translation>
    </message>
    <message>
        <source>only this one: identification, negotiation, follow_up, cadence</source>
        <translation>solo este: identification, negotiation, follow_up, cadence</translation>
    </message>
    <message>
        <source>its number, as “machine stops” prints it</source>
        <translation>su número, como lo muestra “machine stops”</translation>
    </message>
    <message>
        <source>why it may go on</source>
        <translation>por qué puede seguir</translation>
    </message>
    <message>
        <source>print where the machine stands still, and why</source>
        <translation>muestra dónde la máquina está detenida, y por qué</translation>
    </message>
    <message>
        <source>stop what leaves by itself: everything, or what the options name</source>
        <translation>detiene lo que sale por sí: todo, o lo que dicen las opciones</translation>
    </message>
    <message>
        <source>let the machine go on</source>
        <translation>deja que la máquina siga</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs or email</source>
        <translation>whatsapp, sms, rcs o email</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>las palabras</translation>
    </message>
    <message>
        <source>an approved template instead</source>
        <translation>en cambio, una plantilla aprobada</translation>
    </message>
    <message>
        <source>of an e-mail</source>
        <translation>de un correo</translation>
    </message>
    <message>
        <source>collection, reminder, service, payment or care; by default collection, or reminder while nothing is late; a template has its own</source>
        <translation>collection, reminder, service, payment o care; si no se dice, collection, o reminder mientras nada esté atrasado; una plantilla tiene la suya</translation>
    </message>
    <message>
        <source>not before this instant, ISO 8601</source>
        <translation>no antes de este instante, ISO 8601</translation>
    </message>
    <message>
        <source>send a message to a debtor</source>
        <translation>envía un mensaje a un deudor</translation>
    </message>
    <message>
        <source>only this one, by its number or its name</source>
        <translation>solo esta, por su número o su nombre</translation>
    </message>
    <message>
        <source>say what came of the work of some days</source>
        <translation>dice qué resultó del trabajo de algunos días</translation>
    </message>
    <message>
        <source>what they can pay a month</source>
        <translation>cuánto puede pagar al mes</translation>
    </message>
    <message>
        <source>what they can pay at once</source>
        <translation>cuánto puede pagar de una vez</translation>
    </message>
    <message>
        <source>how many they want</source>
        <translation>cuántas quiere</translation>
    </message>
    <message>
        <source>day of the month on which they can pay</source>
        <translation>día del mes en que puede pagar</translation>
    </message>
    <message>
        <source>who offers: machine, negotiator (default), supervisor</source>
        <translation>quién ofrece: machine, negotiator (por omisión), supervisor</translation>
    </message>
    <message>
        <source>what they earn a month, as they say: hardship rules and existence minimum</source>
        <translation>cuánto gana al mes, según dice: reglas de dificultad y mínimo existencial</translation>
    </message>
    <message>
        <source>with the reasons, who may grant each, and each contract&apos;s part</source>
        <translation>con los motivos, quién puede conceder cada una y la parte de cada contrato</translation>
    </message>
    <message>
        <source>the few offers worth making to a debtor</source>
        <translation>las pocas ofertas que vale la pena hacer a un deudor</translation>
    </message>
    <message>
        <source>OFX file, or - for standard input</source>
        <translation>archivo OFX, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>what a bank statement in OFX says</source>
        <translation>qué dice un extracto bancario en OFX</translation>
    </message>
    <message>
        <source>the payee&apos;s number</source>
        <translation>el número del beneficiario</translation>
    </message>
    <message>
        <source>confirm a payee that another person proposed</source>
        <translation>confirma un beneficiario que otra persona propuso</translation>
    </message>
    <message>
        <source>its name; all when left out</source>
        <translation>su nombre; todos cuando no se dice</translation>
    </message>
    <message>
        <source>show who may receive for a creditor</source>
        <translation>muestra quién puede recibir por un acreedor</translation>
    </message>
    <message>
        <source>a Pix key, bank/branch/account, or a provider&apos;s account</source>
        <translation>una clave Pix, banco/sucursal/cuenta, o la cuenta de un proveedor</translation>
    </message>
    <message>
        <source>pix (default), boleto or link</source>
        <translation>pix (por omisión), boleto o link</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>de quién es</translation>
    </message>
    <message>
        <source>put somebody on the list of payees</source>
        <translation>pone a alguien en la lista de beneficiarios</translation>
    </message>
    <message>
        <source>take a payee off the list</source>
        <translation>quita un beneficiario de la lista</translation>
    </message>
    <message>
        <source>who was to pay</source>
        <translation>quién iba a pagar</translation>
    </message>
    <message>
        <source>take a charge back at its provider</source>
        <translation>deshace un cobro en el proveedor</translation>
    </message>
    <message>
        <source>the payment&apos;s number</source>
        <translation>el número del pago</translation>
    </message>
    <message>
        <source>it was not theirs: it waits again</source>
        <translation>no era suyo: vuelve a esperar</translation>
    </message>
    <message>
        <source>say whose a payment is, or take that back</source>
        <translation>dice de quién es un pago, o lo deshace</translation>
    </message>
    <message>
        <source>who is to pay</source>
        <translation>quién va a pagar</translation>
    </message>
    <message>
        <source>the new due date</source>
        <translation>el nuevo vencimiento</translation>
    </message>
    <message>
        <source>give a boleto another due date at its bank</source>
        <translation>da otro vencimiento a un boleto en el banco</translation>
    </message>
    <message>
        <source>how much goes back</source>
        <translation>cuánto vuelve</translation>
    </message>
    <message>
        <source>agree to a refund that another person asked for</source>
        <translation>acepta una devolución que otra persona pidió</translation>
    </message>
    <message>
        <source>say no to one, with --reason</source>
        <translation>dice no a una, con --reason</translation>
    </message>
    <message>
        <source>list those that no provider sends back</source>
        <translation>lista las que ningún proveedor devuelve</translation>
    </message>
    <message>
        <source>one of those was sent, with --transfer</source>
        <translation>una de ellas se envió, con --transfer</translation>
    </message>
    <message>
        <source>what names the transfer, an endToEndId for example</source>
        <translation>lo que identifica la transferencia, un endToEndId por ejemplo</translation>
    </message>
    <message>
        <source>send money back</source>
        <translation>devuelve dinero</translation>
    </message>
    <message>
        <source>an agreement (id or number) or a debtor</source>
        <translation>un acuerdo (id o número) o un deudor</translation>
    </message>
    <message>
        <source>pix, boleto or link</source>
        <translation>pix, boleto o link</translation>
    </message>
    <message>
        <source>the provider&apos;s account; the first one of the configuration</source>
        <translation>la cuenta del proveedor; la primera de la configuración</translation>
    </message>
    <message>
        <source>the last day for this amount; today or the instalment&apos;s due date</source>
        <translation>el último día para este importe; hoy o el vencimiento de la cuota</translation>
    </message>
    <message>
        <source>ask for a payment</source>
        <translation>pide un pago</translation>
    </message>
    <message>
        <source>telephone number in any form</source>
        <translation>número de teléfono en cualquier forma</translation>
    </message>
    <message>
        <source>whether a telephone number can be right</source>
        <translation>si un número de teléfono puede ser correcto</translation>
    </message>
    <message>
        <source>the code, or - for standard input</source>
        <translation>el código, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>what a Pix code says</source>
        <translation>qué dice un código Pix</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, for a code paid any number of times</source>
        <translation>la clave de quien recibe, para un código que se paga cuantas veces sea</translation>
    </message>
    <message>
        <source>where the charge is fetched, for a code paid once</source>
        <translation>dónde se busca el cobro, para un código que se paga una vez</translation>
    </message>
    <message>
        <source>the receiver&apos;s name</source>
        <translation>el nombre de quien recibe</translation>
    </message>
    <message>
        <source>the receiver&apos;s city</source>
        <translation>la ciudad de quien recibe</translation>
    </message>
    <message>
        <source>what is to be paid</source>
        <translation>cuánto se paga</translation>
    </message>
    <message>
        <source>the receiver&apos;s reference, letters and digits</source>
        <translation>la referencia de quien recibe, letras y dígitos</translation>
    </message>
    <message>
        <source>what the payer reads</source>
        <translation>lo que lee el pagador</translation>
    </message>
    <message>
        <source>draw it into this .png or .svg file</source>
        <translation>lo dibuja en este archivo .png o .svg</translation>
    </message>
    <message>
        <source>make a Pix code, and draw it</source>
        <translation>hace un código Pix y lo dibuja</translation>
    </message>
    <message>
        <source>an instalment plan to the cent</source>
        <translation>un plan de cuotas hasta el centavo</translation>
    </message>
    <message>
        <source>say what an offer policy allows, or what is wrong with it</source>
        <translation>dice qué permite una política de ofertas, o qué tiene de malo</translation>
    </message>
    <message>
        <source>a version&apos;s number</source>
        <translation>el número de una versión</translation>
    </message>
    <message>
        <source>what changed between two versions of a creditor&apos;s policy</source>
        <translation>qué cambió entre dos versiones de la política de un acreedor</translation>
    </message>
    <message>
        <source>put an offer policy of a creditor in force</source>
        <translation>pone en vigor una política de ofertas de un acreedor</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>una anterior</translation>
    </message>
    <message>
        <source>with the file as it was published</source>
        <translation>con el archivo como se publicó</translation>
    </message>
    <message>
        <source>a creditor&apos;s policy, with what its campaigns have spent</source>
        <translation>la política de un acreedor, con lo que gastaron sus campañas</translation>
    </message>
    <message>
        <source>who published a creditor&apos;s policies, when and why</source>
        <translation>quién publicó las políticas de un acreedor, cuándo y por qué</translation>
    </message>
    <message>
        <source>the item&apos;s number</source>
        <translation>el número del ítem</translation>
    </message>
    <message>
        <source>how it ended: cpc_agreement, no_answer …</source>
        <translation>cómo terminó: cpc_agreement, no_answer …</translation>
    </message>
    <message>
        <source>why it is late: a code or words</source>
        <translation>por qué está atrasado: un código o palabras</translation>
    </message>
    <message>
        <source>what comes next: a code or words</source>
        <translation>qué viene después: un código o palabras</translation>
    </message>
    <message>
        <source>what else to know</source>
        <translation>qué más hay que saber</translation>
    </message>
    <message>
        <source>when to call back, ISO 8601</source>
        <translation>cuándo volver a llamar, ISO 8601</translation>
    </message>
    <message>
        <source>the number or address that was used</source>
        <translation>el número o dirección que se usó</translation>
    </message>
    <message>
        <source>channels not to be used any more (all)</source>
        <translation>canales que ya no se deben usar (todos)</translation>
    </message>
    <message>
        <source>close a case</source>
        <translation>cierra un caso</translation>
    </message>
    <message>
        <source>negotiation, care, supervisor, identification, approvals or payments</source>
        <translation>negotiation, care, supervisor, identification, approvals o payments</translation>
    </message>
    <message>
        <source>list the queue</source>
        <translation>lista la cola</translation>
    </message>
    <message>
        <source>only work of this desk</source>
        <translation>solo el trabajo de esta mesa</translation>
    </message>
    <message>
        <source>claim the next case</source>
        <translation>toma el próximo caso</translation>
    </message>
    <message>
        <source>put a case back</source>
        <translation>devuelve un caso</translation>
    </message>
    <message>
        <source>when it comes back, ISO 8601</source>
        <translation>cuándo vuelve, ISO 8601</translation>
    </message>
    <message>
        <source>put a case off</source>
        <translation>aplaza un caso</translation>
    </message>
    <message>
        <source>the name they sign in with</source>
        <translation>el nombre con que la persona entra</translation>
    </message>
    <message>
        <source>supervisor or negotiator</source>
        <translation>supervisor o negotiator</translation>
    </message>
    <message>
        <source>make somebody a supervisor or a negotiator</source>
        <translation>hace a alguien supervisor o negociador</translation>
    </message>
    <message>
        <source>words, or their beginnings</source>
        <translation>palabras, o sus comienzos</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>como máximo tantos (50)</translation>
    </message>
    <message>
        <source>only on this debtor&apos;s timeline</source>
        <translation>solo en la línea de tiempo de este deudor</translation>
    </message>
    <message>
        <source>search all timelines</source>
        <translation>busca en todas las líneas de tiempo</translation>
    </message>
    <message>
        <source>the day of the settlement</source>
        <translation>el día de la liquidación</translation>
    </message>
    <message>
        <source>how many instalments are paid, from the first on</source>
        <translation>cuántas cuotas están pagadas, desde la primera</translation>
    </message>
    <message>
        <source>early settlement of a plan (CDC art. 52 §2)</source>
        <translation>liquidación anticipada de un plan (CDC art. 52 §2)</translation>
    </message>
    <message>
        <source>care, legal, b2b or payments</source>
        <translation>care, legal, b2b o payments</translation>
    </message>
    <message>
        <source>say that somebody can do care, legal, b2b, payments</source>
        <translation>dice que alguien puede atender care, legal, b2b, payments</translation>
    </message>
    <message>
        <source>take a skill from somebody again</source>
        <translation>quita a alguien una habilidad</translation>
    </message>
    <message>
        <source>print who can do what</source>
        <translation>muestra quién puede qué</translation>
    </message>
    <message>
        <source>twilio or zenvia</source>
        <translation>twilio o zenvia</translation>
    </message>
    <message>
        <source>the message, or - for standard input</source>
        <translation>el mensaje, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>count the segments of a text message</source>
        <translation>cuenta los segmentos de un mensaje de texto</translation>
    </message>
    <message>
        <source>TOML file of templates, or - for standard input; the shipped ones without it</source>
        <translation>archivo TOML de plantillas, o - para la entrada estándar; sin él, las que se incluyen</translation>
    </message>
    <message>
        <source>what templates of WhatsApp are declared as, and whether their words agree</source>
        <translation>cómo están declaradas las plantillas de WhatsApp, y si las palabras concuerdan</translation>
    </message>
    <message>
        <source>older than this cursor</source>
        <translation>antes de este cursor</translation>
    </message>
    <message>
        <source>whatsapp, sms, rcs, email, voice, portal or internal</source>
        <translation>whatsapp, sms, rcs, email, voice, portal o internal</translation>
    </message>
    <message>
        <source>the timeline of a debtor</source>
        <translation>la línea de tiempo de un deudor</translation>
    </message>
    <message>
        <source>the last day, yyyy-mm-dd; without it yesterday</source>
        <translation>el último día, aaaa-mm-dd; sin él, ayer</translation>
    </message>
    <message>
        <source>close what a creditor receives; it never changes after</source>
        <translation>cierra lo que recibe un acreedor; nunca cambia después</translation>
    </message>
    <message>
        <source>the first day of the rule, yyyy-mm-dd</source>
        <translation>el primer día de la regla, aaaa-mm-dd</translation>
    </message>
    <message>
        <source>DAYS=PERCENT for debts late up to these days, last rest=PERCENT; once for each</source>
        <translation>DÍAS=PORCENTAJE para deudas atrasadas hasta tantos días, al final rest=PORCENTAJE; una vez para cada uno</translation>
    </message>
    <message>
        <source>a creditor&apos;s commission by the age of the debt</source>
        <translation>la comisión de un acreedor por la edad de la deuda</translation>
    </message>
    <message>
        <source>of this one alone</source>
        <translation>solo de este</translation>
    </message>
    <message>
        <source>what creditors were transferred</source>
        <translation>qué se transfirió a los acreedores</translation>
    </message>
    <message>
        <source>what a creditor would receive; nothing is kept</source>
        <translation>qué recibiría un acreedor; no se guarda nada</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>su id</translation>
    </message>
    <message>
        <source>write it there too, as PDF or CSV by the name&apos;s ending</source>
        <translation>lo escribe también allí, en PDF o CSV según termine el nombre</translation>
    </message>
    <message>
        <source>a transfer with its lines</source>
        <translation>una transferencia con sus líneas</translation>
    </message>
    <message>
        <source>Messages as JSON lines, - for standard input</source>
        <translation>Mensajes como líneas JSON, - para la entrada estándar</translation>
    </message>
    <message>
        <source>List the labels</source>
        <translation>Lista las etiquetas</translation>
    </message>
    <message>
        <source>Say how well the file&apos;s messages are understood: a table of intent, sensitivities, text, amount_cents, instalments, date, parted by tabs, with a head</source>
        <translation>Dice qué tan bien se entienden los mensajes del archivo: una tabla de intent, sensitivities, text, amount_cents, instalments, date, separadas por tabuladores, con encabezado</translation>
    </message>
    <message>
        <source>With --score: draw the reliability diagram into this file</source>
        <translation>Con --score: dibuja en este archivo el diagrama de confiabilidad</translation>
    </message>
    <message>
        <source>Say what messages mean, one JSON object a line</source>
        <translation>Dice qué significan los mensajes, un objeto JSON por línea</translation>
    </message>
    <message>
        <source>A text, each line a message; - for standard input</source>
        <translation>Un texto, cada línea un mensaje; - para la entrada estándar</translation>
    </message>
    <message>
        <source>preventive, early or late</source>
        <translation>preventive, early o late</translation>
    </message>
    <message>
        <source>who reads is not confirmed</source>
        <translation>quien lee no está confirmado</translation>
    </message>
    <message>
        <source>a person in trouble reads</source>
        <translation>quien lee es una persona en dificultades</translation>
    </message>
    <message>
        <source>Find what may not be written to a debtor, with a better sentence, one JSON object a line</source>
        <translation>Encuentra lo que no se puede escribir a un deudor, con una frase mejor, un objeto JSON por línea</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
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
        <translation>Opciones</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>EXIGIDO</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Nothing is known by this name here: %1</source>
        <translation>Nada se conoce aquí por este nombre: %1</translation>
    </message>
    <message>
        <source>%1 and %2 can&apos;t be given together.</source>
        <translation>%1 y %2 no se pueden dar juntos.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--help says what can be given.</source>
        <translation>--help dice qué se puede dar.</translation>
    </message>
    <message>
        <source>Say what can be given, and do nothing</source>
        <translation>Dice qué se puede dar, y no hace nada</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>price, sac or equal</source>
        <translation>price, sac o equal</translation>
    </message>
    <message>
        <source>what is owed, with the entry</source>
        <translation>cuánto se debe, con la entrada</translation>
    </message>
    <message>
        <source>percent a month (price, sac)</source>
        <translation>por ciento al mes (price, sac)</translation>
    </message>
    <message>
        <source>day of the agreement and of the entry</source>
        <translation>día del acuerdo y de la entrada</translation>
    </message>
    <message>
        <source>paid on the start, part of the principal</source>
        <translation>pagado al inicio, parte del principal</translation>
    </message>
    <message>
        <source>agreements and their approval</source>
        <translation>acuerdos y su aprobación</translation>
    </message>
    <message>
        <source>how far the machine may go</source>
        <translation>hasta dónde puede llegar la máquina</translation>
    </message>
    <message>
        <source>whose turn it is with a debtor</source>
        <translation>de quién es el turno con un deudor</translation>
    </message>
    <message>
        <source>codes of slips</source>
        <translation>códigos de boletos</translation>
    </message>
    <message>
        <source>who is contacted when, with what</source>
        <translation>quién es contactado, cuándo y con qué</translation>
    </message>
    <message>
        <source>business days and holidays</source>
        <translation>días hábiles y feriados</translation>
    </message>
    <message>
        <source>what people who take a case read</source>
        <translation>lo que lee quien asume un caso</translation>
    </message>
    <message>
        <source>files to and from banks</source>
        <translation>archivos de y hacia los bancos</translation>
    </message>
    <message>
        <source>whether a debtor may be contacted</source>
        <translation>si se puede contactar a un deudor</translation>
    </message>
    <message>
        <source>the people and what they owe</source>
        <translation>las personas y lo que deben</translation>
    </message>
    <message>
        <source>CPF and CNPJ</source>
        <translation>CPF y CNPJ</translation>
    </message>
    <message>
        <source>e-mail files</source>
        <translation>archivos de correo</translation>
    </message>
    <message>
        <source>the automatic work</source>
        <translation>el trabajo automático</translation>
    </message>
    <message>
        <source>portfolios, payments and providers&apos; messages</source>
        <translation>carteras, pagos y mensajes de los proveedores</translation>
    </message>
    <message>
        <source>what providers sent and nobody could work on</source>
        <translation>lo que enviaron los proveedores y nadie pudo trabajar</translation>
    </message>
    <message>
        <source>what is learned of people: channel and hour, risks and the models behind them</source>
        <translation>lo que se aprende de las personas: canal y hora, riesgos y los modelos detrás de ellos</translation>
    </message>
    <message>
        <source>stopping what leaves by itself</source>
        <translation>detener lo que sale por sí</translation>
    </message>
    <message>
        <source>messages to debtors</source>
        <translation>mensajes a los deudores</translation>
    </message>
    <message>
        <source>statements of an account</source>
        <translation>extractos de una cuenta</translation>
    </message>
    <message>
        <source>who may be paid</source>
        <translation>a quién se puede pagar</translation>
    </message>
    <message>
        <source>requests to pay</source>
        <translation>pedidos de pago</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>BR Codes</source>
        <translation>códigos Pix (BR Code)</translation>
    </message>
    <message>
        <source>what a creditor lets be offered</source>
        <translation>lo que un acreedor deja ofrecer</translation>
    </message>
    <message>
        <source>the work that waits for people</source>
        <translation>el trabajo que espera a personas</translation>
    </message>
    <message>
        <source>who may grant what</source>
        <translation>quién puede conceder qué</translation>
    </message>
    <message>
        <source>who can take which cases</source>
        <translation>quién puede asumir qué casos</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>mensajes de texto</translation>
    </message>
    <message>
        <source>texts that a provider approves</source>
        <translation>textos que aprueba un proveedor</translation>
    </message>
    <message>
        <source>what creditors receive</source>
        <translation>lo que reciben los acreedores</translation>
    </message>
    <message>
        <source>what may be written to debtors</source>
        <translation>lo que se puede escribir a los deudores</translation>
    </message>
    <message>
        <source>sqlite:///path or postgresql://user@host:port/name</source>
        <translation>sqlite:///ruta o postgresql://usuario@máquina:puerto/nombre</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>archivo de configuración</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>quién actúa</translation>
    </message>
    <message>
        <source>the present instant, ISO 8601</source>
        <translation>el instante presente, ISO 8601</translation>
    </message>
    <message>
        <source>json or table</source>
        <translation>json o table</translation>
    </message>
    <message>
        <source>Trato from the command line</source>
        <translation>Trato desde la línea de comandos</translation>
    </message>
</context>
<context>
    <name>debts</name>
    <message>
        <source>The rule of late charges can&apos;t be understood.</source>
        <translation>No se entiende la regla de recargos.</translation>
    </message>
    <message>
        <source>There is no hold number %1 that could be lifted.</source>
        <translation>No hay suspensión número %1 que se pueda levantar.</translation>
    </message>
    <message>
        <source>A court order forbids contact.</source>
        <translation>Una orden judicial prohíbe el contacto.</translation>
    </message>
    <message>
        <source>Risk to life: collection is suspended.</source>
        <translation>Riesgo de vida: cobranza suspendida.</translation>
    </message>
    <message>
        <source>Risk of violence: collection is suspended.</source>
        <translation>Riesgo de violencia: cobranza suspendida.</translation>
    </message>
    <message>
        <source>The debtor has died: collection is suspended.</source>
        <translation>Fallecimiento: cobranza suspendida.</translation>
    </message>
    <message>
        <source>Bereavement: collection is suspended.</source>
        <translation>Duelo: cobranza suspendida.</translation>
    </message>
    <message>
        <source>Illness: collection is suspended.</source>
        <translation>Enfermedad: cobranza suspendida.</translation>
    </message>
    <message>
        <source>Vulnerable person: collection is suspended.</source>
        <translation>Persona vulnerable: cobranza suspendida.</translation>
    </message>
    <message>
        <source>A lawyer speaks for them: collection is suspended.</source>
        <translation>Un abogado habla por la persona: la cobranza está suspendida.</translation>
    </message>
    <message>
        <source>Legal matter: collection is suspended.</source>
        <translation>Asunto legal: cobranza suspendida.</translation>
    </message>
    <message>
        <source>A plan for all their debts is being made: collection is suspended.</source>
        <translation>Se prepara un plan para todas sus deudas: la cobranza está suspendida.</translation>
    </message>
    <message>
        <source>They say it is fraud: collection is suspended.</source>
        <translation>Dice que es fraude: cobranza suspendida.</translation>
    </message>
    <message>
        <source>Complaint about contacts: collection is suspended.</source>
        <translation>Reclamo por exceso de contactos: cobranza suspendida.</translation>
    </message>
    <message>
        <source>Complaint: collection is suspended.</source>
        <translation>Reclamo: cobranza suspendida.</translation>
    </message>
    <message>
        <source>The debt is disputed: collection is suspended.</source>
        <translation>La deuda está en disputa: cobranza suspendida.</translation>
    </message>
    <message>
        <source>They say that they have paid.</source>
        <translation>Dicen que ya pagaron.</translation>
    </message>
    <message>
        <source>A payment is being looked for.</source>
        <translation>Se está buscando un pago.</translation>
    </message>
    <message>
        <source>They asked to be called at another time.</source>
        <translation>Pidieron que se les llame en otro momento.</translation>
    </message>
    <message>
        <source>Somebody has suspended collection.</source>
        <translation>Alguien suspendió la cobranza.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The demonstration was given up; nothing is left of it.</source>
        <translation>La demostración se canceló; no quedó nada de ella.</translation>
    </message>
    <message>
        <source>The database has debtors already; the demonstration needs an empty one.</source>
        <translation>La base ya tiene deudores; la demostración necesita una vacía.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The document can&apos;t be written: %1</source>
        <translation>No se pudo grabar el documento: %1</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>El documento no tiene esa página.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>the machine fell silent: %1</source>
        <translation>la máquina guardó silencio: %1</translation>
    </message>
    <message>
        <source>The machine is silent on every channel. Recalled: %1.</source>
        <translation>Silencio en todos los canales. Retirados: %1.</translation>
    </message>
    <message>
        <source>Collection stands still: %1</source>
        <translation>Cobranza suspendida: %1</translation>
    </message>
    <message>
        <source>No more messages on any channel.</source>
        <translation>Ningún mensaje más, por ningún canal.</translation>
    </message>
    <message>
        <source>No more messages on this channel.</source>
        <translation>Ningún mensaje más por este canal.</translation>
    </message>
    <message>
        <source>The contact is somebody else&apos;s and is used no more.</source>
        <translation>El contacto es de otra persona y ya no se usa.</translation>
    </message>
    <message>
        <source>They confirmed who they are.</source>
        <translation>Confirmó quién es.</translation>
    </message>
    <message>
        <source>Agreement %1 closed: %2</source>
        <translation>Acuerdo %1 cerrado: %2</translation>
    </message>
    <message>
        <source>Pix of %1 asked for.</source>
        <translation>Pix de %1 solicitado.</translation>
    </message>
    <message>
        <source>Nobody can tell whether a message arrived</source>
        <translation>Nadie sabe si un mensaje llegó</translation>
    </message>
    <message>
        <source>The event does not say whose it is.</source>
        <translation>El evento no dice de quién es.</translation>
    </message>
    <message>
        <source>a call from a number that is not known</source>
        <translation>llamada de un número desconocido</translation>
    </message>
    <message>
        <source>Asked through the provider to receive no more messages.</source>
        <translation>Pidió por el proveedor no recibir mensajes.</translation>
    </message>
    <message>
        <source>Takes messages again.</source>
        <translation>Volvió a recibir mensajes.</translation>
    </message>
    <message>
        <source>The promise for %1 was not kept</source>
        <translation>La promesa del %1 no se cumplió</translation>
    </message>
    <message>
        <source>The promise of %1 for %2 was not kept</source>
        <translation>La promesa de %1 para el %2 no se cumplió</translation>
    </message>
    <message>
        <source>Instalment of %1 of agreement %2 did not come in</source>
        <translation>La cuota del %1 del acuerdo %2 no entró</translation>
    </message>
    <message>
        <source>No account is set up for this channel.</source>
        <translation>No hay una cuenta configurada para este canal.</translation>
    </message>
    <message>
        <source>the Pix was asked for and is ready</source>
        <translation>el Pix se solicitó y está listo</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>pago recibido</translation>
    </message>
    <message>
        <source>Paid, to be wrapped up</source>
        <translation>Pagado, falta tipificar</translation>
    </message>
    <message>
        <source>The mail file %1 can&apos;t be taken: %2</source>
        <translation>No se pudo leer el correo del archivo %1: %2</translation>
    </message>
    <message>
        <source>There is no payment account “%1”.</source>
        <translation>No existe la cuenta de pago “%1”.</translation>
    </message>
    <message>
        <source>The provider does not know the payment yet.</source>
        <translation>El proveedor aún no conoce el pago.</translation>
    </message>
    <message>
        <source>The notice names a payment that the provider does not know.</source>
        <translation>El aviso nombra un pago que el proveedor no conoce.</translation>
    </message>
    <message>
        <source>A notice tells of a payment of %1 (%2) that the provider does not know. Nothing was settled.</source>
        <translation>Un aviso habla de un pago de %1 (%2) que el proveedor no conoce. No se saldó nada.</translation>
    </message>
    <message>
        <source>Agreement %1 of %2 expired: %3</source>
        <translation>El acuerdo %1 de %2 venció: %3</translation>
    </message>
    <message>
        <source>Payment of %1 received. Recalled: %2.</source>
        <translation>Pago de %1 recibido. Envíos retirados: %2.</translation>
    </message>
    <message>
        <source>The account “%1” charges by the bank&apos;s API, which tells its payments; a return file would tell them again.</source>
        <translation>La cuenta “%1” cobra por la API del banco, que ya informa los pagos; un archivo de retorno los informaría otra vez.</translation>
    </message>
    <message>
        <source>The charge of %1 is not owed any more, and the provider does not take it back: %2. It can still be paid; cancel it there.</source>
        <translation>El cobro de %1 ya no se debe, y el proveedor no lo cancela: %2. Todavía puede pagarse; cancélelo allí.</translation>
    </message>
    <message>
        <source>The bank does not know the Pix of a receipt of %1.</source>
        <translation>El banco no conoce el Pix de un comprobante de %1.</translation>
    </message>
    <message>
        <source>The charge of %1 was to be taken back (%2), and the provider does not do it: %3. It can still be paid; cancel it there.</source>
        <translation>El cobro de %1 debía cancelarse (%2), y el proveedor no lo hace: %3. Todavía se puede pagar; cancélelo allí.</translation>
    </message>
    <message>
        <source>A charge of %1 was asked for and is ready, and there is no contact to send it to.</source>
        <translation>Un cobro de %1 fue pedido y está listo, y no hay contacto adonde enviarlo.</translation>
    </message>
    <message>
        <source>Messages can&apos;t be understood (%1): %2</source>
        <translation>No se pueden comprender los mensajes (%1): %2</translation>
    </message>
    <message>
        <source>They wait for an answer: the machine&apos;s was kept back</source>
        <translation>Espera respuesta: la de la máquina quedó retenida</translation>
    </message>
    <message>
        <source>the machine would only repeat what it said already</source>
        <translation>la máquina solo repetiría lo que ya dijo</translation>
    </message>
    <message>
        <source>the machine suggests an answer: %1</source>
        <translation>la máquina sugiere una respuesta: %1</translation>
    </message>
    <message>
        <source>Agreement %1 waits for a person&apos;s yes: %2</source>
        <translation>El acuerdo %1 espera el sí de una persona: %2</translation>
    </message>
    <message>
        <source>Agreement %1 was asked for beyond the machine&apos;s limits: %2</source>
        <translation>Se pidió el acuerdo %1 más allá de los límites de la máquina: %2</translation>
    </message>
    <message>
        <source>They want to go on by %1.</source>
        <translation>Quiere seguir por %1.</translation>
    </message>
    <message>
        <source>They said at which hours they want to be reached.</source>
        <translation>Dijo en qué horarios quiere que lo contacten.</translation>
    </message>
    <message>
        <source>They say that they paid; no payment came to light</source>
        <translation>Dice que pagó; no apareció ningún pago</translation>
    </message>
    <message>
        <source>the machine suggests: %1 (%2)</source>
        <translation>la IA sugiere: %1 (%2)</translation>
    </message>
    <message>
        <source>confirm who they are</source>
        <translation>confirmar quién es</translation>
    </message>
    <message>
        <source>send them a Pix</source>
        <translation>enviar un Pix</translation>
    </message>
    <message>
        <source>note their promise for %1</source>
        <translation>anotar la promesa para el %1</translation>
    </message>
    <message>
        <source>they asked the provider for no more messages</source>
        <translation>pidieron al proveedor no recibir más mensajes</translation>
    </message>
    <message>
        <source>a payment came in, or an agreement was made, after it was prepared</source>
        <translation>entró un pago o se hizo un acuerdo después de que quedó lista</translation>
    </message>
    <message>
        <source>The machine&apos;s answer may not leave: %1</source>
        <translation>La respuesta de la IA no puede salir: %1</translation>
    </message>
    <message>
        <source>They sent a proof of payment; no payment came to light</source>
        <translation>Envió un comprobante de pago; no apareció ningún pago</translation>
    </message>
    <message>
        <source>the Pix that it announces is there, or does not come any more</source>
        <translation>el Pix que anuncia ya está ahí, o ya no viene</translation>
    </message>
    <message>
        <source>its Pix can&apos;t be paid any more</source>
        <translation>su Pix ya no se puede pagar</translation>
    </message>
    <message>
        <source>A payment of %1 was settled, and what follows from it has to be done by people: %2</source>
        <translation>Se registró un pago de %1, y lo que sigue deben hacerlo personas: %2</translation>
    </message>
    <message>
        <source>They paid %1, and the machine can&apos;t thank them: %2</source>
        <translation>Se pagaron %1, y la máquina no puede agradecer: %2</translation>
    </message>
    <message>
        <source>they wrote again before it had left</source>
        <translation>volvieron a escribir antes de que saliera</translation>
    </message>
    <message>
        <source>The database was busy for too long; nothing was written.</source>
        <translation>La base de datos estuvo ocupada demasiado tiempo; no se escribió nada.</translation>
    </message>
    <message>
        <source>its day was over before it could leave: it says nothing true any more</source>
        <translation>su día pasó antes de que pudiera salir: ya no dice nada cierto</translation>
    </message>
    <message>
        <source>It was not delivered in time and was taken back; it goes as SMS.</source>
        <translation>No se entregó a tiempo y fue retirado; sigue como SMS.</translation>
    </message>
    <message>
        <source>No more e-mails?</source>
        <translation>¿No quiere más correos?</translation>
    </message>
    <message>
        <source>This address will get no more e-mails about the debt. Other ways of talking to us stay open.</source>
        <translation>Esta dirección no recibirá más correos sobre la deuda. Las otras vías de contacto siguen abiertas.</translation>
    </message>
    <message>
        <source>Send me no more e-mails</source>
        <translation>No quiero recibir más correos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This address gets no more e-mails from us.</source>
        <translation>Esta dirección no recibe más correos nuestros.</translation>
    </message>
    <message>
        <source>Unsubscribed by an e-mail&apos;s own link.</source>
        <translation>Se dio de baja por el enlace del propio correo.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene la columna “%1”.</translation>
    </message>
    <message>
        <source>Some columns were not recognised. Say which they are in a mapping file or in the wizard.</source>
        <translation>Algunas columnas no se reconocieron. Diga cuáles son en el mapa o en el asistente.</translation>
    </message>
    <message>
        <source>The mapping file can&apos;t be read: %1 (line %2).</source>
        <translation>El mapa no se puede leer: %1 (línea %2).</translation>
    </message>
    <message>
        <source>The mapping has fields or values that do not exist: %1.</source>
        <translation>El mapa tiene campos o valores que no existen: %1.</translation>
    </message>
    <message>
        <source>The quotes opened on line %1 never close.</source>
        <translation>Las comillas abiertas en la línea %1 no cierran.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Column “%1”: on line %2 the day comes first, on line %3 the month. Say in the mapping which is right.</source>
        <translation>Columna “%1”: en la línea %2 el día va primero, en la línea %3 el mes. Diga en el mapa cuál es el correcto.</translation>
    </message>
    <message>
        <source>The creditor and the portfolio need names.</source>
        <translation>El acreedor y la cartera necesitan nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was stored: %n line(s) can&apos;t be read.</source>
        <translation>
            <numerusform>No se guardó nada: %n línea no se puede leer.</numerusform>
            <numerusform>No se guardó nada: %n líneas no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>the spreadsheet cut the digits off (scientific notation)</source>
        <translation>la planilla cortó los dígitos (notación científica)</translation>
    </message>
    <message>
        <source>the value must be above zero</source>
        <translation>el monto debe ser mayor que cero</translation>
    </message>
    <message>
        <source>more than two decimal places</source>
        <translation>más de dos decimales</translation>
    </message>
    <message>
        <source>the value is too large</source>
        <translation>el monto es demasiado grande</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>esto no es un monto</translation>
    </message>
    <message>
        <source>a line of totals is no debt</source>
        <translation>una línea de totales no es una deuda</translation>
    </message>
    <message>
        <source>the cell has more than %1 characters</source>
        <translation>la celda tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>without CPF or CNPJ</source>
        <translation>sin CPF ni CNPJ</translation>
    </message>
    <message>
        <source>the check digits do not match</source>
        <translation>el dígito verificador no coincide</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>without a contract</source>
        <translation>sin contrato</translation>
    </message>
    <message>
        <source>without the instalment&apos;s number</source>
        <translation>sin el número de la cuota</translation>
    </message>
    <message>
        <source>this is no instalment number</source>
        <translation>esto no es un número de cuota</translation>
    </message>
    <message>
        <source>without a due date</source>
        <translation>sin vencimiento</translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation>la fecha no existe</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>sin monto</translation>
    </message>
    <message>
        <source>the area code is missing</source>
        <translation>falta el código de área</translation>
    </message>
    <message>
        <source>this is no telephone number</source>
        <translation>esto no es un teléfono</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>esto no es un correo</translation>
    </message>
    <message>
        <source>this contract belongs to another document</source>
        <translation>este contrato es de otro documento</translation>
    </message>
    <message>
        <source>line %1 has the same instalment with another value or date</source>
        <translation>la línea %1 tiene la misma cuota con otro monto u otra fecha</translation>
    </message>
    <message>
        <source>the instalment is paid or in an agreement; its value stays as it is</source>
        <translation>la cuota está pagada o en un acuerdo; el monto queda como está</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>La importación se canceló. No se guardó nada.</translation>
    </message>
    <message>
        <source>Column “%1”: line %2 and line %3 write numbers in different ways. Say in the mapping which sign is the decimal one.</source>
        <translation>Columna “%1”: la línea %2 y la línea %3 escriben números de formas distintas. Diga en el mapa cuál es el signo decimal.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Line %1 is UTF-8 and line %2 is Windows-1252. Save the file again in one encoding, or name it in the mapping.</source>
        <translation>La línea %1 está en UTF-8 y la línea %2 en Windows-1252. Guarde el archivo de nuevo en una sola codificación, o indíquela en el mapa.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV (UTF-8) and import that file.</source>
        <translation>Esto es una planilla. Guárdela como CSV (UTF-8) e importe ese archivo.</translation>
    </message>
    <message>
        <source>No such relation: codevedor, avalista, parente, empregador, conhecido.</source>
        <translation>Vínculo desconocido. Use codevedor, avalista, parente, empregador o conhecido.</translation>
    </message>
    <message>
        <source>Say divida, recado or nada.</source>
        <translation>Diga divida, recado o nada.</translation>
    </message>
    <message>
        <source>Nobody here has this document.</source>
        <translation>Nadie aquí tiene este documento.</translation>
    </message>
    <message>
        <source>The file needs the columns documento, nome and relacao.</source>
        <translation>El archivo necesita las columnas documento, nome y relacao.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be taken; nothing was stored.</source>
        <translation>
            <numerusform>%n línea no entra; no se guardó nada.</numerusform>
            <numerusform>%n líneas no entran; no se guardó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no rate in percent</source>
        <translation>esto no es una tasa porcentual</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>No hay acreedor “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no amount that can be taken.</source>
        <translation>“%1” no es un importe que se pueda usar.</translation>
    </message>
    <message>
        <source>The file has no column for the day of payment or for the amount.</source>
        <translation>El archivo no tiene columna con el día del pago o con el importe.</translation>
    </message>
    <message>
        <source>more was paid of the instalment than this; its value stays as it is</source>
        <translation>de la cuota se pagó más que esto; su valor queda como está</translation>
    </message>
    <message>
        <source>Neither a telephone number nor an e-mail address.</source>
        <translation>No es un teléfono ni un correo.</translation>
    </message>
    <message>
        <source>No such channel: ligacao, whatsapp, sms, rcs, email.</source>
        <translation>Canal desconocido: ligacao, whatsapp, sms, rcs, email.</translation>
    </message>
    <message>
        <source>No day: write 31/12/2026 or 2026-12-31.</source>
        <translation>No es una fecha: escriba 31/12/2026 o 2026-12-31.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1” is a list that the law makes, and stays one.</source>
        <translation>“%1” es una lista de la ley, y lo sigue siendo.</translation>
    </message>
    <message>
        <source>Say how the list is called and where it comes from.</source>
        <translation>Diga cómo se llama la lista y de dónde viene.</translation>
    </message>
    <message>
        <source>The file needs the column contato.</source>
        <translation>El archivo necesita la columna contato.</translation>
    </message>
    <message>
        <source>The file names nobody: it can&apos;t be the whole list.</source>
        <translation>El archivo no nombra a nadie: no puede ser la lista entera.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>“%1” is not a file that can be read. Choose another one.</source>
        <translation>“%1” no es un archivo que se pueda leer. Elija otro.</translation>
    </message>
    <message>
        <source>The file has more than 256 MB. Split it, or use “tratoctl import debts”.</source>
        <translation>El archivo tiene más de 256 MB. Divídalo o use “tratoctl import debts”.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>El archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>Still comparing</source>
        <translation>Todavía comparando</translation>
    </message>
    <message>
        <source>Say whose debts these are: creditor and portfolio</source>
        <translation>Diga de quién son las deudas: acreedor y cartera</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to go</source>
        <translation>
            <numerusform>falta %n línea</numerusform>
            <numerusform>faltan %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no line to store</source>
        <translation>No hay línea para guardar</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1. Choose another folder.</source>
        <translation>El archivo no se puede guardar: %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Código de área</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Fine (%)</source>
        <translation>Multa (%)</translation>
    </message>
    <message>
        <source>Interest (%)</source>
        <translation>Intereses (%)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Clasificación de riesgo</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>%1: nothing came of %2 contacts</source>
        <translation>%1: nada en %2 contactos</translation>
    </message>
    <message>
        <source>%1: answered %2 of %3</source>
        <translation>%1: respondió a %2 de %3</translation>
    </message>
    <message>
        <source>%1: opened %2 of %3</source>
        <translation>%1: abrió %2 de %3</translation>
    </message>
    <message>
        <source>%1: answered %2 and opened %3 of %4</source>
        <translation>%1: respondió a %2 y abrió %3 de %4</translation>
    </message>
    <message>
        <source>A try of %1: too little is known yet of it with this person.</source>
        <translation>Un intento por %1: aún se sabe poco de él con esta persona.</translation>
    </message>
    <message>
        <source>This person&apos;s record (%1).</source>
        <translation>Historial de la persona (%1).</translation>
    </message>
    <message>
        <source>Little is known of this person yet; with similar debtors %1 is worth most (%2 of 100 contacts).</source>
        <translation>Aún se sabe poco de esta persona; con deudores parecidos, %1 rinde más (%2 de cada 100 contactos).</translation>
    </message>
    <message>
        <source>The person asked for %1 on %2.</source>
        <translation>La persona pidió %1 el %2.</translation>
    </message>
    <message>
        <source>The person asked for %1 on %2, which is not possible now. </source>
        <translation>La persona pidió %1 el %2, pero por ahí no es posible ahora. </translation>
    </message>
    <message>
        <source>An experiment has a name and at least two wordings, each of its own name.</source>
        <translation>Un experimento tiene nombre y al menos dos versiones de texto, cada una con su nombre.</translation>
    </message>
    <message>
        <source>There is no debtor number %1.</source>
        <translation>No hay deudor número %1.</translation>
    </message>
    <message>
        <source>The hours from %1 to %2 are none of a day.</source>
        <translation>El horario de %1 a %2 no existe en un día.</translation>
    </message>
    <message>
        <source>%1 cases, of which it happened in %2: a model needs at least %3, and %4 of each kind.</source>
        <translation>%1 casos, en los que ocurrió en %2: un modelo necesita al menos %3, y %4 de cada tipo.</translation>
    </message>
    <message>
        <source>due on %1 and open</source>
        <translation>vence o venció el %1 y está abierto</translation>
    </message>
    <message>
        <source>last paid on %1</source>
        <translation>último pago el %1</translation>
    </message>
    <message>
        <source>promise broken on %1</source>
        <translation>promesa incumplida el %1</translation>
    </message>
    <message>
        <source>promise kept on %1</source>
        <translation>promesa cumplida el %1</translation>
    </message>
    <message>
        <source>promise for %1</source>
        <translation>promesa para el %1</translation>
    </message>
    <message>
        <source>agreement broken on %1</source>
        <translation>acuerdo incumplido el %1</translation>
    </message>
    <message>
        <source>agreement kept on %1</source>
        <translation>acuerdo cumplido el %1</translation>
    </message>
    <message>
        <source>last wrote on %1</source>
        <translation>escribió por última vez el %1</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>Risk of no payment within 30 days: %1 of 100 (%2; model %3).</source>
        <translation>Riesgo de no pagar en 30 días: %1 de 100 (%2; modelo %3).</translation>
    </message>
    <message>
        <source>Risk that the promise is broken: %1 of 100 (%2; model %3).</source>
        <translation>Riesgo de que se incumpla la promesa: %1 de 100 (%2; modelo %3).</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>No hay modelo “%1”.</translation>
    </message>
    <message>
        <source>The model “%1 %2” can&apos;t be used: %3</source>
        <translation>El modelo “%1 %2” no se puede usar: %3</translation>
    </message>
    <message>
        <source>it is not what its card says</source>
        <translation>no es lo que dice su ficha</translation>
    </message>
    <message>
        <source>A price of contacts needs a channel, a first day and an amount.</source>
        <translation>Un precio de contacto necesita canal, primer día e importe.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>There is no portfolio %1.</source>
        <translation>No hay cartera %1.</translation>
    </message>
    <message>
        <source>Several portfolios are called %1: give its number.</source>
        <translation>Varias carteras se llaman %1: indique su número.</translation>
    </message>
    <message>
        <source>The hour is the one they asked for.</source>
        <translation>El horario es el que pidió.</translation>
    </message>
    <message>
        <source>They often write between %1 and %2 o&apos;clock.</source>
        <translation>Suele escribir entre las %1 y las %2 h.</translation>
    </message>
    <message>
        <source>Between %1 and %2 o&apos;clock it is tried: too little is known yet of that hour with this person.</source>
        <translation>Se prueba entre las %1 y las %2 h: aún se sabe poco de ese horario con esta persona.</translation>
    </message>
    <message>
        <source>Recovered, over recovered plus what was paid later of debts that were due by the last day, plus what is still open of those and of agreements, as the books stand now.</source>
        <translation>Lo recuperado, sobre lo recuperado más lo que se pagó después de deudas vencidas hasta el último día, más lo que sigue abierto de ellas y de los acuerdos, según los libros de ahora.</translation>
    </message>
    <message>
        <source>Debtors who answered or opened something, over debtors we wrote to, on WhatsApp, SMS, RCS and e-mail, in the period.</source>
        <translation>Deudores que respondieron o abrieron algo, sobre los deudores a quienes escribimos, por WhatsApp, SMS, RCS y correo, en el período.</translation>
    </message>
    <message>
        <source>Answers of 4 or 5, over all answers, of those asked in the period.</source>
        <translation>Respuestas de 4 o 5, sobre todas las respuestas, de quienes fueron preguntados en el período.</translation>
    </message>
    <message>
        <source>Answers of 9 or 10 less those of 0 to 6, over all answers, of those asked in the period; -100 to 100.</source>
        <translation>Respuestas de 9 o 10 menos las de 0 a 6, sobre todas las respuestas, de quienes fueron preguntados en el período; de −100 a 100.</translation>
    </message>
    <message>
        <source>Promises kept, over promises kept or broken in the period.</source>
        <translation>Promesas cumplidas, sobre las cumplidas o incumplidas en el período.</translation>
    </message>
    <message>
        <source>Outcomes with the debtor, over all outcomes of cases closed in the period.</source>
        <translation>Resultados con el propio deudor, sobre todos los resultados de casos cerrados en el período.</translation>
    </message>
    <message>
        <source>Debtors whom only the machine answered, over debtors who wrote to us and were answered, in the period.</source>
        <translation>Deudores a quienes solo respondió la IA, sobre los deudores que nos escribieron y tuvieron respuesta, en el período.</translation>
    </message>
    <message>
        <source>Agreements made by the machine, over the agreements accepted in the period.</source>
        <translation>Acuerdos hechos por la IA, sobre los acuerdos aceptados en el período.</translation>
    </message>
    <message>
        <source>Recovered over the cost of contacts. There is no control group: what would have come without any contact is counted too.</source>
        <translation>Lo recuperado sobre el coste de los contactos. No hay grupo de control: cuenta también lo que habría llegado sin contacto alguno.</translation>
    </message>
    <message>
        <source>Cost of contacts over contacts: messages and calls that left and did not fail, at the prices of the table of contact costs.</source>
        <translation>Coste de los contactos por los contactos: mensajes y llamadas que salieron y no fallaron, a los precios de la tabla de costes de contacto.</translation>
    </message>
    <message>
        <source>nothing was due by the last day</source>
        <translation>nada vencido hasta el último día</translation>
    </message>
    <message>
        <source>no agreement in these days</source>
        <translation>ningún acuerdo en estos días</translation>
    </message>
    <message>
        <source>nobody was written to</source>
        <translation>no se escribió a nadie</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>no se preguntó a nadie</translation>
    </message>
    <message>
        <source>no promise ended</source>
        <translation>ninguna promesa terminó</translation>
    </message>
    <message>
        <source>no case was closed</source>
        <translation>no se cerró ningún caso</translation>
    </message>
    <message>
        <source>nobody wrote and was answered</source>
        <translation>nadie escribió y tuvo respuesta</translation>
    </message>
    <message>
        <source>no contact that costs anything</source>
        <translation>ningún contacto con coste</translation>
    </message>
    <message>
        <source>a channel in use has no price</source>
        <translation>un canal en uso no tiene precio</translation>
    </message>
    <message>
        <source>Hours to the yes from the first contact since what was agreed on was due, and since the deal before, over the agreements accepted in the period.</source>
        <translation>Horas hasta el sí desde el primer contacto después de vencer lo acordado, y después del acuerdo anterior, por los acuerdos aceptados en el período.</translation>
    </message>
</context>
<context>
    <name>macros</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
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
            <numerusform>%n promesa</numerusform>
            <numerusform>%n promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n acuerdo</numerusform>
            <numerusform>%n acuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) for help</source>
        <translation>
            <numerusform>%n pedido de ayuda</numerusform>
            <numerusform>%n pedidos de ayuda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n pospuesto</numerusform>
            <numerusform>%n pospuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given away</source>
        <translation>
            <numerusform>%n pasado a otros</numerusform>
            <numerusform>%n pasados a otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapped up</source>
        <translation>
            <numerusform>%n cerrado</numerusform>
            <numerusform>%n cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n rechazo</numerusform>
            <numerusform>%n rechazos</numerusform>
        </translation>
    </message>
    <message>
        <source>This macro is not there any more.</source>
        <translation>Esta macro ya no existe.</translation>
    </message>
    <message>
        <source>Give it a name of up to %1 characters.</source>
        <translation>Póngale un nombre de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>A macro has 1 to %1 steps.</source>
        <translation>Una macro tiene de 1 a %1 pasos.</translation>
    </message>
    <message>
        <source>You have a macro “%1” already.</source>
        <translation>Ya tiene una macro “%1”.</translation>
    </message>
    <message>
        <source>Macro “%1”: %2</source>
        <translation>Macro “%1”: %2</translation>
    </message>
    <message>
        <source>written at the desk by the macro “%1”</source>
        <translation>escrito en la mesa por la macro “%1”</translation>
    </message>
    <message>
        <source>There is nothing to fill in for: %1.</source>
        <translation>Falta con qué completar: %1.</translation>
    </message>
    <message>
        <source>The words name an amount of one case (%1): use {valor}.</source>
        <translation>El texto nombra un monto de un solo caso (%1): use {valor}.</translation>
    </message>
    <message>
        <source>Only who talked knows what this outcome asks for.</source>
        <translation>Solo quien conversó sabe lo que pide este resultado.</translation>
    </message>
    <message>
        <source>This outcome says who it was: a person confirms that first, never a macro.</source>
        <translation>Este resultado dice quién era: una persona lo confirma antes, nunca una macro.</translation>
    </message>
    <message>
        <source>Nothing reaches them on this channel.</source>
        <translation>Nada le llega por este canal.</translation>
    </message>
    <message>
        <source>It tells of a debt, and nobody confirmed who reads it.</source>
        <translation>El texto revela una deuda, y nadie confirmó quién lee.</translation>
    </message>
    <message>
        <source>No money is asked for in a care case.</source>
        <translation>En un caso de apoyo no se habla de dinero.</translation>
    </message>
    <message>
        <source>Nobody confirmed yet who they are.</source>
        <translation>Nadie confirmó todavía quién es la persona.</translation>
    </message>
    <message>
        <source>Note for the team: %1</source>
        <translation>Nota para el equipo: %1</translation>
    </message>
    <message>
        <source>Promise until %1</source>
        <translation>Promesa hasta el %1</translation>
    </message>
    <message>
        <source>Ask for help: %1</source>
        <translation>Pedir ayuda: %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Posponer hasta el %1</translation>
    </message>
    <message>
        <source>A step before it gives the case away.</source>
        <translation>Un paso anterior ya entrega el caso.</translation>
    </message>
    <message>
        <source>This macro can&apos;t be read: %1.</source>
        <translation>No se puede leer esta macro: %1.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Send the template “%1”</source>
        <translation>Enviar la plantilla “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Promise in %n day(s)</source>
        <translation>
            <numerusform>Promesa en %n día</numerusform>
            <numerusform>Promesa en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement, all at once</source>
        <translation>Acuerdo al contado</translation>
    </message>
    <message numerus="yes">
        <source>Agreement in %n instalment(s)</source>
        <translation>
            <numerusform>Acuerdo en %n cuota</numerusform>
            <numerusform>Acuerdo en %n cuotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off for %n minute(s)</source>
        <translation>
            <numerusform>Posponer %n minuto</numerusform>
            <numerusform>Posponer %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off for %n day(s), %1</source>
        <translation>
            <numerusform>Posponer %n día, %1</numerusform>
            <numerusform>Posponer %n días, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>Pasar a %1</translation>
    </message>
    <message>
        <source>Give to the desk “%1”</source>
        <translation>Pasar a la mesa “%1”</translation>
    </message>
    <message>
        <source>To the supervisor: %1</source>
        <translation>Al supervisor: %1</translation>
    </message>
    <message>
        <source>Wrap up: %1</source>
        <translation>Cerrar: %1</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>This macro was made by a newer Trato.</source>
        <translation>Esta macro se hizo con un Trato más nuevo.</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>sin pasos</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>the desk “%1” has the case</source>
        <translation>el caso está en la mesa “%1”</translation>
    </message>
    <message>
        <source>the timeline keeps what was written</source>
        <translation>la línea de tiempo guarda lo escrito</translation>
    </message>
    <message>
        <source>a promise is kept or broken, not unsaid</source>
        <translation>una promesa se cumple o no, no se desdice</translation>
    </message>
    <message>
        <source>the supervisor has the case</source>
        <translation>el supervisor tiene el caso</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>el caso está cerrado</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>ya salió</translation>
    </message>
    <message>
        <source>Macro “%1” taken back: %2 of %3</source>
        <translation>Macro “%1” deshecha: %2 de %3</translation>
    </message>
    <message>
        <source>an agreement is cancelled by hand, with a reason</source>
        <translation>un acuerdo se cancela a mano, con motivo</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a number such as 1.99.</source>
        <translation>“%1” no es un número como 1.99.</translation>
    </message>
    <message>
        <source>“%1” is not a rate in percent such as 1.99, with at most 12 decimals.</source>
        <translation>“%1” no es una tasa en porcentaje como 1.99, con hasta 12 decimales.</translation>
    </message>
    <message>
        <source>Amounts of different currencies can&apos;t be added.</source>
        <translation>No se pueden sumar montos de monedas distintas.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be divided in these parts.</source>
        <translation>Un monto no se puede dividir en estas partes.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>El monto es demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 1000, 1000.5 or 1000.00.</source>
        <translation>“%1” no es un monto como 1000, 1000.5 o 1000.00.</translation>
    </message>
    <message>
        <source>There is nothing to divide.</source>
        <translation>No hay monto que dividir.</translation>
    </message>
    <message>
        <source>The entry has to be smaller than the debt.</source>
        <translation>El anticipo debe ser menor que la deuda.</translation>
    </message>
    <message>
        <source>The number of instalments has to be 1 to 9999.</source>
        <translation>El número de cuotas debe estar entre 1 y 9999.</translation>
    </message>
    <message>
        <source>The first instalment has to fall due after the start.</source>
        <translation>La primera cuota debe vencer después de la fecha de inicio.</translation>
    </message>
    <message>
        <source>The last instalment would fall due after the year 9999.</source>
        <translation>La última cuota vencería después del año 9999.</translation>
    </message>
    <message>
        <source>An instalment would be zero or less: choose fewer of them.</source>
        <translation>Una cuota quedaría en cero o menos: elija menos cuotas.</translation>
    </message>
    <message>
        <source>Equal instalments have no interest.</source>
        <translation>Las cuotas iguales no tienen intereses.</translation>
    </message>
    <message>
        <source>No instalment is left to settle.</source>
        <translation>No queda cuota por liquidar.</translation>
    </message>
    <message>
        <source>The day lies before the plan&apos;s start.</source>
        <translation>La fecha es anterior al inicio del plan.</translation>
    </message>
    <message>
        <source>The table of rates can&apos;t be used: %1</source>
        <translation>No se puede usar la tabla de tasas: %1</translation>
    </message>
    <message>
        <source>The table “%1” has no rate for %2. Add it to rates/%1.toml in the configuration folder.</source>
        <translation>La tabla “%1” no tiene la tasa de %2. Agréguela en rates/%1.toml de la carpeta de configuración.</translation>
    </message>
</context>
<context>
    <name>negotiation</name>
    <message>
        <source>The debt is no longer what it was. Look at it again.</source>
        <translation>La deuda cambió. Revísela de nuevo antes de cerrar.</translation>
    </message>
    <message>
        <source>There is no debtor %1.</source>
        <translation>No existe el deudor %1.</translation>
    </message>
    <message>
        <source>Agreement %1 of this debtor waits for approval.</source>
        <translation>El acuerdo %1 de este deudor espera aprobación.</translation>
    </message>
    <message>
        <source>There is no agreement %1.</source>
        <translation>No existe el acuerdo %1.</translation>
    </message>
    <message>
        <source>Agreement %1 does not wait for approval.</source>
        <translation>El acuerdo %1 no espera aprobación.</translation>
    </message>
    <message>
        <source>This role can&apos;t approve agreement %1.</source>
        <translation>Este rol no puede aprobar el acuerdo %1.</translation>
    </message>
    <message>
        <source>Somebody else has to approve what you asked for.</source>
        <translation>Otra persona tiene que aprobar lo que usted pidió.</translation>
    </message>
    <message>
        <source>The first due date has passed. Make the agreement anew.</source>
        <translation>El primer vencimiento ya pasó. Haga el acuerdo de nuevo.</translation>
    </message>
    <message>
        <source>Agreement %1 has ended already.</source>
        <translation>El acuerdo %1 ya terminó.</translation>
    </message>
    <message>
        <source>Instalment %1 was not paid.</source>
        <translation>La cuota %1 no se pagó.</translation>
    </message>
    <message>
        <source>This debtor has no offer %1.</source>
        <translation>Este deudor no tiene la oferta %1.</translation>
    </message>
    <message>
        <source>Offer %1 is no longer valid.</source>
        <translation>La oferta %1 ya no vale.</translation>
    </message>
    <message>
        <source>The first due date must be after today.</source>
        <translation>El primer vencimiento debe ser después de hoy.</translation>
    </message>
    <message>
        <source>The first due date may be at most %1 days away.</source>
        <translation>El primer vencimiento puede ser dentro de %1 días, como máximo.</translation>
    </message>
    <message>
        <source>This entry covers the whole debt: it is a payment at once.</source>
        <translation>Este anticipo cubre toda la deuda: es un pago al contado.</translation>
    </message>
    <message>
        <source>The entry is below the minimum.</source>
        <translation>El anticipo está por debajo del mínimo.</translation>
    </message>
    <message>
        <source>No plan within the policy fits what they can pay a month.</source>
        <translation>Ningún plan dentro de la política cabe en lo que la persona puede pagar por mes.</translation>
    </message>
    <message>
        <source>At most %1 instalments are allowed.</source>
        <translation>Se permiten %1 cuotas, como máximo.</translation>
    </message>
    <message>
        <source>With %1 instalments each would be below the minimum.</source>
        <translation>Con %1 cuotas, cada una quedaría por debajo del mínimo.</translation>
    </message>
    <message>
        <source>The discount leaves nothing to pay.</source>
        <translation>Con este descuento no queda nada por pagar.</translation>
    </message>
    <message>
        <source>The entry covers the whole debt: make it a payment at once.</source>
        <translation>El anticipo cubre toda la deuda: hágalo un pago al contado.</translation>
    </message>
    <message>
        <source>There must be at least one instalment.</source>
        <translation>Se necesita al menos una cuota.</translation>
    </message>
    <message>
        <source>There is no creditor %1.</source>
        <translation>No existe el acreedor %1.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a rate in percent from 0 to %1, written as text (&quot;1.99&quot;)</source>
        <translation>debe ser una tasa de 0 a %1 por ciento, escrita como texto (&quot;1.99&quot;)</translation>
    </message>
    <message>
        <source>must be an amount, written as text (&quot;30.00&quot;)</source>
        <translation>debe ser un monto, escrito como texto (&quot;30.00&quot;)</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>the first age must be from 0 days</source>
        <translation>el primer tramo debe empezar en 0 días</translation>
    </message>
    <message>
        <source>ages must rise: %1 days does not come after %2</source>
        <translation>los tramos deben crecer: %1 días no viene después de %2</translation>
    </message>
    <message>
        <source>more than anybody may grant</source>
        <translation>más de lo que cualquier rol puede conceder</translation>
    </message>
    <message>
        <source>may do less than the role below it (%1)</source>
        <translation>puede menos que el rol de abajo (%1)</translation>
    </message>
    <message>
        <source>an offer would be valid for longer than its first due date may be away (%1 days)</source>
        <translation>la oferta valdría por más tiempo que el plazo hasta el primer vencimiento (%1 días)</translation>
    </message>
    <message>
        <source>the entry would be due after the last possible first instalment (%1 days)</source>
        <translation>el anticipo vencería después de la última fecha posible de la primera cuota (%1 días)</translation>
    </message>
    <message>
        <source>The offer policy is wrong in line %1: %2 %3</source>
        <translation>La política de ofertas tiene un error en la línea %1: %2 %3</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>This debtor has no such contract.</source>
        <translation>Este deudor no tiene ese contrato.</translation>
    </message>
    <message>
        <source>The promised day has passed.</source>
        <translation>El día prometido ya pasó.</translation>
    </message>
    <message>
        <source>A promise may be at most %1 days away.</source>
        <translation>La promesa puede ser para dentro de %1 días, como máximo.</translation>
    </message>
    <message>
        <source>This debtor has no promise %1.</source>
        <translation>Este deudor no tiene la promesa %1.</translation>
    </message>
    <message>
        <source>Promise %1 is not open any more.</source>
        <translation>La promesa %1 ya no está abierta.</translation>
    </message>
    <message>
        <source>Nothing is open that could be agreed on.</source>
        <translation>No hay nada pendiente para negociar.</translation>
    </message>
    <message>
        <source>The discount is above the limit.</source>
        <translation>El descuento pasa del límite.</translation>
    </message>
    <message>
        <source>More instalments than allowed.</source>
        <translation>Más cuotas de las permitidas.</translation>
    </message>
    <message>
        <source>The instalment is below the minimum.</source>
        <translation>La cuota está por debajo del mínimo.</translation>
    </message>
    <message>
        <source>It needs a supervisor&apos;s approval.</source>
        <translation>Necesita la aprobación de un supervisor.</translation>
    </message>
    <message>
        <source>Nobody may grant it within the policy.</source>
        <translation>Está fuera de la política: nadie puede concederlo.</translation>
    </message>
    <message>
        <source>At once %1</source>
        <translation>Al contado %1</translation>
    </message>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Solo quien supervisa puede hacerlo.</translation>
    </message>
    <message>
        <source>People are negotiators or supervisors.</source>
        <translation>Las personas son negociadoras o supervisoras.</translation>
    </message>
    <message>
        <source>Somebody else has to take your role from you.</source>
        <translation>Otra persona tiene que quitarle su rol.</translation>
    </message>
    <message>
        <source>The timeline of this debtor has no line %1.</source>
        <translation>La línea de tiempo de este deudor no tiene la línea %1.</translation>
    </message>
    <message>
        <source>Say where they accepted: a line of the timeline, or a reason why there is none.</source>
        <translation>Di dónde aceptaron: una línea de tiempo, o el motivo por el que no la hay.</translation>
    </message>
    <message>
        <source>Acceptance %1 is not what was recorded.</source>
        <translation>La aceptación %1 no es la que se registró.</translation>
    </message>
    <message>
        <source>The line in which they accepted is not what it was.</source>
        <translation>La línea en que aceptaron ya no es la misma.</translation>
    </message>
    <message>
        <source>The new day has passed.</source>
        <translation>El nuevo día ya pasó.</translation>
    </message>
    <message>
        <source>Instalments are paid in their order: number %1 is due on %2.</source>
        <translation>Las cuotas se pagan en orden: la %1 vence el %2.</translation>
    </message>
    <message>
        <source>A date may move by %1 days at most.</source>
        <translation>Una fecha puede moverse %1 días como máximo.</translation>
    </message>
    <message>
        <source>Dates of this agreement may change %1 times.</source>
        <translation>Las fechas de este acuerdo pueden cambiar %1 veces.</translation>
    </message>
    <message>
        <source>Agreement %1 is not in force.</source>
        <translation>El acuerdo %1 no está en vigor.</translation>
    </message>
    <message>
        <source>Agreement %1 has no instalment %2.</source>
        <translation>El acuerdo %1 no tiene la cuota %2.</translation>
    </message>
    <message>
        <source>That instalment is paid.</source>
        <translation>Esa cuota ya se pagó.</translation>
    </message>
    <message>
        <source>A change of dates needs a reason.</source>
        <translation>Cambiar fechas exige un motivo.</translation>
    </message>
    <message>
        <source>Agreement %1 can&apos;t be renegotiated.</source>
        <translation>El acuerdo %1 no se puede renegociar.</translation>
    </message>
    <message>
        <source>The time of agreement %1 is over.</source>
        <translation>El plazo del acuerdo %1 terminó.</translation>
    </message>
    <message>
        <source>Agreement %1 is not on the table any more.</source>
        <translation>El acuerdo %1 ya no está propuesto.</translation>
    </message>
    <message>
        <source>Agreement %1 is not one that waits for a payment.</source>
        <translation>El acuerdo %1 no espera un pago.</translation>
    </message>
    <message>
        <source>Renegotiated as %1.</source>
        <translation>Renegociado como %1.</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Nadie lo aprobó a tiempo.</translation>
    </message>
    <message>
        <source>The first payment did not come.</source>
        <translation>El primer pago no llegó.</translation>
    </message>
    <message>
        <source>They did not answer in time.</source>
        <translation>No respondieron a tiempo.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Falta el evento %1.</translation>
    </message>
    <message>
        <source>Event %1 is not what was written.</source>
        <translation>El evento %1 no es lo que se escribió.</translation>
    </message>
    <message>
        <source>The last event is not the one that was written last.</source>
        <translation>El último evento no es el que se escribió al final.</translation>
    </message>
    <message>
        <source>%1 says that they accepted; no message or call is on record.</source>
        <translation>%1 dice que aceptaron; no hay mensaje ni llamada registrados.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the original debt counts again; what was paid is taken off its principal, the oldest instalment first.</source>
        <translation>Si el acuerdo termina antes, vuelve a valer la deuda original; lo pagado se descuenta del capital, primero la cuota más antigua.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the original debt counts again; each payment counts on its own day, against interest, fine and then principal.</source>
        <translation>Si el acuerdo termina antes, vuelve a valer la deuda original; cada pago cuenta en su día, sobre intereses, multa y luego capital.</translation>
    </message>
    <message>
        <source>If the agreement ends early, the share of it that was paid settles the same share of the original debt; the rest counts again.</source>
        <translation>Si el acuerdo termina antes, la parte pagada salda la misma parte de la deuda original; el resto vuelve a valer.</translation>
    </message>
    <message>
        <source>The agreement is in force once it is accepted.</source>
        <translation>El acuerdo vale desde la aceptación.</translation>
    </message>
    <message>
        <source>The agreement is in force once its first payment is there.</source>
        <translation>El acuerdo vale desde el primer pago.</translation>
    </message>
    <message>
        <source>An instalment that stays unpaid for more than %1 days after its due date ends the agreement.</source>
        <translation>La cuota impaga por más de %1 días tras su vencimiento termina el acuerdo.</translation>
    </message>
    <message>
        <source>Paid early, an instalment bears proportionally less interest (CDC art. 52 § 2).</source>
        <translation>Pagada antes, la cuota lleva proporcionalmente menos intereses (CDC, art. 52, § 2).</translation>
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
        <translation>N.º</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
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
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Owed on %1</source>
        <translation>Deuda al %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Interest of the instalments</source>
        <translation>Intereses de las cuotas</translation>
    </message>
    <message>
        <source>To be paid in all</source>
        <translation>Total a pagar</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Tasa de interés</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Total effective cost (CET)</source>
        <translation>Costo efectivo total (CET)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>por mensaje</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>signed on the portal</source>
        <translation>firmado en el portal</translation>
    </message>
    <message>
        <source>as told by %1</source>
        <translation>según relato de %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por dónde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>SHA-256 of the terms shown</source>
        <translation>SHA-256 de los términos mostrados</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Deudor</translation>
    </message>
    <message>
        <source>Terms of agreement %1</source>
        <translation>Términos del acuerdo %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Hecho el %1</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Lo que se debe</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Not accepted yet.</source>
        <translation>Aún no aceptado.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>debe ser uno de estos: %1</translation>
    </message>
    <message>
        <source>%1 at most a month: they can pay %2.</source>
        <translation>Como máximo %1 al mes: la persona puede pagar %2.</translation>
    </message>
    <message>
        <source>The number of instalments they asked for.</source>
        <translation>El número de cuotas que la persona pidió.</translation>
    </message>
    <message>
        <source>The likeliest to be kept: %1 %.</source>
        <translation>La que tiene más probabilidad de cumplirse: %1 %.</translation>
    </message>
    <message>
        <source>The lightest month: %1.</source>
        <translation>El mes más liviano: %1.</translation>
    </message>
    <message>
        <source>The largest discount: %1.</source>
        <translation>El mayor descuento: %1.</translation>
    </message>
    <message>
        <source>Recovers the most: %1.</source>
        <translation>La que más recupera: %1.</translation>
    </message>
    <message>
        <source>no interest · first on %1</source>
        <translation>sin intereses · 1ª cuota el %1</translation>
    </message>
    <message>
        <source>CET %1% a year · first on %2</source>
        <translation>CET %1% anual · 1ª cuota el %2</translation>
    </message>
    <message>
        <source>Campaign %1 is over. Make the offer anew.</source>
        <translation>La campaña %1 terminó. Haga la oferta de nuevo.</translation>
    </message>
    <message>
        <source>The budget of campaign %1 does not cover this discount any more. Make the offer anew.</source>
        <translation>El presupuesto de la campaña %1 ya no cubre este descuento. Haga la oferta de nuevo.</translation>
    </message>
    <message>
        <source>The table of existence minimums can&apos;t be read.</source>
        <translation>La tabla del mínimo existencial no se puede leer.</translation>
    </message>
    <message>
        <source>Campaign %1 has spent more already than the budget would be.</source>
        <translation>La campaña %1 ya gastó más de lo que sería el presupuesto.</translation>
    </message>
    <message>
        <source>There is no creditor “%1”.</source>
        <translation>No hay acreedor “%1”.</translation>
    </message>
    <message>
        <source>Version %1 of this creditor&apos;s policy is not kept.</source>
        <translation>La versión %1 de la política de este acreedor no está guardada.</translation>
    </message>
    <message>
        <source>some debts have no discount at all: one table must be without product, segment and rating</source>
        <translation>algunas deudas quedan sin descuento alguno: una tabla tiene que ser sin producto, segmento ni clasificación</translation>
    </message>
    <message>
        <source>a debt could be in this table and in that of line %1: one must ask for more</source>
        <translation>una deuda podría estar en esta tabla y en la de la línea %1: una de ellas tiene que exigir más</translation>
    </message>
    <message>
        <source>another campaign has this name (line %1)</source>
        <translation>otra campaña tiene este nombre (línea %1)</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>a campaign without money gives nothing</source>
        <translation>una campaña sin dinero no da nada</translation>
    </message>
    <message>
        <source>neither cash nor plan is discounted: it gives nothing</source>
        <translation>ni al contado ni en cuotas hay descuento: no da nada</translation>
    </message>
    <message>
        <source>no more than every age is discounted anyway: it gives nothing</source>
        <translation>no pasa del descuento que toda edad ya tiene: no da nada</translation>
    </message>
    <message>
        <source>no plan is longer than %1 instalments: it forbids nothing</source>
        <translation>ningún plan tiene más de %1 cuotas: no prohíbe nada</translation>
    </message>
    <message>
        <source>an entry that may be zero is none: entry.min_amount says how much it is at least</source>
        <translation>un anticipo que puede ser cero no es anticipo: entry.min_amount dice de cuánto es como mínimo</translation>
    </message>
    <message>
        <source>fewer instalments than without hardship</source>
        <translation>menos cuotas que sin la regla de dificultad</translation>
    </message>
    <message>
        <source>a larger instalment than without hardship</source>
        <translation>una cuota mayor que sin la regla de dificultad</translation>
    </message>
    <message>
        <source>it is meant for nobody</source>
        <translation>no vale para nadie</translation>
    </message>
    <message>
        <source>must be a list of different texts ([&quot;A&quot;, &quot;B&quot;])</source>
        <translation>tiene que ser una lista de textos diferentes ([&quot;A&quot;, &quot;B&quot;])</translation>
    </message>
    <message>
        <source>must be a list of some of these: %1</source>
        <translation>tiene que ser una lista de algunos de estos: %1</translation>
    </message>
    <message>
        <source>must be a date (2026-11-30, no quotes)</source>
        <translation>tiene que ser una fecha (2026-11-30, sin comillas)</translation>
    </message>
    <message>
        <source>must be a list of [[%1]] tables</source>
        <translation>tiene que ser una lista de tablas [[%1]]</translation>
    </message>
    <message>
        <source>The entry is below the minimum: it is %1 at least.</source>
        <translation>El anticipo está por debajo del mínimo, que es %1.</translation>
    </message>
    <message>
        <source>What they earn leaves %1 a month above the existence minimum: no plan is that small. Offer them advice for the over-indebted (Lei 14.181/2021).</source>
        <translation>Los ingresos dejan %1 al mes por encima del mínimo existencial: ningún plan es tan pequeño. Ofrezca orientación para sobreendeudados (Lei 14.181/2021).</translation>
    </message>
    <message>
        <source>Paid off by %1.</source>
        <translation>Saldada hasta el %1.</translation>
    </message>
    <message>
        <source>Small instalments for who earns little.</source>
        <translation>Cuotas pequeñas para quien gana poco.</translation>
    </message>
    <message>
        <source>%1 of the discount come from campaign %2.</source>
        <translation>%1 del descuento vienen de la campaña %2.</translation>
    </message>
    <message>
        <source>A plan of more than %1 instalments gets no discount.</source>
        <translation>Un plan de más de %1 cuotas no tiene descuento.</translation>
    </message>
    <message>
        <source>A plan of more than %1 instalments needs an entry.</source>
        <translation>Un plan de más de %1 cuotas necesita un anticipo.</translation>
    </message>
    <message>
        <source>A month would leave less than the existence minimum.</source>
        <translation>Un mes dejaría menos que el mínimo existencial.</translation>
    </message>
    <message>
        <source>Agreement %1 is not one that was kept.</source>
        <translation>El acuerdo %1 no es uno cumplido.</translation>
    </message>
    <message>
        <source>Version %1 came into force meanwhile: look at it, then publish again.</source>
        <translation>La versión %1 entró en vigor mientras tanto: revísela y publique de nuevo.</translation>
    </message>
    <message>
        <source>The machine does not close agreements of this portfolio by itself.</source>
        <translation>La máquina no cierra sola los acuerdos de esta cartera.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>This request can&apos;t be sent: %1</source>
        <translation>Esta solicitud no se puede enviar: %1</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too large.</source>
        <translation>La respuesta del proveedor es demasiado grande.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached.</source>
        <translation>No se pudo hablar con el proveedor.</translation>
    </message>
    <message>
        <source>The connection to the provider broke off before its answer.</source>
        <translation>La conexión con el proveedor se cortó antes de su respuesta.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on %1 port %2: %3</source>
        <translation>No se pudo escuchar en %1, puerto %2: %3</translation>
    </message>
    <message>
        <source>The TLS certificate or key %1 can&apos;t be used: %2</source>
        <translation>El certificado o la clave TLS %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The certificate %1 can&apos;t be read.</source>
        <translation>No se puede leer el certificado %1.</translation>
    </message>
    <message>
        <source>A certificate was not accepted.</source>
        <translation>Un certificado no fue aceptado.</translation>
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
        <translation>%1 · pago de %2 el %3</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Opens the case of %1. Nothing is sent or changed.</source>
        <translation>Abre el caso de %1. No se envía ni cambia nada.</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>There is no debtor number %1.</source>
        <translation>No hay registro con el número %1.</translation>
    </message>
    <message>
        <source>“%1” is no address of this channel.</source>
        <translation>“%1” no es un contacto de este canal.</translation>
    </message>
    <message>
        <source>Unidentified: %1</source>
        <translation>Sin identificar: %1</translation>
    </message>
    <message>
        <source>%1 is identified already.</source>
        <translation>%1 ya está identificado.</translation>
    </message>
    <message>
        <source>“%1” is no CPF and no CNPJ.</source>
        <translation>“%1” no es CPF ni CNPJ.</translation>
    </message>
    <message>
        <source>Say what the person is called.</source>
        <translation>Diga cómo se llama la persona.</translation>
    </message>
    <message>
        <source>%1 does not owe this debt and can&apos;t be told of it.</source>
        <translation>%1 no debe esta deuda y no puede saber de ella.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>There is nothing to pay.</source>
        <translation>No hay nada que pagar.</translation>
    </message>
    <message>
        <source>There is no debtor %1.</source>
        <translation>No existe el deudor %1.</translation>
    </message>
    <message>
        <source>A Pix charge needs the debtor&apos;s CPF or CNPJ.</source>
        <translation>El cobro Pix necesita el CPF o el CNPJ del deudor.</translation>
    </message>
    <message>
        <source>Agreement %1 is not in force.</source>
        <translation>El acuerdo %1 no está vigente.</translation>
    </message>
    <message>
        <source>The due date has passed.</source>
        <translation>El vencimiento ya pasó.</translation>
    </message>
    <message>
        <source>This charge is paid already.</source>
        <translation>Este cobro ya se pagó.</translation>
    </message>
    <message>
        <source>There is no charge %1.</source>
        <translation>No existe el cobro %1.</translation>
    </message>
    <message>
        <source>This is no Pix code.</source>
        <translation>Esto no es un código Pix.</translation>
    </message>
    <message>
        <source>Line ends or invisible characters were left out.</source>
        <translation>Se omitieron saltos de línea o caracteres invisibles.</translation>
    </message>
    <message>
        <source>The beginning of the code is missing.</source>
        <translation>Falta el comienzo del código.</translation>
    </message>
    <message>
        <source>Words before the code were left out.</source>
        <translation>Se omitió el texto antes del código.</translation>
    </message>
    <message>
        <source>The code is longer than 512 characters.</source>
        <translation>El código tiene más de 512 caracteres.</translation>
    </message>
    <message>
        <source>The code is cut off.</source>
        <translation>El código está cortado.</translation>
    </message>
    <message>
        <source>The code can&apos;t be read to its end.</source>
        <translation>El código no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>The code has accents or other characters that some banks refuse.</source>
        <translation>El código tiene tildes u otros caracteres que algunos bancos rechazan.</translation>
    </message>
    <message>
        <source>A field stands twice; the first one counts.</source>
        <translation>Un campo aparece dos veces; vale el primero.</translation>
    </message>
    <message>
        <source>The code names no Pix account.</source>
        <translation>El código no trae una cuenta Pix.</translation>
    </message>
    <message>
        <source>The Pix account can&apos;t be read to its end.</source>
        <translation>Los datos de la cuenta Pix no se pueden leer hasta el final.</translation>
    </message>
    <message>
        <source>The Pix account is cut off.</source>
        <translation>Los datos de la cuenta Pix están cortados.</translation>
    </message>
    <message>
        <source>The key is none of the five kinds.</source>
        <translation>La clave no es de ninguno de los cinco tipos.</translation>
    </message>
    <message>
        <source>The address must not name a protocol.</source>
        <translation>La dirección no debe traer el protocolo.</translation>
    </message>
    <message>
        <source>The address is longer than 77 characters.</source>
        <translation>La dirección tiene más de 77 caracteres.</translation>
    </message>
    <message>
        <source>The code has neither a key nor an address.</source>
        <translation>El código no trae clave ni dirección.</translation>
    </message>
    <message>
        <source>The code has a key and an address.</source>
        <translation>El código trae una clave y una dirección.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read.</source>
        <translation>El monto no se puede leer.</translation>
    </message>
    <message>
        <source>The name is longer than 25 characters.</source>
        <translation>El nombre tiene más de 25 caracteres.</translation>
    </message>
    <message>
        <source>The city is longer than 15 characters.</source>
        <translation>La ciudad tiene más de 15 caracteres.</translation>
    </message>
    <message>
        <source>The txid is longer than 25 characters.</source>
        <translation>El txid tiene más de 25 caracteres.</translation>
    </message>
    <message>
        <source>A field that has to be there is missing.</source>
        <translation>Falta un campo obligatorio.</translation>
    </message>
    <message>
        <source>The code&apos;s version is unknown.</source>
        <translation>La versión del código es desconocida.</translation>
    </message>
    <message>
        <source>The currency is not the real.</source>
        <translation>La moneda no es el real.</translation>
    </message>
    <message>
        <source>The country is not Brazil.</source>
        <translation>El país no es Brasil.</translation>
    </message>
    <message>
        <source>The checksum is missing.</source>
        <translation>Falta el código verificador.</translation>
    </message>
    <message>
        <source>The checksum is wrong: the code was changed or typed badly.</source>
        <translation>El código verificador no coincide: el código fue alterado o mal escrito.</translation>
    </message>
    <message>
        <source>There is something behind the checksum.</source>
        <translation>Hay algo después del código verificador.</translation>
    </message>
    <message>
        <source>“%1” is no Pix key.</source>
        <translation>“%1” no es una clave Pix.</translation>
    </message>
    <message>
        <source>The address of a charge has a host and a path, at most 77 characters.</source>
        <translation>La dirección del cobro tiene servidor y ruta, con hasta 77 caracteres.</translation>
    </message>
    <message>
        <source>The description is too long for the code.</source>
        <translation>La descripción es demasiado larga para el código.</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>El monto debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The amount is too large for a Pix.</source>
        <translation>El monto es demasiado grande para un Pix.</translation>
    </message>
    <message>
        <source>A txid is 1 to 25 letters and digits without accents.</source>
        <translation>El txid tiene de 1 a 25 letras y números, sin tildes.</translation>
    </message>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation>Falta el nombre de quien recibe.</translation>
    </message>
    <message>
        <source>The receiver&apos;s city is missing.</source>
        <translation>Falta la ciudad de quien recibe.</translation>
    </message>
    <message>
        <source>Pix account “%1”, %2: %3</source>
        <translation>Cuenta Pix “%1”, %2: %3</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 365</source>
        <translation>debe ser un número entero de 0 a 365</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>The configuration file can&apos;t be read: %1</source>
        <translation>No se pudo leer el archivo de configuración: %1</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer was lost.</source>
        <translation>La respuesta del proveedor de pagos se perdió.</translation>
    </message>
    <message>
        <source>The payment provider can&apos;t be reached.</source>
        <translation>El proveedor de pagos no responde.</translation>
    </message>
    <message>
        <source>The provider&apos;s Pix code does not lead to this charge.</source>
        <translation>El código Pix del proveedor no lleva a este cobro.</translation>
    </message>
    <message>
        <source>The provider has another charge under this identifier (%1).</source>
        <translation>El proveedor tiene otro cobro con este identificador (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no usable “%1”.</source>
        <translation>La respuesta del proveedor no trae un “%1” válido.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer can&apos;t be understood.</source>
        <translation>No se entiende la respuesta del proveedor de pagos.</translation>
    </message>
    <message>
        <source>The provider answered with another payment.</source>
        <translation>El proveedor respondió con otro pago.</translation>
    </message>
    <message>
        <source>The provider&apos;s pages never end.</source>
        <translation>Las páginas del proveedor no terminan.</translation>
    </message>
    <message>
        <source>A payment without a usable endToEndId.</source>
        <translation>Un pago sin endToEndId válido.</translation>
    </message>
    <message>
        <source>The payment notice is no JSON: %1</source>
        <translation>El aviso de pago no es JSON: %1</translation>
    </message>
    <message>
        <source>The payment notice names no payment.</source>
        <translation>El aviso de pago no nombra ningún pago.</translation>
    </message>
    <message>
        <source>Status %1 without an explanation.</source>
        <translation>Estado %1, sin explicación.</translation>
    </message>
    <message>
        <source>The payment provider says: %1</source>
        <translation>El proveedor de pagos dice: %1</translation>
    </message>
    <message>
        <source>The QR code can&apos;t be drawn.</source>
        <translation>No se pudo dibujar el código QR.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>No hay nada que dibujar.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>El texto es demasiado largo para un código QR.</translation>
    </message>
    <message>
        <source>Of a payment of %1 the provider sent %2 back.</source>
        <translation>De un pago de %1, el proveedor devolvió %2.</translation>
    </message>
    <message>
        <source>A payment of %1 belongs to no charge of ours.</source>
        <translation>Un pago de %1 no es de ningún cobro nuestro.</translation>
    </message>
    <message>
        <source>The provider removed the charge.</source>
        <translation>El proveedor quitó el cobro.</translation>
    </message>
    <message>
        <source>The charge could not be paid any longer.</source>
        <translation>El cobro ya no se podía pagar.</translation>
    </message>
    <message>
        <source>There is no payment %1.</source>
        <translation>No existe el pago %1.</translation>
    </message>
    <message>
        <source>Payment %1 has been placed already.</source>
        <translation>El pago %1 ya fue imputado.</translation>
    </message>
    <message>
        <source>A charge was paid a second time: %1.</source>
        <translation>Un cobro se pagó dos veces: %1.</translation>
    </message>
    <message>
        <source>%1 came where %2 was asked for.</source>
        <translation>Llegaron %1 donde se esperaban %2.</translation>
    </message>
    <message>
        <source>An older charge was paid after the debt was agreed on anew.</source>
        <translation>Se pagó un cobro antiguo después del nuevo acuerdo.</translation>
    </message>
    <message>
        <source>A payment came for agreement %1, which has ended.</source>
        <translation>Llegó un pago del acuerdo %1, que ya terminó.</translation>
    </message>
    <message>
        <source>%1 more came than was owed.</source>
        <translation>Llegaron %1 de más.</translation>
    </message>
    <message>
        <source>Letters or signs around the code were left out.</source>
        <translation>Se omitieron letras o signos alrededor del código.</translation>
    </message>
    <message>
        <source>Letters were read as the digits they look like; the check digits then hold.</source>
        <translation>Se leyeron letras como los números a los que se parecen; así los dígitos verificadores coinciden.</translation>
    </message>
    <message>
        <source>The zeros in front were lost and have been put back.</source>
        <translation>Los ceros del principio se habían perdido y se repusieron.</translation>
    </message>
    <message>
        <source>The last field was cut short and has been filled with zeros.</source>
        <translation>El último campo estaba acortado y se completó con ceros.</translation>
    </message>
    <message>
        <source>There are more digits than a code has; the others were left out.</source>
        <translation>Hay más números de los que tiene un código; los demás se omitieron.</translation>
    </message>
    <message>
        <source>The due date was written with five digits; banks don&apos;t accept this code.</source>
        <translation>El vencimiento se escribió con cinco dígitos; los bancos no aceptan este código.</translation>
    </message>
    <message>
        <source>The code isn&apos;t in reais.</source>
        <translation>El código no está en reales.</translation>
    </message>
    <message>
        <source>The third digit doesn&apos;t say how the amount is meant.</source>
        <translation>El tercer dígito no dice cómo debe leerse el valor.</translation>
    </message>
    <message>
        <source>The due date&apos;s factor stands for no date.</source>
        <translation>El factor de vencimiento no corresponde a ninguna fecha.</translation>
    </message>
    <message>
        <source>The code&apos;s check digit is wrong.</source>
        <translation>El dígito verificador del código es incorrecto.</translation>
    </message>
    <message>
        <source>The check digit of field %1 is wrong.</source>
        <translation>El dígito verificador del campo %1 es incorrecto.</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code: it has %1 digits, a code has 44, 47 or 48.</source>
        <translation>Esto no es un código de boleto: tiene %1 números, y un código tiene 44, 47 o 48.</translation>
    </message>
    <message>
        <source>A slip can&apos;t carry this amount.</source>
        <translation>Un boleto no admite este importe.</translation>
    </message>
    <message>
        <source>The free field must have %1 digits.</source>
        <translation>El campo libre debe tener %1 números.</translation>
    </message>
    <message>
        <source>A bank&apos;s number has three digits and doesn&apos;t begin with 8.</source>
        <translation>El código del banco tiene tres números y no empieza por 8.</translation>
    </message>
    <message>
        <source>The segment is a digit from 1 to 9.</source>
        <translation>El segmento es un número del 1 al 9.</translation>
    </message>
    <message>
        <source>The kind of value is a digit from 6 to 9.</source>
        <translation>El tipo de valor es un número del 6 al 9.</translation>
    </message>
    <message>
        <source>A slip can only carry a due date from 2000-07-03 to 2049-10-13.</source>
        <translation>Un boleto solo admite vencimientos del 03/07/2000 al 13/10/2049.</translation>
    </message>
    <message>
        <source>The layout of bank “%1” can&apos;t be understood at “%2”.</source>
        <translation>El diseño del banco “%1” no se puede entender en “%2”.</translation>
    </message>
    <message>
        <source>This is a remittance to the bank, not the bank&apos;s return file.</source>
        <translation>Este archivo es una remesa para el banco, no la respuesta del banco.</translation>
    </message>
    <message>
        <source>This is not a CNAB 240 or CNAB 400 return file.</source>
        <translation>Este no es un archivo de retorno CNAB 240 o CNAB 400.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Nobody is set up who collects by “%1”.</source>
        <translation>No hay cuenta configurada para cobrar por “%1”.</translation>
    </message>
    <message>
        <source>This is not an OFX file.</source>
        <translation>Este no es un archivo OFX.</translation>
    </message>
    <message>
        <source>“%1” is no payee.</source>
        <translation>“%1” no es un beneficiario.</translation>
    </message>
    <message>
        <source>There is no payee %1.</source>
        <translation>No existe el beneficiario %1.</translation>
    </message>
    <message>
        <source>There is no creditor %1.</source>
        <translation>No existe el acreedor %1.</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>“%1” ya está en la lista.</translation>
    </message>
    <message>
        <source>This payee waits for nobody.</source>
        <translation>Este beneficiario no espera a nadie.</translation>
    </message>
    <message>
        <source>Another person has to confirm it.</source>
        <translation>Otra persona tiene que confirmarlo.</translation>
    </message>
    <message>
        <source>This payee is off the list already.</source>
        <translation>Este beneficiario ya salió de la lista.</translation>
    </message>
    <message>
        <source>It would pay “%1”, who is not on the creditor&apos;s list.</source>
        <translation>Pagaría a “%1”, que no está en la lista del acreedor.</translation>
    </message>
    <message>
        <source>is missing: this provider only talks to clients with a certificate</source>
        <translation>falta: este proveedor solo habla con clientes que tienen certificado</translation>
    </message>
    <message>
        <source>It went to the key “%1”, which is not this account&apos;s.</source>
        <translation>Fue a la clave “%1”, que no es de esta cuenta.</translation>
    </message>
    <message>
        <source>A refund of it can&apos;t be understood.</source>
        <translation>Una devolución suya no se puede leer.</translation>
    </message>
    <message>
        <source>More was sent back than was paid.</source>
        <translation>Se devolvió más de lo que se pagó.</translation>
    </message>
    <message>
        <source>The parts of its amount do not add up.</source>
        <translation>Las partes del importe no suman el total.</translation>
    </message>
    <message>
        <source>It has no usable endToEndId.</source>
        <translation>No tiene un endToEndId utilizable.</translation>
    </message>
    <message>
        <source>Its amount is “%1”.</source>
        <translation>El importe es “%1”.</translation>
    </message>
    <message>
        <source>Its time is “%1”.</source>
        <translation>La hora es “%1”.</translation>
    </message>
    <message>
        <source>Our access is not enough for this.</source>
        <translation>Nuestro acceso no basta para esto.</translation>
    </message>
    <message>
        <source>The provider does not know it.</source>
        <translation>El proveedor no lo conoce.</translation>
    </message>
    <message>
        <source>It is gone for good.</source>
        <translation>Se eliminó para siempre.</translation>
    </message>
    <message>
        <source>The provider has a fault.</source>
        <translation>El proveedor tiene una falla.</translation>
    </message>
    <message>
        <source>The provider is down for now.</source>
        <translation>El proveedor está fuera de servicio por ahora.</translation>
    </message>
    <message>
        <source>The provider took too long.</source>
        <translation>El proveedor tardó demasiado.</translation>
    </message>
    <message>
        <source>The refund is not accepted.</source>
        <translation>La devolución no fue aceptada.</translation>
    </message>
    <message>
        <source>The payload&apos;s address is not accepted.</source>
        <translation>La dirección del payload no fue aceptada.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address is not accepted.</source>
        <translation>La dirección del webhook no fue aceptada.</translation>
    </message>
    <message>
        <source>The question is not accepted.</source>
        <translation>La consulta no fue aceptada.</translation>
    </message>
    <message>
        <source>The charge is not accepted.</source>
        <translation>El cobro no fue aceptado.</translation>
    </message>
    <message>
        <source>The request is not accepted.</source>
        <translation>La solicitud no fue aceptada.</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>days after due date</source>
        <translation>días tras el vencimiento</translation>
    </message>
    <message>
        <source>time to pay</source>
        <translation>plazo para pagar</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>pagador</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>multa</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>abatement</source>
        <translation>rebaja</translation>
    </message>
    <message>
        <source>Pix key</source>
        <translation>clave Pix</translation>
    </message>
    <message>
        <source>message to the payer</source>
        <translation>mensaje al pagador</translation>
    </message>
    <message>
        <source>amount of the refund</source>
        <translation>importe de la devolución</translation>
    </message>
    <message>
        <source>webhook&apos;s address</source>
        <translation>dirección del webhook</translation>
    </message>
    <message>
        <source>No payment provider “%1” is known. Known are: %2.</source>
        <translation>El proveedor de pago “%1” no se conoce. Conocidos: %2.</translation>
    </message>
    <message>
        <source>The provider has another refund under this identifier (%1).</source>
        <translation>El proveedor tiene otra devolución con este identificador (%1).</translation>
    </message>
    <message>
        <source>Our certificate for the payment provider expired on %1.</source>
        <translation>Nuestro certificado para el proveedor de pago venció el %1.</translation>
    </message>
    <message>
        <source>The payment provider and we do not accept each other&apos;s certificate: %1</source>
        <translation>El certificado entre nosotros y el proveedor de pago no fue aceptado: %1</translation>
    </message>
    <message>
        <source>“%1” is no percentage with at most two decimals.</source>
        <translation>“%1” no es un porcentaje con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>A discount has one to three dates.</source>
        <translation>Un descuento tiene de una a tres fechas.</translation>
    </message>
    <message>
        <source>A discount ends on the due date at the latest.</source>
        <translation>Un descuento termina a más tardar en el vencimiento.</translation>
    </message>
    <message>
        <source>An abatement is less than the amount.</source>
        <translation>Una rebaja es menor que el importe.</translation>
    </message>
    <message>
        <source>This provider sends nothing back by itself.</source>
        <translation>Este proveedor no devuelve por sí mismo.</translation>
    </message>
    <message>
        <source>It is dated in the future, %1.</source>
        <translation>Tiene fecha en el futuro, %1.</translation>
    </message>
    <message>
        <source>It names a charge of the account “%1”.</source>
        <translation>Nombra un cobro de la cuenta “%1”.</translation>
    </message>
    <message>
        <source>Payment %1 was not settled: %2</source>
        <translation>El pago %1 no fue saldado: %2</translation>
    </message>
    <message>
        <source>Payment %1 was recorded with %2; now the provider says %3 for charge %4.</source>
        <translation>El pago %1 se registró con %2; ahora el proveedor dice %3 para el cobro %4.</translation>
    </message>
    <message>
        <source>A charge of %1 was paid although it had been taken back.</source>
        <translation>Se pagó un cobro de %1 aunque se había cancelado.</translation>
    </message>
    <message>
        <source>Nobody can tell how much payment %1 was.</source>
        <translation>No se puede saber cuánto fue el pago %1.</translation>
    </message>
    <message>
        <source>A refund is of more than nothing.</source>
        <translation>Una devolución necesita un importe.</translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation>Una devolución necesita un motivo.</translation>
    </message>
    <message>
        <source>Of this payment at most %1 can go back.</source>
        <translation>De este pago pueden volver como máximo %1.</translation>
    </message>
    <message>
        <source>A payment can be sent back within %1 days.</source>
        <translation>Un pago puede devolverse en un plazo de %1 días.</translation>
    </message>
    <message>
        <source>This refund waits for nobody.</source>
        <translation>Esta devolución no espera a nadie.</translation>
    </message>
    <message>
        <source>Another person has to agree.</source>
        <translation>Otra persona tiene que estar de acuerdo.</translation>
    </message>
    <message>
        <source>There is no refund %1.</source>
        <translation>No existe la devolución %1.</translation>
    </message>
    <message>
        <source>The remittance can&apos;t be written: “%1” does not fit what the bank asks for.</source>
        <translation>La remesa no se puede escribir: “%1” no cabe en lo que pide el banco.</translation>
    </message>
    <message>
        <source>There is no remittance for bank “%1”.</source>
        <translation>No hay remesa para el banco “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to send to the bank.</source>
        <translation>No hay nada que enviar al banco.</translation>
    </message>
    <message>
        <source>A remittance can&apos;t be written by “%1”.</source>
        <translation>No se puede escribir una remesa con “%1”.</translation>
    </message>
    <message>
        <source>The account that receives slips isn&apos;t set up right: %1.</source>
        <translation>La cuenta que recibe los boletos no está bien configurada: %1.</translation>
    </message>
    <message>
        <source>The bank&apos;s numbers for slips have %1 digits.</source>
        <translation>Los números que este banco da a los boletos tienen %1 dígitos.</translation>
    </message>
    <message>
        <source>How slips of bank “%1” are numbered is not known here.</source>
        <translation>Aquí no se sabe cómo numera los boletos el banco “%1”.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode doesn&apos;t hold.</source>
        <translation>El código de barras del boleto no es válido.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode carries another amount than the slip.</source>
        <translation>El código de barras lleva un importe distinto al del boleto.</translation>
    </message>
    <message>
        <source>The slip&apos;s barcode carries another due date than the slip.</source>
        <translation>El código de barras lleva un vencimiento distinto al del boleto.</translation>
    </message>
    <message>
        <source>The parts named on the slip don&apos;t add up to its amount.</source>
        <translation>Los conceptos detallados en el boleto no suman su importe.</translation>
    </message>
    <message>
        <source>Name, CPF or CNPJ and address of who receives must stand on the slip.</source>
        <translation>El nombre, el CPF o CNPJ y la dirección de quien recibe deben figurar en el boleto.</translation>
    </message>
    <message>
        <source>Charge %1 has no slip to print.</source>
        <translation>El cobro %1 no tiene boleto para imprimir.</translation>
    </message>
    <message>
        <source>The bank tells of a payment, but the line can&apos;t be read.</source>
        <translation>El banco informa un pago, pero la línea no se puede leer.</translation>
    </message>
    <message>
        <source>The file&apos;s line is not as it should be: %1.</source>
        <translation>La línea del archivo no está como debería: %1.</translation>
    </message>
    <message>
        <source>The file is of more than one account; load each alone.</source>
        <translation>El archivo tiene más de una cuenta; cargue cada una por separado.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>It names the charge by its Pix code.</source>
        <translation>Trae el identificador Pix del cobro.</translation>
    </message>
    <message>
        <source>It names the slip by our number.</source>
        <translation>Trae nuestro número del boleto.</translation>
    </message>
    <message>
        <source>It names the charge by our reference.</source>
        <translation>Trae nuestra referencia del cobro.</translation>
    </message>
    <message>
        <source>More than one debt fits: %1</source>
        <translation>Más de una deuda coincide: %1</translation>
    </message>
    <message>
        <source>It names the debt, and the payer or the amount fits.</source>
        <translation>Cita la deuda, y el pagador o el importe coincide.</translation>
    </message>
    <message>
        <source>It names the debt, but neither payer nor amount fits.</source>
        <translation>Cita la deuda, pero no coinciden ni el pagador ni el importe.</translation>
    </message>
    <message>
        <source>Payer and amount are those of a charge that is open.</source>
        <translation>Pagador e importe son los de un cobro abierto.</translation>
    </message>
    <message>
        <source>Payer and amount are those of an open instalment.</source>
        <translation>Pagador e importe son los de una cuota abierta.</translation>
    </message>
    <message>
        <source>The payer is known, but nothing of theirs has this amount.</source>
        <translation>El pagador es conocido, pero nada suyo tiene este importe.</translation>
    </message>
    <message>
        <source>Only amount and day fit a charge that is open.</source>
        <translation>Solo el importe y el día coinciden con un cobro abierto.</translation>
    </message>
    <message>
        <source>Send back what nothing of theirs takes.</source>
        <translation>Devuelva lo que no cubre nada del deudor.</translation>
    </message>
    <message>
        <source>Keep it: it was taken by what else is owed.</source>
        <translation>Manténgalo: se usó en lo demás que se debía.</translation>
    </message>
    <message>
        <source>Send the difference back.</source>
        <translation>Devuelva la diferencia.</translation>
    </message>
    <message>
        <source>Keep it as a part payment and ask for the rest, %1.</source>
        <translation>Manténgalo como pago parcial y pida el resto, %1.</translation>
    </message>
    <message>
        <source>Accept it as it came.</source>
        <translation>Acéptelo como llegó.</translation>
    </message>
    <message>
        <source>Keep it for this debtor and tell the payer nothing of the debt.</source>
        <translation>Manténgalo para este deudor y no cuente nada de la deuda al pagador.</translation>
    </message>
    <message>
        <source>Ask what the payer meant.</source>
        <translation>Pregunte qué quiso pagar el pagador.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>No existe la acción “%1”.</translation>
    </message>
    <message>
        <source>Nothing of ours fits this payment.</source>
        <translation>Nada nuestro corresponde a este pago.</translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation>No existe la propuesta %1.</translation>
    </message>
    <message>
        <source>Proposal %1 was decided already.</source>
        <translation>La propuesta %1 ya se decidió.</translation>
    </message>
    <message>
        <source>Paid on %1, after its last day %2.</source>
        <translation>Pagado el %1, después del último día, %2.</translation>
    </message>
    <message>
        <source>Somebody else paid, not the debtor.</source>
        <translation>Pagó otra persona, no el deudor.</translation>
    </message>
    <message>
        <source>The line has no day of payment that can be read.</source>
        <translation>La línea no tiene un día de pago legible.</translation>
    </message>
    <message>
        <source>The payment is said to be of %1, which is ahead.</source>
        <translation>El pago sería del %1, que aún no ha llegado.</translation>
    </message>
    <message>
        <source>Payment and credit are too far apart.</source>
        <translation>El pago y el abono están demasiado distantes.</translation>
    </message>
    <message>
        <source>A payment without an amount.</source>
        <translation>Pago sin importe.</translation>
    </message>
    <message>
        <source>The amount is larger than any debt.</source>
        <translation>El importe es mayor que cualquier deuda.</translation>
    </message>
    <message>
        <source>The bank&apos;s fee is larger than the payment.</source>
        <translation>La tarifa del banco es mayor que el pago.</translation>
    </message>
    <message>
        <source>Credited amount and fee are more than what was paid.</source>
        <translation>El importe acreditado y la tarifa superan lo pagado.</translation>
    </message>
    <message>
        <source>The file is of another account than “%1”.</source>
        <translation>El archivo es de otra cuenta, no de “%1”.</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>pago recibido</translation>
    </message>
    <message>
        <source>Payment link account “%1”, %2: %3</source>
        <translation>Cuenta de enlaces de pago “%1”, %2: %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>must be texts, at least one</source>
        <translation>debe ser texto, al menos uno</translation>
    </message>
    <message>
        <source>is asaas, mercadopago or stripe</source>
        <translation>es asaas, mercadopago o stripe</translation>
    </message>
    <message>
        <source>The provider does not know this charge.</source>
        <translation>El proveedor no conoce este cobro.</translation>
    </message>
    <message>
        <source>Nothing was paid there yet.</source>
        <translation>Allí todavía no se pagó nada.</translation>
    </message>
    <message>
        <source>The payment notice is for another account (%1).</source>
        <translation>El aviso de pago es de otra cuenta (%1).</translation>
    </message>
    <message>
        <source>It is contested at the payer&apos;s bank.</source>
        <translation>Fue disputado en el banco del pagador.</translation>
    </message>
    <message>
        <source>It is not in reais (%1).</source>
        <translation>No está en reales (%1).</translation>
    </message>
    <message>
        <source>Somebody ticked it off at the provider by hand: no money came through it.</source>
        <translation>Alguien lo marcó a mano en el proveedor: no pasó dinero por él.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>must begin with https: our secrets travel there</source>
        <translation>debe empezar con https: por ahí viajan nuestros secretos</translation>
    </message>
    <message>
        <source>Charge %1 can&apos;t be paid as it stands.</source>
        <translation>El cobro %1 no puede pagarse como está.</translation>
    </message>
    <message>
        <source>This provider moves no due date; ask for a new charge.</source>
        <translation>Este proveedor no cambia vencimientos; pida un cobro nuevo.</translation>
    </message>
    <message>
        <source>There is no charge “%1”.</source>
        <translation>No existe el cobro “%1”.</translation>
    </message>
    <message>
        <source>The bank tells of payments by its files.</source>
        <translation>El banco informa los pagos por sus archivos.</translation>
    </message>
    <message>
        <source>The account “%1” charges by the bank&apos;s API; a file would charge a second time.</source>
        <translation>La cuenta “%1” cobra por la API del banco; un archivo cobraría una segunda vez.</translation>
    </message>
    <message>
        <source>The account “%1” has no remittance %2.</source>
        <translation>La cuenta “%1” no tiene la remesa %2.</translation>
    </message>
    <message>
        <source>Boleto account “%1”, %2: %3</source>
        <translation>Cuenta de boletos “%1”, %2: %3</translation>
    </message>
    <message>
        <source>is files or api</source>
        <translation>es files o api</translation>
    </message>
    <message>
        <source>is 240 or 400</source>
        <translation>es 240 o 400</translation>
    </message>
    <message>
        <source>must be 240 under an agreement of less than seven digits</source>
        <translation>debe ser 240 con un convenio de menos de siete dígitos</translation>
    </message>
    <message>
        <source>is files: only the API of bank 001 is spoken here</source>
        <translation>es files: aquí solo se habla la API del banco 001</translation>
    </message>
    <message>
        <source>is charged under by another account already: by files or by API, not both</source>
        <translation>ya lo usa otra cuenta: por archivos o por API, no ambos</translation>
    </message>
    <message>
        <source>No such account for boletos is configured (%1).</source>
        <translation>No hay esa cuenta de boletos en la configuración (%1).</translation>
    </message>
    <message>
        <source>boleto %1 of %2</source>
        <translation>boleto %1 de %2</translation>
    </message>
    <message>
        <source>the bank gives no reason</source>
        <translation>el banco no dice el motivo</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motivo %1</translation>
    </message>
    <message>
        <source>The bank did not write off the %1 (%2): it can still be paid. Settle it with the bank.</source>
        <translation>El banco no dio de baja el %1 (%2): todavía puede pagarse. Resuélvalo con el banco.</translation>
    </message>
    <message>
        <source>The bank did not move the %1 to %2 (%3): it keeps its date. Ask for a new boleto.</source>
        <translation>El banco no cambió el %1 al %2 (%3): mantiene su fecha. Pida un boleto nuevo.</translation>
    </message>
    <message>
        <source>The bank refused the %1 (%2): nobody can pay it. Correct the payer&apos;s data and ask for a new boleto, or for a Pix.</source>
        <translation>El banco rechazó el %1 (%2): nadie puede pagarlo. Corrija los datos del pagador y pida un boleto nuevo, o un Pix.</translation>
    </message>
    <message>
        <source>The bank has written off the %1 by itself: nobody can pay it any more. Ask for a new one where the debt stands.</source>
        <translation>El banco dio de baja el %1 por su cuenta: nadie puede pagarlo ya. Pida uno nuevo si la deuda sigue.</translation>
    </message>
    <message>
        <source>The account “%1” has slips that were charged the other way (files, API). Give the new way an account and numbers of its own.</source>
        <translation>La cuenta “%1” tiene boletos cobrados del otro modo (archivos, API). Dé al nuevo modo una cuenta y una numeración propias.</translation>
    </message>
    <message>
        <source>The file is in %1, not in reais.</source>
        <translation>El archivo está en %1, no en reales.</translation>
    </message>
    <message>
        <source>A payment of theirs of this amount was told of already, by another way.</source>
        <translation>Un pago suyo de este valor ya fue informado por otra vía.</translation>
    </message>
    <message>
        <source>The bank says: %1</source>
        <translation>El banco dice: %1</translation>
    </message>
    <message>
        <source>The bank has another boleto under our number %1. Raise “first_number” of the account.</source>
        <translation>El banco tiene otro boleto con nuestro número %1. Aumente “first_number” de la cuenta.</translation>
    </message>
    <message>
        <source>The boleto that the bank answered with is not the one that was asked for.</source>
        <translation>El boleto que respondió el banco no es el que se pidió.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer can&apos;t be understood.</source>
        <translation>No se entiende la respuesta del banco.</translation>
    </message>
    <message>
        <source>The bank tells of a payment without an amount.</source>
        <translation>El banco informa un pago sin importe.</translation>
    </message>
    <message>
        <source>The bank tells of a payment without its day.</source>
        <translation>El banco informa un pago sin fecha.</translation>
    </message>
    <message>
        <source>The bank knows of no payment of this boleto.</source>
        <translation>El banco no conoce ningún pago de este boleto.</translation>
    </message>
    <message>
        <source>Say why it is this debtor&apos;s payment.</source>
        <translation>Diga por qué el pago es de este deudor.</translation>
    </message>
    <message>
        <source>The bank took back %1 of slip %2.</source>
        <translation>El banco extornó %1 del boleto %2.</translation>
    </message>
    <message>
        <source>No payment of it fits that; nothing was changed.</source>
        <translation>Ningún pago suyo coincide con eso; nada cambió.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What was credited is not what was received less the fees</source>
        <translation>Lo abonado no es lo recibido menos las tarifas</translation>
    </message>
    <message>
        <source>What was allocated is not what was matched</source>
        <translation>Lo asignado no es lo conciliado</translation>
    </message>
    <message>
        <source>Closing of %1</source>
        <translation>Cierre de %1</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>Closed by %1, version %2</source>
        <translation>Cerrado por %1, versión %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3.</source>
        <translation>%1: %2, por %3.</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Todo cuadra.</translation>
    </message>
    <message>
        <source>Something changed after the day was closed.</source>
        <translation>Algo cambió después del cierre.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file were rejected: nothing of it was taken.</source>
        <translation>
            <numerusform>%n línea del archivo fue rechazada: nada de él se registró.</numerusform>
            <numerusform>%n líneas del archivo fueron rechazadas: nada de él se registró.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider sent it back.</source>
        <translation>El proveedor lo devolvió.</translation>
    </message>
    <message>
        <source>Payment %1 goes back to the payer: it can&apos;t be placed.</source>
        <translation>El pago %1 vuelve a quien pagó: no se puede asignar.</translation>
    </message>
    <message>
        <source>%1 of what was paid with it are owed again.</source>
        <translation>De lo pagado con él, %1 se vuelve a deber.</translation>
    </message>
    <message>
        <source>In force again: agreement %1.</source>
        <translation>En vigor de nuevo: acuerdo %1.</translation>
    </message>
    <message>
        <source>%1 could not be put back where it was: that debt has gone another way since.</source>
        <translation>%1 no pudo volver adonde estaba: esa deuda tomó otro rumo.</translation>
    </message>
    <message>
        <source>Say why it was the wrong debtor.</source>
        <translation>Diga por qué era el deudor equivocado.</translation>
    </message>
    <message>
        <source>No person gave payment %1 to somebody.</source>
        <translation>Nadie asignó el pago %1 a alguien.</translation>
    </message>
    <message>
        <source>Payment %1 has been transferred to the creditor. Send it back with a refund.</source>
        <translation>El pago %1 ya fue transferido al acreedor. Devuélvalo con un reembolso.</translation>
    </message>
    <message>
        <source>Payment %1 was sent back.</source>
        <translation>El pago %1 fue devuelto.</translation>
    </message>
    <message>
        <source>What payment %1 paid has gone another way since: an agreement was made or has ended.</source>
        <translation>Lo que pagó el pago %1 tomó otro rumo: se hizo un acuerdo o terminó.</translation>
    </message>
    <message>
        <source>%1 took it back from a debtor: %2</source>
        <translation>%1 se lo quitó a un deudor: %2</translation>
    </message>
    <message>
        <source>A commission needs its first day and, last, a band for debts of any age: rest=PERCENT.</source>
        <translation>Una comisión necesita su primer día y, al final, un tramo para cualquier mora: rest=PORCENTAJE.</translation>
    </message>
    <message>
        <source>A commission is at most 100%.</source>
        <translation>Una comisión es como máximo del 100%.</translation>
    </message>
    <message>
        <source>The bands go from young debts to old ones.</source>
        <translation>Los tramos van de las deudas nuevas a las antiguas.</translation>
    </message>
    <message>
        <source>No commission is agreed on for %1. Set one: tratoctl transfer commission.</source>
        <translation>No hay comisión acordada para %1. Defina una: tratoctl transfer commission.</translation>
    </message>
    <message>
        <source>“%1” is no band: write DAYS=PERCENT or rest=PERCENT.</source>
        <translation>“%1” no es un tramo: escriba DÍAS=PORCENTAJE o rest=PORCENTAJE.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de mora</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transferencia %1 a %2</translation>
    </message>
    <message>
        <source>Preview of a transfer to %1</source>
        <translation>Vista previa de una transferencia a %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>A transferir</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>More may come today: close it until yesterday.</source>
        <translation>Hoy puede llegar más: ciérrelo hasta ayer.</translation>
    </message>
    <message>
        <source>Nothing came in for %1 that is not transferred yet.</source>
        <translation>Nada entró para %1 que no se haya transferido ya.</translation>
    </message>
    <message>
        <source>There is no transfer %1.</source>
        <translation>No existe la transferencia %1.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Diga por qué lo rechaza.</translation>
    </message>
    <message>
        <source>“%1” is no id of a Pix: E, 8 characters of the institution, day and minute, 11 more.</source>
        <translation>“%1” no es un código de Pix: E, 8 caracteres de la institución, día y minuto, 11 más.</translation>
    </message>
    <message>
        <source>A proof is a picture or a PDF.</source>
        <translation>Un comprobante es una imagen o un PDF.</translation>
    </message>
    <message>
        <source>A proof has at most 10 MB.</source>
        <translation>Un comprobante tiene como máximo 10 MB.</translation>
    </message>
    <message>
        <source>Say how much stands on it.</source>
        <translation>Diga el importe que figura en él.</translation>
    </message>
    <message>
        <source>Say on which day it was paid; not later than today.</source>
        <translation>Diga qué día se pagó; no después de hoy.</translation>
    </message>
    <message>
        <source>Its id is of %1, not of %2.</source>
        <translation>El código es del %1, no del %2.</translation>
    </message>
    <message>
        <source>The file is not here. It may still be on its way.</source>
        <translation>El archivo no está aquí. Puede estar en camino.</translation>
    </message>
    <message>
        <source>This proof is settled already.</source>
        <translation>Este comprobante ya está resuelto.</translation>
    </message>
    <message>
        <source>There is no proof %1.</source>
        <translation>No existe el comprobante %1.</translation>
    </message>
    <message>
        <source>The payment of this id is somebody else&apos;s.</source>
        <translation>El pago de este código es de otra persona.</translation>
    </message>
    <message>
        <source>%1 were paid, not %2.</source>
        <translation>Se pagaron %1, no %2.</translation>
    </message>
    <message>
        <source>The bank does not know this Pix.</source>
        <translation>El banco no conoce este Pix.</translation>
    </message>
    <message>
        <source>The provider named the charge that it pays.</source>
        <translation>El proveedor dijo qué cobro paga.</translation>
    </message>
    <message>
        <source>%1 are on their way back to the payer.</source>
        <translation>%1 están volviendo a quien pagó.</translation>
    </message>
    <message>
        <source>%1 went back to the payer.</source>
        <translation>%1 volvió a quien pagó.</translation>
    </message>
    <message>
        <source>A refund of %1 was refused: %2</source>
        <translation>Una devolución de %1 fue rechazada: %2</translation>
    </message>
    <message>
        <source>Say by which transfer it was sent.</source>
        <translation>Diga con qué transferencia se envió.</translation>
    </message>
    <message>
        <source>Nobody has to send this refund by hand.</source>
        <translation>Nadie tiene que enviar esta devolución a mano.</translation>
    </message>
    <message>
        <source>Say why the charge is taken back.</source>
        <translation>Diga por qué se cancela el cobro.</translation>
    </message>
    <message>
        <source>Nobody can pay this charge any more.</source>
        <translation>Ya nadie puede pagar este cobro.</translation>
    </message>
    <message>
        <source>Send %1 back to the payer by bank transfer: the payment came by a bank&apos;s file, no provider sends it back. Then record the transfer under Reconciliation, Refunds by hand.</source>
        <translation>Devuelva %1 a quien pagó por transferencia bancaria: el pago vino por un archivo del banco, ningún proveedor lo devuelve. Después registre la transferencia en Conciliación, Devoluciones a mano.</translation>
    </message>
    <message>
        <source>The file is of the account “%1” (%2), not of “%3”. Nothing was taken.</source>
        <translation>El archivo es de la cuenta “%1” (%2), no de “%3”. No se tomó nada.</translation>
    </message>
    <message>
        <source>The file is of %1; the account “%2” is %3. Nothing was taken.</source>
        <translation>El archivo es de %1; la cuenta “%2” es %3. No se tomó nada.</translation>
    </message>
    <message>
        <source>The Pix %1 is known with another amount.</source>
        <translation>El Pix %1 ya se conoce con otro importe.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>The machine is silent on this debtor.</source>
        <translation>La máquina está en silencio con esta persona.</translation>
    </message>
    <message>
        <source>%1 has this debtor now.</source>
        <translation>%1 está con esta persona ahora.</translation>
    </message>
    <message>
        <source>A desk needs a name and an SLA in minutes.</source>
        <translation>Una mesa necesita nombre y SLA en minutos.</translation>
    </message>
    <message>
        <source>The table names no desk.</source>
        <translation>La tabla no tiene ninguna mesa.</translation>
    </message>
    <message>
        <source>The wrap-up code “%1” can&apos;t be understood.</source>
        <translation>No se entiende la tipificación “%1”.</translation>
    </message>
    <message>
        <source>There is no wrap-up code “%1”.</source>
        <translation>No hay tipificación “%1”.</translation>
    </message>
    <message>
        <source>The points of “%1” are no number.</source>
        <translation>Los puntos de “%1” no son un número.</translation>
    </message>
    <message>
        <source>The table has no points.</source>
        <translation>La tabla no tiene puntos.</translation>
    </message>
    <message>
        <source>Answered %1 min ago</source>
        <translation>Respondió hace %1 min</translation>
    </message>
    <message>
        <source>Answered %1 h ago</source>
        <translation>Respondió hace %1 h</translation>
    </message>
    <message>
        <source>Promise broken, %1 days ago</source>
        <translation>Promesa incumplida, %1 días</translation>
    </message>
    <message>
        <source>%1 broken promises in 30 days</source>
        <translation>%1 promesas incumplidas en 30 días</translation>
    </message>
    <message>
        <source>Agreement accepted</source>
        <translation>Acuerdo aceptado</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Pidió una persona</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Retorno acordado</translation>
    </message>
    <message>
        <source>Opened %1 messages</source>
        <translation>Abrió %1 mensajes</translation>
    </message>
    <message>
        <source>We talked yesterday</source>
        <translation>Hablamos ayer</translation>
    </message>
    <message>
        <source>Amount owed</source>
        <translation>Monto pendiente</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 días de atraso</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Riesgo de vida</translation>
    </message>
    <message>
        <source>Risk of violence</source>
        <translation>Riesgo de violencia</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Vulnerable person</source>
        <translation>Persona vulnerable</translation>
    </message>
    <message>
        <source>Lost job or income</source>
        <translation>Perdió empleo o ingresos</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Sobreendeudado</translation>
    </message>
    <message>
        <source>Lawyer, court or Procon</source>
        <translation>Abogado, justicia o Procon</translation>
    </message>
    <message>
        <source>Says it is fraud</source>
        <translation>Dice que es fraude</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Ofensas</translation>
    </message>
    <message>
        <source>Complains of the contacts</source>
        <translation>Reclama por los contactos</translation>
    </message>
    <message>
        <source>There is no item number %1 in the queue.</source>
        <translation>No hay ítem número %1 en la cola.</translation>
    </message>
    <message>
        <source>Item %1 is closed already.</source>
        <translation>El ítem %1 ya está cerrado.</translation>
    </message>
    <message>
        <source>%1 has this case now.</source>
        <translation>%1 está con este caso ahora.</translation>
    </message>
    <message>
        <source>The time to come back to this case has passed already.</source>
        <translation>La hora de volver a este caso ya pasó.</translation>
    </message>
    <message>
        <source>Their identity is confirmed.</source>
        <translation>La identidad queda confirmada.</translation>
    </message>
    <message>
        <source>The contact is marked as somebody else&apos;s; nothing more goes there.</source>
        <translation>El contacto queda como de otra persona; nada más va allí.</translation>
    </message>
    <message>
        <source>The contact is marked as dead; nothing more goes there.</source>
        <translation>El contacto queda como inexistente; nada más va allí.</translation>
    </message>
    <message>
        <source>No more collection on any channel.</source>
        <translation>Sin cobranza por ningún canal.</translation>
    </message>
    <message>
        <source>No more collection on the chosen channels.</source>
        <translation>Sin cobranza por los canales elegidos.</translation>
    </message>
    <message>
        <source>Collection stands still until the dispute is settled.</source>
        <translation>La cobranza se detiene hasta que se resuelva la disputa.</translation>
    </message>
    <message>
        <source>Collection stands still for %1 days while the payment is looked for.</source>
        <translation>La cobranza se detiene %1 días mientras se busca el pago.</translation>
    </message>
    <message>
        <source>The machine falls silent; the case goes to care.</source>
        <translation>La máquina calla; el caso va a apoyo.</translation>
    </message>
    <message>
        <source>Say why it is late.</source>
        <translation>Diga el motivo del atraso.</translation>
    </message>
    <message>
        <source>Say when to call back.</source>
        <translation>Diga cuándo volver a llamar.</translation>
    </message>
    <message>
        <source>Say which number or address it was.</source>
        <translation>Diga qué número o dirección fue.</translation>
    </message>
    <message>
        <source>amount hidden</source>
        <translation>monto oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violencia</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Lost job</source>
        <translation>Perdió empleo</translation>
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
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Ofensa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>%1, care, %2</source>
        <translation>%1, apoyo, %2</translation>
    </message>
    <message>
        <source>The numbers of the desk “%1” can&apos;t be used.</source>
        <translation>Los números de la mesa “%1” no se pueden usar.</translation>
    </message>
    <message>
        <source>The times of the work table must be above zero.</source>
        <translation>Los tiempos de la tabla de trabajo deben ser mayores que cero.</translation>
    </message>
    <message>
        <source>Nobody asks for help with this case any more.</source>
        <translation>Ya nadie pide ayuda con este caso.</translation>
    </message>
    <message>
        <source>Say what you need help with.</source>
        <translation>Diga en qué necesita ayuda.</translation>
    </message>
    <message>
        <source>You asked for help with this case already.</source>
        <translation>Usted ya pidió ayuda con este caso.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dele un nombre a la vista.</translation>
    </message>
    <message>
        <source>You keep %1 views already: delete one first.</source>
        <translation>Ya tiene %1 vistas: borre una antes.</translation>
    </message>
    <message>
        <source>Say to whom or to which desk it goes.</source>
        <translation>Diga a quién o a qué mesa va.</translation>
    </message>
    <message>
        <source>Say what they should know.</source>
        <translation>Diga qué deben saber.</translation>
    </message>
    <message>
        <source>There is no desk “%1”.</source>
        <translation>No hay mesa “%1”.</translation>
    </message>
    <message>
        <source>The case is at that desk already.</source>
        <translation>El caso ya está en esa mesa.</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Pospuesto hasta %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>To the desk “%1”</source>
        <translation>A la mesa “%1”</translation>
    </message>
    <message>
        <source>Somebody works on this case by now.</source>
        <translation>Alguien ya trabaja en este caso.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Say why you pass this case on.</source>
        <translation>Diga por qué pasa este caso.</translation>
    </message>
    <message>
        <source>The turn goes to %1</source>
        <translation>El turno pasa a %1</translation>
    </message>
    <message>
        <source>Put off until now</source>
        <translation>Pospuesto hasta ahora</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Asignado a usted</translation>
    </message>
    <message>
        <source>Waits for %1 h</source>
        <translation>Espera hace %1 h</translation>
    </message>
    <message>
        <source>At most %1 days ahead, until %2: what nobody sees for longer is forgotten. A promise or an agreement comes back by itself.</source>
        <translation>Como máximo %1 días, hasta %2: lo que nadie ve por más tiempo se olvida. Una promesa o un acuerdo vuelve solo.</translation>
    </message>
    <message>
        <source>The case comes back to you at the time agreed on.</source>
        <translation>El caso vuelve a usted a la hora acordada.</translation>
    </message>
    <message>
        <source>The case comes back at the time agreed on, to whoever is free.</source>
        <translation>El caso vuelve a la hora acordada, a quien esté libre.</translation>
    </message>
    <message>
        <source>Agreement %1, %2 · %3</source>
        <translation>Acuerdo %1, %2 · %3</translation>
    </message>
    <message>
        <source>Promised %1 for %2</source>
        <translation>Prometió %1 para el %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Prometió para el %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Retornos</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesas por vencer</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Promesas incumplidas</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Proofs to check</source>
        <translation>Comprobantes por revisar</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Mi cola</translation>
    </message>
    <message>
        <source>Care queue</source>
        <translation>Cola de apoyo</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Callback agreed on</source>
        <translation>Retorno acordado</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promesa incumplida</translation>
    </message>
    <message>
        <source>Says it is paid</source>
        <translation>Dice que ya pagó</translation>
    </message>
    <message>
        <source>Sent a proof</source>
        <translation>Envió un comprobante</translation>
    </message>
    <message>
        <source>Payment awaited</source>
        <translation>Pago esperado</translation>
    </message>
    <message>
        <source>Given by a colleague</source>
        <translation>Dado por un colega</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>A supervisión</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Necesita apoyo</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Contrapropuesta</translation>
    </message>
    <message>
        <source>Delivery unknown</source>
        <translation>Entrega incierta</translation>
    </message>
    <message>
        <source>Payment without a debt</source>
        <translation>Pago sin deuda</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>pide ayuda</translation>
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
        <translation>pospuesto hasta ahora</translation>
    </message>
    <message>
        <source>put off: %1</source>
        <translation>pospuesto: %1</translation>
    </message>
    <message>
        <source>came back: %1 was silent</source>
        <translation>volvió: %1 sin señal</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>por vencer</translation>
    </message>
    <message>
        <source>%1, %2 points, %3 %4, %5, %6</source>
        <translation>%1, %2 puntos, %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>Boleto refused by the bank</source>
        <translation>Boleto rechazado por el banco</translation>
    </message>
    <message>
        <source>The bank did not do as told</source>
        <translation>El banco no hizo lo pedido</translation>
    </message>
    <message>
        <source>Boleto written off by the bank</source>
        <translation>Boleto dado de baja por el banco</translation>
    </message>
    <message>
        <source>Charge not taken back</source>
        <translation>Cobro no cancelado</translation>
    </message>
    <message>
        <source>Charge withheld</source>
        <translation>Cobro retenido</translation>
    </message>
    <message>
        <source>Charge refused by the provider</source>
        <translation>Cobro rechazado por el proveedor</translation>
    </message>
    <message>
        <source>Refund to be sent by hand</source>
        <translation>Devolución por hacer a mano</translation>
    </message>
    <message>
        <source>Sent back to the payer</source>
        <translation>Devuelto a quien pagó</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Devolución rechazada</translation>
    </message>
    <message>
        <source>Charge without a contact</source>
        <translation>Cobro sin contacto</translation>
    </message>
    <message>
        <source>The escalation “%1” needs a known name, a label, a skill, a time and what happens when it is over.</source>
        <translation>El motivo “%1” necesita un nombre conocido, etiqueta, habilidad, plazo y qué ocurre cuando vence.</translation>
    </message>
    <message>
        <source>The escalation “%1” stands there twice.</source>
        <translation>El motivo “%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>The escalation “%1” is missing.</source>
        <translation>Falta el motivo “%1”.</translation>
    </message>
    <message>
        <source>Service hours need from, to and a lunch in between, as “08:00”.</source>
        <translation>El horario necesita inicio, fin y almuerzo en medio, como “08:00”.</translation>
    </message>
    <message>
        <source>There is no skill “%1”: %2.</source>
        <translation>No existe la habilidad “%1”: %2.</translation>
    </message>
    <message>
        <source>Nobody has looked in time: %1</source>
        <translation>Nadie miró a tiempo: %1</translation>
    </message>
    <message>
        <source>Nobody looked in time</source>
        <translation>Nadie miró a tiempo</translation>
    </message>
    <message>
        <source>Sent a voice note</source>
        <translation>Mandó un audio</translation>
    </message>
    <message>
        <source>Answer kept back</source>
        <translation>Respuesta retenida</translation>
    </message>
    <message>
        <source>Check before it is due</source>
        <translation>Verificación preventiva</translation>
    </message>
    <message>
        <source>Payment to be followed up</source>
        <translation>Pago por acompañar</translation>
    </message>
    <message>
        <source>Thanks not sent</source>
        <translation>Agradecimiento no enviado</translation>
    </message>
</context>
<context>
    <name>snippets</name>
    <message>
        <source>A snippet has a key of 1 to 20 letters and digits, and a text of up to 4000.</source>
        <translation>Una frase tiene una clave de 1 a 20 letras y números, y un texto de hasta 4000.</translation>
    </message>
    <message>
        <source>The snippets could not be kept: %1</source>
        <translation>Las frases no se pudieron guardar: %1</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The database can&apos;t be opened: %1</source>
        <translation>La base no se abre: %1</translation>
    </message>
    <message>
        <source>There is no database at “%1” yet. “tratoctl init” makes one.</source>
        <translation>Todavía no hay base en “%1”. “tratoctl init” crea una.</translation>
    </message>
    <message>
        <source>A statement of the transaction failed, so nothing of it was kept.</source>
        <translation>Una instrucción de la transacción falló, así que no se guardó nada de ella.</translation>
    </message>
    <message>
        <source>“%1” is not a database address. Use sqlite:///absolute/path.db or postgresql://user@host:port/name.</source>
        <translation>“%1” no es una dirección de base de datos. Use sqlite:///ruta/absoluta.db o postgresql://usuario@servidor:puerto/nombre.</translation>
    </message>
    <message>
        <source>The database was made by a newer Trato (schema %1). Update this program.</source>
        <translation>La base fue hecha por un Trato más nuevo (esquema %1). Actualice este programa.</translation>
    </message>
    <message>
        <source>The migration %1 differs from the one this database was made with.</source>
        <translation>La migración %1 difiere de aquella con la que se hizo esta base.</translation>
    </message>
    <message>
        <source>The database must be brought up to date first: run “tratoctl init”.</source>
        <translation>Antes hay que actualizar la base: ejecute “tratoctl init”.</translation>
    </message>
    <message>
        <source>The database is busy. Nothing was lost; try again.</source>
        <translation>La base de datos está ocupada. No se perdió nada; intente de nuevo.</translation>
    </message>
    <message>
        <source>The database refused “%1”: %2</source>
        <translation>La base rechazó “%1”: %2</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached: %1</source>
        <translation>No se pudo hablar con la base: %1</translation>
    </message>
    <message>
        <source>The statement “%1” takes %2 but was given %3.</source>
        <translation>La instrucción “%1” pide %2, pero recibió %3.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>El usuario o la contraseña no coinciden.</translation>
    </message>
    <message>
        <source>The server lets “%1” not in from this machine, or not with this kind of connection. Ask whoever looks after it (pg_hba.conf).</source>
        <translation>El servidor no deja entrar a “%1” desde esta máquina, o no con este tipo de conexión. Hable con quien lo cuida (pg_hba.conf).</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>El servidor no tiene la base “%1”.</translation>
    </message>
    <message>
        <source>The server takes nobody in right now. Try again in a minute.</source>
        <translation>El servidor no recibe a nadie ahora. Intente de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The server wants a password.</source>
        <translation>El servidor pide una contraseña.</translation>
    </message>
    <message>
        <source>Nobody knows the address “%1”. Check how it is written, and the network.</source>
        <translation>Nadie conoce la dirección “%1”. Revise cómo está escrita, y la red.</translation>
    </message>
    <message>
        <source>At “%1”, port %2, no database answers. Check the port, and whether the server runs.</source>
        <translation>En “%1”, puerto %2, no responde ninguna base. Revise el puerto y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>The server offers no encryption (TLS). Ask whoever looks after it to switch it on.</source>
        <translation>El servidor no ofrece cifrado (TLS). Pida a quien lo cuida que lo active.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted: %1</source>
        <translation>El certificado del servidor no es confiable: %1</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>La conexión se canceló.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address, the network and the firewall.</source>
        <translation>“%1” no responde. Revise la dirección, la red y el firewall.</translation>
    </message>
    <message>
        <source>“%1” is no server&apos;s address.</source>
        <translation>“%1” no es la dirección de un servidor.</translation>
    </message>
</context>
<context>
    <name>supervision</name>
    <message>
        <source>This case is not there any more.</source>
        <translation>Este caso ya no está.</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>Este caso está cerrado.</translation>
    </message>
    <message>
        <source>Took the case</source>
        <translation>Tomó el caso</translation>
    </message>
    <message>
        <source>Took the case over from %1</source>
        <translation>Tomó el caso que estaba con %1</translation>
    </message>
    <message>
        <source>Nobody of the name “%1” works here.</source>
        <translation>Nadie con el nombre “%1” trabaja aquí.</translation>
    </message>
    <message>
        <source>Gave the case to %1</source>
        <translation>Dio el caso a %1</translation>
    </message>
    <message>
        <source>Gave the case to %1: %2</source>
        <translation>Dio el caso a %1: %2</translation>
    </message>
    <message>
        <source>Write what they should know.</source>
        <translation>Escriba qué debe saber la persona.</translation>
    </message>
    <message>
        <source>Nobody has this case now.</source>
        <translation>Nadie está con este caso ahora.</translation>
    </message>
    <message>
        <source>Agreement %1 approved</source>
        <translation>Acuerdo %1 aprobado</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Diga por qué se rechaza.</translation>
    </message>
    <message>
        <source>Agreement %1 refused: %2</source>
        <translation>Acuerdo %1 rechazado: %2</translation>
    </message>
    <message>
        <source>This place is not in the conversation.</source>
        <translation>Este trozo no está en la conversación.</translation>
    </message>
    <message>
        <source>Two people have to finish before they are compared.</source>
        <translation>Dos personas tienen que terminar antes de comparar.</translation>
    </message>
    <message>
        <source>This evaluation is not there.</source>
        <translation>Esta evaluación no existe.</translation>
    </message>
    <message>
        <source>This evaluation is finished.</source>
        <translation>Esta evaluación ya está terminada.</translation>
    </message>
    <message>
        <source>“%1” has no answer yet.</source>
        <translation>“%1” todavía no tiene respuesta.</translation>
    </message>
    <message>
        <source>“%1” has to show where the conversation says so.</source>
        <translation>“%1” tiene que mostrar dónde lo dice la conversación.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be answered so.</source>
        <translation>“%1” no admite esa respuesta.</translation>
    </message>
    <message>
        <source>Nobody evaluates their own work.</source>
        <translation>Nadie evalúa su propio trabajo.</translation>
    </message>
    <message>
        <source>You have read what somebody else answered about this conversation.</source>
        <translation>Ya leíste lo que otra persona respondió sobre esta conversación.</translation>
    </message>
    <message>
        <source>This is %1&apos;s evaluation.</source>
        <translation>Esta evaluación es de %1.</translation>
    </message>
    <message>
        <source>The scorecard has no question “%1”.</source>
        <translation>La planilla no tiene la pregunta “%1”.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>Todavía no está terminada.</translation>
    </message>
    <message>
        <source>First finish your own: neither sees the other&apos;s answers before.</source>
        <translation>Termina primero la tuya: antes nadie ve las respuestas del otro.</translation>
    </message>
    <message>
        <source>Say what you see differently.</source>
        <translation>Di qué ves de otra manera.</translation>
    </message>
    <message>
        <source>This is about %1&apos;s work.</source>
        <translation>Esto es sobre el trabajo de %1.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Di por qué.</translation>
    </message>
    <message>
        <source>Nobody disagreed with this evaluation.</source>
        <translation>Nadie objetó esta evaluación.</translation>
    </message>
    <message>
        <source>audit %1</source>
        <translation>auditoría %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>acuerdo %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
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
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>bloqueo %1</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>debtor</source>
        <translation>deudor</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Say why it should be listened to.</source>
        <translation>Di por qué hay que escucharla.</translation>
    </message>
    <message>
        <source>%1 did not speak with them in that week.</source>
        <translation>%1 no habló con esa persona en esa semana.</translation>
    </message>
    <message>
        <source>This conversation is not among the samples.</source>
        <translation>Esta conversación no está entre las muestras.</translation>
    </message>
    <message>
        <source>The rules of sampling can&apos;t be used.</source>
        <translation>Las reglas del muestreo no se pueden usar.</translation>
    </message>
    <message>
        <source>The scorecard can&apos;t be used: “%1”.</source>
        <translation>La planilla no se puede usar: “%1”.</translation>
    </message>
    <message>
        <source>The scorecard “%1”, version %2, is not there.</source>
        <translation>La planilla “%1”, versión %2, no existe.</translation>
    </message>
    <message>
        <source>The scorecard “%1” was changed: raise its version, %2 is in use already.</source>
        <translation>La planilla “%1” cambió: sube la versión, la %2 ya está en uso.</translation>
    </message>
    <message>
        <source>There is no agreement %1.</source>
        <translation>No existe el acuerdo %1.</translation>
    </message>
    <message>
        <source>%1 has this debtor now. Who leads takes it over and says why.</source>
        <translation>%1 tiene a este deudor ahora. Quien lidera puede asumirlo y dice por qué.</translation>
    </message>
    <message>
        <source>Say why the case is taken over.</source>
        <translation>Diga por qué se asume el caso.</translation>
    </message>
    <message>
        <source>You don&apos;t have this debtor&apos;s turn.</source>
        <translation>El turno de este deudor no lo tiene usted.</translation>
    </message>
    <message>
        <source>One message failed</source>
        <translation>Un mensaje falló</translation>
    </message>
    <message>
        <source>It can be sent again from its conversation.</source>
        <translation>Se puede enviar de nuevo desde su conversación.</translation>
    </message>
    <message>
        <source>Say why the account is paused.</source>
        <translation>Diga por qué se pausa la cuenta.</translation>
    </message>
    <message>
        <source>No account of this name sends and is not paused already: look at the list again.</source>
        <translation>Ninguna cuenta con ese nombre envía sin estar ya pausada: vea la lista de nuevo.</translation>
    </message>
    <message>
        <source>The account is not paused: look at the list again.</source>
        <translation>La cuenta no está pausada: vea la lista de nuevo.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>There are no texts in “%1”. There are: %2</source>
        <translation>No hay textos en “%1”. Hay: %2</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>“%1” is no place on a timeline.</source>
        <translation>“%1” no es un punto de la línea de tiempo.</translation>
    </message>
    <message>
        <source>There is no interaction number %1.</source>
        <translation>No hay registro número %1.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Cambiar canal</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>E-mail without subject</source>
        <translation>Correo sin asunto</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation>a %1 · %2</translation>
    </message>
    <message>
        <source>Internal note · %1</source>
        <translation>Nota interna · %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Deudor</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
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
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>no atendida</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Did not arrive: %1</source>
        <translation>No llegó: %1</translation>
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
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>A kind of message that can&apos;t be shown here (%1)</source>
        <translation>Tipo de mensaje que aún no se puede mostrar (%1)</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>libre %1</translation>
    </message>
    <message>
        <source>Did not leave: %1</source>
        <translation>No salió: %1</translation>
    </message>
    <message>
        <source>Uncertain: asking the provider · it is not sent again blindly</source>
        <translation>Incierto: se pregunta al proveedor · no se repetirá a ciegas</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Leaving · window and payment are checked</source>
        <translation>Saliendo · se revisan ventana y pago</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>larger than %1 MB</source>
        <translation>más de %1 MB</translation>
    </message>
    <message>
        <source>The file is not kept here any more.</source>
        <translation>El archivo ya no se guarda aquí.</translation>
    </message>
    <message>
        <source>What came in is not kept here any more.</source>
        <translation>Lo que llegó ya no se guarda aquí.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Como fue escrito</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>see the original (.eml)</source>
        <translation>ver el original (.eml)</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Deleted by them at %1 · kept as evidence</source>
        <translation>Borrado por la persona a las %1 · guardado como prueba</translation>
    </message>
    <message>
        <source>Edited at %1 · before: “%2”</source>
        <translation>Editado a las %1 · antes: “%2”</translation>
    </message>
    <message>
        <source>attempt %1 in 7 days</source>
        <translation>intento %1 en 7 días</translation>
    </message>
    <message>
        <source>not fetched from the provider yet</source>
        <translation>aún no se trajo del proveedor</translation>
    </message>
    <message>
        <source>not kept: %1</source>
        <translation>no se guardó: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures from outside blocked</source>
        <translation>
            <numerusform>%n imagen externa bloqueada</numerusform>
            <numerusform>%n imágenes externas bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is loaded from outside</source>
        <translation>nada se carga desde fuera</translation>
    </message>
    <message>
        <source>links open only after a look at them</source>
        <translation>los enlaces se abren solo después de revisarlos</translation>
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
        <translation>No se escribió (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back to be changed</source>
        <translation>retirado para cambiarlo</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Programado para %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>espera la conexión</translation>
    </message>
    <message>
        <source>Waits for the connection · checked again before it leaves</source>
        <translation>espera la conexión · se revisa de nuevo antes de salir</translation>
    </message>
    <message>
        <source>plain words</source>
        <translation>palabras claras</translation>
    </message>
    <message>
        <source>certainty %1</source>
        <translation>certeza %1</translation>
    </message>
    <message>
        <source>AI identification</source>
        <translation>IA identificación</translation>
    </message>
    <message>
        <source>AI negotiation</source>
        <translation>IA negociación</translation>
    </message>
    <message>
        <source>AI follow-up</source>
        <translation>IA seguimiento</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadencia</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>No se puede grabar en %1.</translation>
    </message>
    <message>
        <source>The scenario says nothing about: %1.</source>
        <translation>El escenario no dice nada sobre: %1.</translation>
    </message>
    <message>
        <source>Answer with a short greeting at once; the rest can follow.</source>
        <translation>Responda enseguida con un saludo corto; lo demás viene después.</translation>
    </message>
    <message>
        <source>Nobody answered them.</source>
        <translation>Nadie le respondió.</translation>
    </message>
    <message>
        <source>The first answer came after %1.</source>
        <translation>La primera respuesta salió después de %1.</translation>
    </message>
    <message>
        <source>To somebody else say nothing of a debt, not even that there is one: apologise and take the number away.</source>
        <translation>A otra persona no le diga nada de la deuda, ni que existe: pida disculpas y quite el número.</translation>
    </message>
    <message>
        <source>A debt was told to somebody who does not owe it.</source>
        <translation>Se contó una deuda a quien no la debe.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s identity was confirmed.</source>
        <translation>Se confirmó la identidad de otra persona.</translation>
    </message>
    <message>
        <source>Nothing was told to somebody who does not owe.</source>
        <translation>No se contó nada a quien no debe.</translation>
    </message>
    <message>
        <source>Ask who you are talking to and wait for the answer; confirm it (Ctrl+E), and only then speak of the debt.</source>
        <translation>Pregunte con quién habla y espere la respuesta; confirme (Ctrl+E) y solo entonces hable de la deuda.</translation>
    </message>
    <message>
        <source>The debt was told before it was clear who writes.</source>
        <translation>Se contó la deuda antes de saber quién escribe.</translation>
    </message>
    <message>
        <source>Nobody confirmed who writes.</source>
        <translation>Nadie confirmó quién escribe.</translation>
    </message>
    <message>
        <source>The identity was confirmed before they had said who they are.</source>
        <translation>Se confirmó la identidad antes de que la persona dijera quién es.</translation>
    </message>
    <message>
        <source>Identified first, the debt afterwards.</source>
        <translation>Primero la identidad, después la deuda.</translation>
    </message>
    <message>
        <source>Say what is possible and until when it truly stands; no threat, no “only today”.</source>
        <translation>Diga qué es posible y hasta cuándo vale de verdad; sin amenaza, sin “solo hoy”.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>No se dijo nada.</translation>
    </message>
    <message>
        <source>No threat and no false urgency.</source>
        <translation>Sin amenaza y sin falsa urgencia.</translation>
    </message>
    <message>
        <source>One sentence pressed them.</source>
        <translation>Una frase presionó.</translation>
    </message>
    <message>
        <source>They were pressed %1 times.</source>
        <translation>Se presionó a la persona %1 veces.</translation>
    </message>
    <message>
        <source>Greet them, use their name, and say that you heard what they told you before you ask for something.</source>
        <translation>Salude, use el nombre y diga que oyó lo que la persona contó antes de pedir algo.</translation>
    </message>
    <message>
        <source>Something rude was said.</source>
        <translation>Se dijo algo grosero.</translation>
    </message>
    <message>
        <source>Nothing rude, and nothing warm either.</source>
        <translation>Nada grosero, y tampoco nada cálido.</translation>
    </message>
    <message>
        <source>A human tone.</source>
        <translation>Un tono humano.</translation>
    </message>
    <message>
        <source>Ask what fits into their month before you put numbers on the table.</source>
        <translation>Pregunte cuánto cabe en el mes antes de poner números sobre la mesa.</translation>
    </message>
    <message>
        <source>Nobody asked what they can pay.</source>
        <translation>Nadie preguntó cuánto puede pagar.</translation>
    </message>
    <message>
        <source>The offer came before the question.</source>
        <translation>La oferta llegó antes que la pregunta.</translation>
    </message>
    <message>
        <source>Asked before offering.</source>
        <translation>Preguntó antes de ofrecer.</translation>
    </message>
    <message>
        <source>Take the offer that stays below what they said they can pay: a promise that is kept is worth more than a large one.</source>
        <translation>Quédese con la oferta que cabe en lo que la persona dijo que puede: un acuerdo cumplido vale más que uno grande.</translation>
    </message>
    <message>
        <source>The agreement fits what they can pay.</source>
        <translation>El acuerdo cabe en lo que la persona puede.</translation>
    </message>
    <message>
        <source>The agreement is more than they can pay.</source>
        <translation>El acuerdo pasa de lo que la persona puede.</translation>
    </message>
    <message>
        <source>An offer fitted, and no agreement was made of it.</source>
        <translation>Una oferta cabía y no se hizo acuerdo.</translation>
    </message>
    <message>
        <source>When they take it, make the agreement (F2) at once.</source>
        <translation>Cuando la persona acepte, cierre el acuerdo (F2) enseguida.</translation>
    </message>
    <message>
        <source>Nothing was offered.</source>
        <translation>No se ofreció nada.</translation>
    </message>
    <message>
        <source>No offer fitted what they can pay.</source>
        <translation>Ninguna oferta cabía en lo que la persona puede.</translation>
    </message>
    <message>
        <source>Let collection stand still as soon as you read it: care (Ctrl+Shift+C) or the outcome that holds.</source>
        <translation>Detenga el cobro en cuanto lo lea: apoyo (Ctrl+Shift+C) o el resultado que retiene.</translation>
    </message>
    <message>
        <source>They did not come to tell it.</source>
        <translation>La persona no llegó a contarlo.</translation>
    </message>
    <message>
        <source>Leave room: ask what happened.</source>
        <translation>Dé espacio: pregunte qué pasó.</translation>
    </message>
    <message>
        <source>Collection stood still %1 after they told it.</source>
        <translation>El cobro se detuvo %1 después de que la persona lo contó.</translation>
    </message>
    <message>
        <source>Collection went on.</source>
        <translation>El cobro siguió.</translation>
    </message>
    <message>
        <source>Confirm in one message, record the wish (do not contact), and leave it at that.</source>
        <translation>Confirme en un mensaje, registre el pedido (no contactar) y deténgase ahí.</translation>
    </message>
    <message>
        <source>Their wish was not recorded.</source>
        <translation>El pedido no se registró.</translation>
    </message>
    <message>
        <source>The wish was recorded, and they were written to %1 more times.</source>
        <translation>El pedido se registró, y la persona recibió %1 mensajes más.</translation>
    </message>
    <message>
        <source>The wish was recorded %1 after they said it.</source>
        <translation>El pedido se registró %1 después de que la persona lo dijo.</translation>
    </message>
    <message>
        <source>After such words, money waits: first the person, then whoever takes the case over.</source>
        <translation>Después de palabras así el dinero espera: primero la persona, después quien toma el caso.</translation>
    </message>
    <message>
        <source>Money was not spoken of.</source>
        <translation>No se habló de dinero.</translation>
    </message>
    <message>
        <source>Money was spoken of after what they had told.</source>
        <translation>Se habló de dinero después de lo que la persona contó.</translation>
    </message>
    <message>
        <source>After what they told, no word about money.</source>
        <translation>Después de lo que contó, ni una palabra sobre dinero.</translation>
    </message>
    <message>
        <source>What you may not decide goes to who may: supervisor (F7), care, or an approval.</source>
        <translation>Lo que usted no puede decidir va a quien puede: supervisión (F7), apoyo o aprobación.</translation>
    </message>
    <message>
        <source>It stayed where it could not be decided.</source>
        <translation>Quedó donde no se podía decidir.</translation>
    </message>
    <message>
        <source>Given to who decides it.</source>
        <translation>Pasado a quien decide.</translation>
    </message>
    <message>
        <source>Given to who decides it, late.</source>
        <translation>Pasado a quien decide, tarde.</translation>
    </message>
    <message>
        <source>The number goes to nobody else any more.</source>
        <translation>El número ya no lleva nada a otra persona.</translation>
    </message>
    <message>
        <source>The number can still be written to.</source>
        <translation>El número todavía puede recibir mensajes.</translation>
    </message>
    <message>
        <source>Mark the number as somebody else&apos;s, or wrap up with “not the right party”.</source>
        <translation>Marque el número como de otra persona, o cierre con “no es el titular”.</translation>
    </message>
    <message>
        <source>A day was agreed and recorded.</source>
        <translation>Se acordó y registró un día.</translation>
    </message>
    <message>
        <source>No day was recorded.</source>
        <translation>No se registró ningún día.</translation>
    </message>
    <message>
        <source>Ask for a day, repeat it to them, and record it (F4).</source>
        <translation>Pregunte un día, repítaselo a la persona y regístrelo (F4).</translation>
    </message>
    <message>
        <source>An agreement with its days was made.</source>
        <translation>Se hizo un acuerdo con sus días.</translation>
    </message>
    <message>
        <source>What happened here is called: %1.</source>
        <translation>Lo que pasó aquí se llama: %1.</translation>
    </message>
    <message>
        <source>It was not wrapped up.</source>
        <translation>No se cerró.</translation>
    </message>
    <message>
        <source>Wrapped up as: %1.</source>
        <translation>Cerrado como: %1.</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Tiempo hasta la primera respuesta</translation>
    </message>
    <message>
        <source>Identified before telling</source>
        <translation>Identificó antes de contar</translation>
    </message>
    <message>
        <source>No false urgency</source>
        <translation>Sin falsa urgencia</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Asked what they can pay</source>
        <translation>Preguntó cuánto cabe</translation>
    </message>
    <message>
        <source>Within what they can pay</source>
        <translation>Dentro de lo que la persona puede</translation>
    </message>
    <message>
        <source>Collection stands still</source>
        <translation>Cobro detenido</translation>
    </message>
    <message>
        <source>Wish to stop honoured</source>
        <translation>Pedido de parar respetado</translation>
    </message>
    <message>
        <source>No word about money</source>
        <translation>Ni una palabra sobre dinero</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Pasó a quien decide</translation>
    </message>
    <message>
        <source>Number taken away</source>
        <translation>Número retirado</translation>
    </message>
    <message>
        <source>A day recorded</source>
        <translation>Un día registrado</translation>
    </message>
    <message>
        <source>Right outcome</source>
        <translation>Resultado correcto</translation>
    </message>
    <message>
        <source>The table of what sentences do is not whole.</source>
        <translation>La tabla de lo que hacen las frases no está completa.</translation>
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
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>trato::ui::AccountHead</name>
    <message>
        <source>Account, health, waiting, today, last event</source>
        <translation>Cuenta, estado, espera, hoy, último evento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Hoy</translation>
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
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>Failures and what waits</source>
        <translation>Fallos y lo que espera</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>Ninguna cuenta elegida</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Another account of this channel sends; this one only receives now.</source>
        <translation>Otra cuenta de este canal envía; esta ahora solo recibe.</translation>
    </message>
    <message>
        <source>Limits: none is known.</source>
        <translation>Límites: ninguno conocido.</translation>
    </message>
    <message>
        <source>Limits: %1.</source>
        <translation>Límites: %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
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
        <translation>Nada falló en una semana y nada espera.</translation>
    </message>
    <message>
        <source>Last sign of an engine: %1.</source>
        <translation>Última señal de un motor: %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AccountsPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Channel accounts</source>
        <translation>Cuentas de canales</translation>
    </message>
    <message>
        <source>No engine attends an account</source>
        <translation>Ningún motor atiende una cuenta</translation>
    </message>
    <message>
        <source>Accounts stand in the engine&apos;s configuration. They come here as soon as trato-engine runs with it.</source>
        <translation>Las cuentas están en la configuración del motor. Aparecen aquí en cuanto trato-engine funciona con ella.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Pause or resume the account</source>
        <translation>Pausar o reanudar la cuenta</translation>
    </message>
    <message>
        <source>Undo the pause or its end</source>
        <translation>Deshacer la pausa o la reanudación</translation>
    </message>
    <message>
        <source>The accounts could not be read: %1</source>
        <translation>No se pudieron leer las cuentas: %1</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>No se pudieron leer las cuentas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n necesita atención</numerusform>
            <numerusform>%n necesitan atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the account %1?</source>
        <translation>¿Pausar la cuenta %1?</translation>
    </message>
    <message>
        <source>Nothing leaves by it any more, of people and machine alike, until somebody resumes it. What comes in is still taken.</source>
        <translation>Ya no sale nada por ella, ni de personas ni de la máquina, hasta que alguien la reanude. Lo que llega sigue entrando.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 is paused. What was to leave by it waits.</source>
        <translation>%1 está pausada. Lo que iba a salir por ella espera.</translation>
    </message>
    <message>
        <source>%1 goes on. What waited is sent, each message checked again.</source>
        <translation>%1 sigue. Lo que esperaba se envía, cada mensaje revisado de nuevo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActPanel</name>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 toma el próximo.</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Panel abierto</translation>
    </message>
    <message>
        <source>It is not your turn</source>
        <translation>El turno no es suyo</translation>
    </message>
    <message>
        <source>Take the case from the queue first.</source>
        <translation>Tome antes el caso de la cola.</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Leyendo el caso.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Fill it in to see what will happen.</source>
        <translation>Complete para ver qué ocurre.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActStrip</name>
    <message>
        <source>Do it</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>trato::ui::ActionRegistry</name>
    <message>
        <source>There is no such action.</source>
        <translation>Esta acción no existe.</translation>
    </message>
    <message>
        <source>%1 already does “%2”.</source>
        <translation>%1 ya hace “%2”.</translation>
    </message>
    <message>
        <source>This is no key that can be given.</source>
        <translation>Esta tecla no se puede usar.</translation>
    </message>
    <message>
        <source>AltGr writes characters on Brazilian keyboards: it can&apos;t be given.</source>
        <translation>AltGr escribe caracteres en los teclados brasileños: no se puede usar.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on some machines and writes characters: it can&apos;t be given.</source>
        <translation>Ctrl+Alt es AltGr en algunas máquinas y escribe caracteres: no se puede usar.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and writes accents on some keyboards: it can&apos;t be given.</source>
        <translation>Alt con una letra abre menús y escribe tildes en algunos teclados: no se puede usar.</translation>
    </message>
    <message>
        <source>This is typed into texts: take it with Ctrl.</source>
        <translation>Esto se escribe en los textos: úselo con Ctrl.</translation>
    </message>
    <message>
        <source>This moves about in texts and lists: take it with Ctrl.</source>
        <translation>Esto mueve el cursor en textos y listas: úselo con Ctrl.</translation>
    </message>
    <message>
        <source>This copies, cuts, pastes or selects text everywhere: it can&apos;t be given.</source>
        <translation>Esto copia, corta, pega o selecciona texto en todas partes: no se puede usar.</translation>
    </message>
    <message>
        <source>“%1” has no key that can be read.</source>
        <translation>“%1” no tiene una tecla que se pueda leer.</translation>
    </message>
    <message>
        <source>This is no file of keys.</source>
        <translation>Este no es un archivo de teclas.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AgentState</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>Pausa: %1</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Tipificando</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>%1 · break after this case</source>
        <translation>%1 · pausa después de este caso</translation>
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
        <translation>Intereses de mora</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Debido al %1</translation>
    </message>
    <message>
        <source>Monetary correction</source>
        <translation>Corrección monetaria</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Interest of the instalments</source>
        <translation>Intereses de las cuotas</translation>
    </message>
    <message>
        <source>Total of agreement %1</source>
        <translation>Total del acuerdo %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::ApprovalsDesk</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
</context>
<context>
    <name>trato::ui::ApprovalsPage</name>
    <message>
        <source>Part of the approvals</source>
        <translation>Parte de las aprobaciones</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>Lo que espera a una segunda persona</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Approve: say why, then Enter</source>
        <translation>Aprobar: diga por qué y Enter</translation>
    </message>
    <message>
        <source>Refuse: say why, then Enter</source>
        <translation>Rechazar: diga por qué y Enter</translation>
    </message>
    <message>
        <source>Approve at once</source>
        <translation>Aprobar ya</translation>
    </message>
    <message>
        <source>Open the case of the request</source>
        <translation>Abrir el caso del pedido</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>no se pudo leer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n para usted</numerusform>
            <numerusform>%n para usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada lo espera a usted</translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Nada espera a una segunda persona</translation>
    </message>
    <message>
        <source>“All” shows what waits for somebody else.</source>
        <translation>“Todos” muestra lo que espera a otra persona.</translation>
    </message>
    <message>
        <source>Agreements beyond a limit, refunds and new payees come here by themselves.</source>
        <translation>Los acuerdos por encima del límite, las devoluciones y los nuevos beneficiarios llegan aquí solos.</translation>
    </message>
</context>
<context>
    <name>trato::ui::AskCard</name>
    <message>
        <source>Usual answers</source>
        <translation>Respuestas habituales</translation>
    </message>
</context>
<context>
    <name>trato::ui::AskSheet</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Volvió la conexión</translation>
    </message>
    <message>
        <source>%1 left, %2 did not</source>
        <translation>%1 salieron, %2 no</translation>
    </message>
</context>
<context>
    <name>trato::ui::BankFileStrip</name>
    <message>
        <source>%1 lines, %2 payments: %3 find their owner, %4 were known, %5 wait for a person, %6 lines refused.</source>
        <translation>%1 líneas, %2 pagos: %3 con dueño, %4 ya conocidos, %5 esperan a una persona, %6 líneas rechazadas.</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>No bank sends a return file of that size.</source>
        <translation>Ningún banco envía un retorno de ese tamaño.</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 is being posted</source>
        <translation>Registrando %1</translation>
    </message>
    <message>
        <source>No account collects here yet. Operations set one up, and the engine then names it.</source>
        <translation>Ninguna cuenta cobra aquí todavía. Operaciones la configura y el motor pasa a usarla.</translation>
    </message>
    <message>
        <source>%1 was not posted; nothing has changed</source>
        <translation>%1 no se registró; nada cambió</translation>
    </message>
    <message>
        <source>%1 is posted</source>
        <translation>%1 registrado</translation>
    </message>
    <message>
        <source>%1 would bring</source>
        <translation>%1 traería</translation>
    </message>
    <message>
        <source>%1 brings nothing new</source>
        <translation>%1 no trae nada nuevo</translation>
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
            <numerusform>Avisos, %n sin leer</numerusform>
            <numerusform>Avisos, %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, silence</source>
        <translation>%1, silencio</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceChecks</name>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>never happens</source>
        <translation>nunca ocurre</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>se contradice</translation>
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
        <translation>Lo que dice la revisión</translation>
    </message>
    <message>
        <source>No step outside the hours that the law leaves</source>
        <translation>Ningún paso fuera del horario permitido</translation>
    </message>
    <message>
        <source>No word of collecting before it is due</source>
        <translation>Ninguna palabra de cobro antes de vencer</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>It has another name: it stands beside “%1”, and no portfolio follows “%2” by itself</source>
        <translation>Tiene otro nombre: queda junto a “%1”, y ninguna cartera sigue “%2” por sí sola</translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone: %n on it pass(es) to the step of their days late</source>
        <translation>
            <numerusform>%1 sale: %n persona pasa al paso de sus días de atraso</numerusform>
            <numerusform>%1 sale: %n personas pasan al paso de sus días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the way stay at the step where they are</source>
        <translation>%1 en camino siguen desde su paso</translation>
    </message>
    <message>
        <source>Publish v%1…</source>
        <translation>Publicar v%1…</translation>
    </message>
    <message>
        <source>Only a supervisor changes and publishes a cadence.</source>
        <translation>Solo supervisión cambia y publica una cadencia.</translation>
    </message>
    <message>
        <source>It is being published.</source>
        <translation>Se está publicando.</translation>
    </message>
    <message>
        <source>It can&apos;t be published before the red ones are corrected.</source>
        <translation>No se puede publicar antes de corregir lo que está en rojo.</translation>
    </message>
    <message>
        <source>Change the file, and a draft begins.</source>
        <translation>Cambie el archivo y empieza un borrador.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is another cadence, and %n portfolio(s) follow it: change it there, or give this one a name of its own</source>
        <translation>
            <numerusform>“%1” es otra cadencia, y %n cartera la sigue: cámbiela allí, o dé a esta un nombre propio</numerusform>
            <numerusform>“%1” es otra cadencia, y %n carteras la siguen: cámbiela allí, o dé a esta un nombre propio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceDesk</name>
    <message>
        <source>Cadence</source>
        <translation>Cadencia</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceDifference</name>
    <message>
        <source>What changes in the file</source>
        <translation>Lo que cambia en el archivo</translation>
    </message>
    <message>
        <source>Nothing: both files say the same.</source>
        <translation>Nada: ambos archivos dicen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n line(s)</source>
        <translation>
            <numerusform>De %1 a %2: %n línea</numerusform>
            <numerusform>De %1 a %2: %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceFile</name>
    <message>
        <source>The cadence&apos;s file</source>
        <translation>Archivo de la cadencia</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadenceGrid</name>
    <message>
        <source>Steps of the cadence</source>
        <translation>Pasos de la cadencia</translation>
    </message>
</context>
<context>
    <name>trato::ui::CadencePage</name>
    <message>
        <source>As shipped with the program</source>
        <translation>Como viene con el programa</translation>
    </message>
    <message>
        <source>v%1 · %2 · %3</source>
        <translation>v%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · in force</source>
        <translation>%1 · vigente</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for it</source>
        <translation>
            <numerusform>%n espera por él</numerusform>
            <numerusform>%n esperan por él</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>No cadence yet</source>
        <translation>Aún no hay cadencia</translation>
    </message>
    <message>
        <source>A portfolio brings the cadence it follows: import one, and its steps stand here.</source>
        <translation>Una cartera trae la cadencia que sigue: importe una y sus pasos estarán aquí.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The steps over the days</source>
        <translation>Los pasos a lo largo de los días</translation>
    </message>
    <message>
        <source>The step in the cadence&apos;s file</source>
        <translation>El paso en el archivo de la cadencia</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>no se pudo leer: %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versión anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portfolio(s) follow it</source>
        <translation>
            <numerusform>%n cartera la sigue</numerusform>
            <numerusform>%n carteras la siguen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stand on it</source>
        <translation>%1 personas en ella</translation>
    </message>
    <message>
        <source>The draft could not be kept (%1). It stays here while this window is open.</source>
        <translation>El borrador no se pudo guardar (%1). Queda aquí mientras la ventana esté abierta.</translation>
    </message>
    <message>
        <source>The draft is discarded. Undo (Ctrl Z) brings it back.</source>
        <translation>Borrador descartado. Deshacer (Ctrl Z) lo recupera.</translation>
    </message>
    <message>
        <source>%1 is taken out of the draft. Undo (Ctrl Z) brings it back.</source>
        <translation>%1 salió del borrador. Deshacer (Ctrl Z) lo recupera.</translation>
    </message>
    <message>
        <source>Publish v%1 of %2?</source>
        <translation>¿Publicar la v%1 de %2?</translation>
    </message>
    <message>
        <source>It replaces v%1 from the engine&apos;s next round on, for the %2 who stand on it; each goes on from the step where they are. Messages in the outbox stay. An earlier version can be made the draft again.</source>
        <translation>Reemplaza la v%1 desde la próxima ronda del motor, para las %2 personas que están en ella; cada una sigue desde su paso. Lo que ya está en salida queda. Una versión anterior puede volver a ser borrador.</translation>
    </message>
    <message>
        <source>Type v%1 to publish it</source>
        <translation>Escriba v%1 para publicar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>v%1 is in force from the engine&apos;s next round on.</source>
        <translation>La v%1 vale desde la próxima ronda del motor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>Usar como borrador</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Lo que cambia el borrador</translation>
    </message>
    <message>
        <source>A step after the chosen one</source>
        <translation>Un paso después del elegido</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publicar el borrador</translation>
    </message>
    <message>
        <source>Simulate the next days, or give it up</source>
        <translation>Simular los próximos días, o interrumpir</translation>
    </message>
    <message>
        <source>Draft of v%1</source>
        <translation>Borrador de la v%1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>There is a draft already: publish or discard it first.</source>
        <translation>Ya hay un borrador: publíquelo o descártelo antes.</translation>
    </message>
    <message>
        <source>Go on in the draft: choose it beside the name.</source>
        <translation>Siga en el borrador: elíjalo junto al nombre.</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>guardado a las %1</translation>
    </message>
    <message>
        <source>There is no version before it.</source>
        <translation>No hay versión anterior.</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>como viene</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>“%1” is in force already: choose it above and change it there, or give this one another name.</source>
        <translation>“%1” ya está en vigor: elíjala arriba y cámbiela allí, o dé a esta otro nombre.</translation>
    </message>
    <message>
        <source>It is a new cadence beside %1, which stays in force as it is. No portfolio follows it by itself.</source>
        <translation>Es una cadencia nueva junto a %1, que sigue en vigor como está. Ninguna cartera la sigue por sí sola.</translation>
    </message>
    <message>
        <source>Import a portfolio…</source>
        <translation>Importar una cartera…</translation>
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
        <translation>La persona pidió hablar a otra hora.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Fijar el retorno</translation>
    </message>
    <message>
        <source>Usual times</source>
        <translation>Horas habituales</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>tomorrow 15h, monday 9:30, in 20 min</source>
        <translation>mañana 15h, lunes 9:30, en 20 min</translation>
    </message>
    <message>
        <source>What to know then</source>
        <translation>Qué saber entonces</translation>
    </message>
    <message>
        <source>only after work, on the other number…</source>
        <translation>solo después del trabajo, al otro número…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try tomorrow 15h.</source>
        <translation>No lo entiendo como una hora por venir: pruebe mañana 15h.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CareGuidePanel</name>
    <message>
        <source>You can say</source>
        <translation>Puede decir</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>It is none…</source>
        <translation>No es el caso…</translation>
    </message>
    <message>
        <source>This is no care case</source>
        <translation>Este no es un caso de apoyo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C marks it as one.</source>
        <translation>Ctrl+Shift+C lo marca como apoyo.</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>No haga</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>Por qué no es el caso</translation>
    </message>
    <message>
        <source>why it is none, then Enter</source>
        <translation>por qué no es el caso, luego Enter</translation>
    </message>
    <message>
        <source>Until the answer the silence holds. “It is none” asks for a reason and goes to the supervisor.</source>
        <translation>Hasta la respuesta, el silencio continúa. “No es el caso” pide un motivo y va a supervisión.</translation>
    </message>
    <message>
        <source>Did the machine read it right?</source>
        <translation>¿La máquina lo leyó bien?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Leyendo el caso.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Apoyo</translation>
    </message>
</context>
<context>
    <name>trato::ui::CarePanel</name>
    <message>
        <source>Care</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>A person in difficulty comes before the debt.</source>
        <translation>La persona en dificultad va antes que la deuda.</translation>
    </message>
    <message>
        <source>It is a care case</source>
        <translation>Es un caso de apoyo</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Riesgo de vida</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violencia</translation>
    </message>
    <message>
        <source>Vulnerable person</source>
        <translation>Persona vulnerable</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Sobreendeudado</translation>
    </message>
    <message>
        <source>Lost job or income</source>
        <translation>Perdió empleo o ingresos</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>what the next person should know</source>
        <translation>qué debe saber la próxima persona</translation>
    </message>
    <message>
        <source>This is a care case</source>
        <translation>Este es un caso de apoyo</translation>
    </message>
    <message>
        <source>The guide stands here.</source>
        <translation>La guía está en la pestaña Apoyo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CaseHeader</name>
    <message>
        <source>out of hours</source>
        <translation>fuera de horario</translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation>no quiere</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>payment on its way</source>
        <translation>pago en camino</translation>
    </message>
    <message>
        <source>promise open</source>
        <translation>promesa abierta</translation>
    </message>
    <message>
        <source>agreement in order</source>
        <translation>acuerdo al día</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nada vencido</translation>
    </message>
    <message>
        <source>not your turn</source>
        <translation>el turno no es suyo</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>no usar</translation>
    </message>
    <message>
        <source>confirm who it is</source>
        <translation>confirme quién es</translation>
    </message>
    <message>
        <source>Only templates</source>
        <translation>Solo plantillas</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Más sobre este caso</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Deudor</translation>
    </message>
    <message>
        <source>Confirm who it is</source>
        <translation>Confirmar quién es</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Elegir el canal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>The machine is silent with %1, on every channel</source>
        <translation>La máquina está en silencio con %1, en todos los canales</translation>
    </message>
    <message>
        <source>only you write</source>
        <translation>solo usted escribe</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>without document</source>
        <translation>sin documento</translation>
    </message>
    <message>
        <source>identity confirmed %1</source>
        <translation>identidad confirmada %1</translation>
    </message>
    <message>
        <source>identity not confirmed · Ctrl+E</source>
        <translation>identidad no confirmada · Ctrl+E</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contact(s) in the week</source>
        <translation>
            <numerusform>%1 de %n contacto en la semana</numerusform>
            <numerusform>%1 de %n contactos en la semana</numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>El turno es suyo</translation>
    </message>
    <message>
        <source>It is the machine&apos;s turn</source>
        <translation>El turno es de la IA</translation>
    </message>
    <message>
        <source>machine silent</source>
        <translation>IA en silencio</translation>
    </message>
    <message>
        <source>machine waits</source>
        <translation>IA en espera</translation>
    </message>
    <message>
        <source>machine active</source>
        <translation>IA activa</translation>
    </message>
    <message>
        <source>Amounts folded away</source>
        <translation>Montos plegados</translation>
    </message>
    <message>
        <source>they appear when the person wants to speak of the debt</source>
        <translation>aparecen cuando la persona quiera hablar de eso</translation>
    </message>
    <message>
        <source>Collection of this person</source>
        <translation>Cobranza de esta persona</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Con usted</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
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
        <translation>Acuerdo %1</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>próxima el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagadas</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n cumplida</numerusform>
            <numerusform>%n cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n incumplida</numerusform>
            <numerusform>%n incumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>one for %1</source>
        <translation>una para el %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Motivo del atraso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>waits: it is your turn</source>
        <translation>espera: es su turno</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Free until %1</source>
        <translation>Libre hasta %1</translation>
    </message>
    <message>
        <source>confirm who speaks</source>
        <translation>confirme quién habla</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>first talk</source>
        <translation>primera charla</translation>
    </message>
    <message>
        <source>ask calmly</source>
        <translation>pregunte con calma</translation>
    </message>
    <message>
        <source>%1 has the turn (%2)</source>
        <translation>El turno es de %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is writing here</source>
        <translation>%1 está escribiendo aquí</translation>
    </message>
    <message>
        <source>%1 asks for the turn</source>
        <translation>%1 pide el turno</translation>
    </message>
    <message>
        <source>%1 is looking since %2</source>
        <translation>%1 está mirando desde %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>Todo de este caso</translation>
    </message>
    <message>
        <source>Fold the case</source>
        <translation>Plegar el caso</translation>
    </message>
    <message>
        <source>%1, with charges</source>
        <translation>%1, con recargos</translation>
    </message>
    <message>
        <source>It waits for a person</source>
        <translation>El turno espera a una persona</translation>
    </message>
    <message>
        <source>It is nobody&apos;s turn</source>
        <translation>El turno no es de nadie</translation>
    </message>
    <message>
        <source>machine stopped</source>
        <translation>IA detenida</translation>
    </message>
    <message>
        <source>machine is answering</source>
        <translation>IA respondiendo</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nada adeudado</translation>
    </message>
    <message>
        <source>Only if they ask</source>
        <translation>Solo si lo pide</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Only you · until %1</source>
        <translation>Solo usted · hasta %1</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Solo usted</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>no contactar</translation>
    </message>
</context>
<context>
    <name>trato::ui::CaseTabs</name>
    <message>
        <source>in conversation</source>
        <translation>en conversación</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>tipificando</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>mensaje nuevo</translation>
    </message>
    <message>
        <source>care</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>borrador guardado</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abiertos</translation>
    </message>
</context>
<context>
    <name>trato::ui::ChannelStrip</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>trato::ui::ChannelTable</name>
    <message>
        <source>Where they answer</source>
        <translation>Por dónde responden</translation>
    </message>
    <message>
        <source>&lt;p&gt;Answers: debtors who answered on the channel, over debtors contacted there. Cost: price of a contact on the last day. Agreements: share of those accepted in the period.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Responde: deudores que respondieron en el canal, sobre los contactados en él. Coste: precio de un contacto el último día. Acuerdos: parte de los aceptados en el período.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: %2 answer, %3 a contact, %4 of the agreements</source>
        <translation>%1: %2 responden, %3 por contacto, %4 de los acuerdos</translation>
    </message>
    <message>
        <source>nobody was contacted</source>
        <translation>no se contactó a nadie</translation>
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
        <translation>Coste</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
</context>
<context>
    <name>trato::ui::CheckPane</name>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>Save the refused lines…</source>
        <translation>Guardar las rechazadas…</translation>
    </message>
    <message>
        <source>Lines with a problem</source>
        <translation>Líneas con problema</translation>
    </message>
    <message>
        <source>Store only when all is right</source>
        <translation>Guardar solo si todo está bien</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejadas fuera</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrar las líneas</translation>
    </message>
    <message>
        <source>Every line can be read</source>
        <translation>Todas las líneas se pueden leer</translation>
    </message>
    <message>
        <source>Nothing is refused and nothing left out.</source>
        <translation>Nada rechazado, nada dejado fuera.</translation>
    </message>
    <message>
        <source>Save the map to a file…</source>
        <translation>Guardar el mapa en un archivo…</translation>
    </message>
    <message>
        <source>Take the map of a file…</source>
        <translation>Usar el mapa de un archivo…</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparando…</translation>
    </message>
    <message>
        <source>nothing stored yet</source>
        <translation>aún no se guardó nada</translation>
    </message>
    <message>
        <source>%1 read, total %2. Say the creditor and the portfolio to compare.</source>
        <translation>%1 leídas, total %2. Diga el acreedor y la cartera para comparar.</translation>
    </message>
    <message>
        <source>Choose in the table which column is: %1.</source>
        <translation>Elija en la tabla qué columna es: %1.</translation>
    </message>
    <message>
        <source>Choose below the columns how they are written.</source>
        <translation>Elija debajo de las columnas cómo están escritas.</translation>
    </message>
    <message>
        <source>The file can&apos;t be compared yet</source>
        <translation>El archivo aún no se puede comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with an error</source>
        <translation>
            <numerusform>%n línea con error</numerusform>
            <numerusform>%n líneas con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n dato dejado fuera</numerusform>
            <numerusform>%n datos dejados fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Store %1 and leave %2 out</source>
        <translation>Guardar %1 y dejar %2 fuera</translation>
    </message>
    <message>
        <source>Store the good lines, leave refused ones out</source>
        <translation>Guardar las buenas y dejar las rechazadas fuera</translation>
    </message>
    <message numerus="yes">
        <source>Store: %n line(s) to go</source>
        <translation>
            <numerusform>Guardar: falta %n línea</numerusform>
            <numerusform>Guardar: faltan %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n line(s)</source>
        <translation>
            <numerusform>Guardar %n línea</numerusform>
            <numerusform>Guardar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>trato::ui::ClosingCard</name>
    <message>
        <source>%1 · %2 · reads as a yes</source>
        <translation>%1 · %2 · se lee como un sí</translation>
    </message>
    <message>
        <source>Where did they say yes?</source>
        <translation>¿Dónde dijo que sí?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijo</translation>
    </message>
    <message>
        <source>Why it should be granted</source>
        <translation>Por qué conviene aprobarlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>Cerrar acuerdo</translation>
    </message>
    <message>
        <source>agreed to the entry today, call of 14:05</source>
        <translation>aceptó la entrada hoy, llamada de las 14:05</translation>
    </message>
    <message>
        <source>is paid on the 15th, never broke a deal</source>
        <translation>cobra el día 15, nunca rompió un acuerdo</translation>
    </message>
    <message>
        <source>Close with this proof</source>
        <translation>Cerrar con esta prueba</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negociar</translation>
    </message>
    <message>
        <source>No deal is being closed.</source>
        <translation>No se está cerrando ningún acuerdo.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>It needs approval</source>
        <translation>Necesita aprobación</translation>
    </message>
    <message>
        <source>%1 Who may grant it answers until %2; then it comes back to you. The debts stay as they are until then.</source>
        <translation>%1 Quien puede aprobarlo responde hasta %2; después vuelve a usted. Hasta entonces las deudas quedan como están.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Not yet: ask for approval first</source>
        <translation>Todavía no: pedir aprobación primero</translation>
    </message>
    <message>
        <source>Say why it should be granted.</source>
        <translation>Diga por qué conviene aprobarlo.</translation>
    </message>
    <message>
        <source>Choose where they said yes: a digit, or the arrows and Enter.</source>
        <translation>Elija dónde dijo que sí: un dígito, o las flechas y Enter.</translation>
    </message>
    <message>
        <source>Say what they said: there is no line that shows it.</source>
        <translation>Diga qué dijo: no hay mensaje que lo muestre.</translation>
    </message>
</context>
<context>
    <name>trato::ui::CohortChart</name>
    <message>
        <source>Recovery by month of falling due</source>
        <translation>Recuperación por mes de vencimiento</translation>
    </message>
    <message>
        <source>%1: %2 overdue; by weeks %3</source>
        <translation>%1: %2 vencidos; por semana %3</translation>
    </message>
    <message>
        <source>nothing fell due in these months</source>
        <translation>nada venció en estos meses</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands where %2 stood after %n week(s).</source>
        <translation>
            <numerusform>%1 está donde estaba %2 tras %n semana.</numerusform>
            <numerusform>%1 está donde estaba %2 tras %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %3 ahead of %2 after %n week(s).</source>
        <translation>
            <numerusform>La cosecha %1 va %3 por delante de %2 tras %n semana.</numerusform>
            <numerusform>La cosecha %1 va %3 por delante de %2 tras %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %3 behind %2 after %n week(s).</source>
        <translation>
            <numerusform>La cosecha %1 va %3 por detrás de %2 tras %n semana.</numerusform>
            <numerusform>La cosecha %1 va %3 por detrás de %2 tras %n semanas.</numerusform>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Montos</translation>
    </message>
    <message>
        <source>The map is kept for this creditor. Next time you only check it.</source>
        <translation>El mapa se guarda para este acreedor. La próxima vez, solo revisarlo.</translation>
    </message>
    <message>
        <source>%1 of %2 recognised</source>
        <translation>%1 de %2 reconocidas</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>punto y coma ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>coma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>What line %1 will be</source>
        <translation>Cómo quedará la línea %1</translation>
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
        <translation>contrato %1 · vence el %2</translation>
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
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>do</source>
        <translation>hacer</translation>
    </message>
    <message>
        <source>see what will happen</source>
        <translation>ver qué va a ocurrir</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>It can&apos;t be done now.</source>
        <translation>Ahora no se puede.</translation>
    </message>
    <message>
        <source>“%1” is done at once.</source>
        <translation>“%1” se hace en el momento.</translation>
    </message>
    <message>
        <source>What will happen: %1</source>
        <translation>Qué va a ocurrir: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::Composer</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Frases</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>No se guardó el borrador: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write, or / for snippets</source>
        <translation>Escriba, o / para frases</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Ningún caso abierto.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>El turno no es suyo.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ventana %1</translation>
    </message>
    <message>
        <source>window closed: templates only</source>
        <translation>ventana cerrada: solo plantillas</translation>
    </message>
    <message>
        <source>To fill in: %1.</source>
        <translation>Por completar: %1.</translation>
    </message>
    <message>
        <source>Did not leave: fill in %1 first.</source>
        <translation>No salió: complete antes %1.</translation>
    </message>
    <message>
        <source>Did not leave: %1</source>
        <translation>No salió: %1</translation>
    </message>
    <message>
        <source>As the template “%1”</source>
        <translation>Como la plantilla “%1”</translation>
    </message>
    <message>
        <source> · free %1</source>
        <translation> · libre %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>Todas las palabras son conocidas.</translation>
    </message>
    <message>
        <source>Take the message back</source>
        <translation>Retirar el mensaje</translation>
    </message>
    <message>
        <source>The policy can&apos;t be asked while the connection is away.</source>
        <translation>No se pueden consultar las reglas sin conexión.</translation>
    </message>
    <message>
        <source>A note stays here.</source>
        <translation>Una nota se queda aquí.</translation>
    </message>
    <message>
        <source>Leaves to %1 in a few seconds; until then it can be taken back</source>
        <translation>Sale a %1 en unos segundos; hasta entonces se puede retirar</translation>
    </message>
    <message>
        <source>Scheduled: leaves %1 if it may then.</source>
        <translation>Programado: sale %1 si puede entonces.</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>Puesto en la salida</translation>
    </message>
    <message>
        <source>Waits for the connection; then it is asked for again whether it may leave.</source>
        <translation>Espera la conexión; entonces se consulta de nuevo si puede salir.</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Enviar después…</translation>
    </message>
    <message>
        <source>What has not left yet</source>
        <translation>Qué aún no salió</translation>
    </message>
    <message>
        <source>What waited for the connection</source>
        <translation>Qué esperó la conexión</translation>
    </message>
    <message>
        <source>What was typed is undone first.</source>
        <translation>Primero se deshace lo escrito.</translation>
    </message>
    <message>
        <source>Nothing is held any more.</source>
        <translation>Ya no hay nada retenido.</translation>
    </message>
    <message>
        <source>Take back (%1 s)</source>
        <translation>Retirar (%1 s)</translation>
    </message>
    <message numerus="yes">
        <source>%n not left</source>
        <translation>
            <numerusform>%n sin salir</numerusform>
            <numerusform>%n sin salir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours waits in this case.</source>
        <translation>Nada suyo espera en este caso.</translation>
    </message>
    <message>
        <source>Nothing has waited for the connection.</source>
        <translation>Nada esperó la conexión.</translation>
    </message>
    <message>
        <source>for the connection; it is asked for again before it leaves</source>
        <translation>por la conexión; se consulta de nuevo antes de salir</translation>
    </message>
    <message>
        <source>Taken back: it waits as a draft in the case of %1.</source>
        <translation>Retirado: espera como borrador en el caso de %1.</translation>
    </message>
    <message>
        <source>Taken back: nothing left.</source>
        <translation>Retirado: no salió nada.</translation>
    </message>
    <message>
        <source>It has left already.</source>
        <translation>Ya salió.</translation>
    </message>
    <message>
        <source>It is not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>Only the team sees it; @ tells somebody</source>
        <translation>Solo la ve el equipo; @ avisa a alguien</translation>
    </message>
    <message>
        <source>Too long for a message: at most %1 characters can be pasted.</source>
        <translation>Demasiado largo para un mensaje: se pueden pegar hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>With the file “%1”</source>
        <translation>Con el archivo “%1”</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>A note takes text only.</source>
        <translation>Una nota solo lleva texto.</translation>
    </message>
    <message>
        <source>Files wait until the connection is back: they are kept in the database.</source>
        <translation>Los archivos esperan a que vuelva la conexión: se guardan en la base.</translation>
    </message>
    <message>
        <source>It is not confirmed who reads this, and a file may tell of a debt.</source>
        <translation>No está confirmado quién lee esto, y un archivo puede contar de una deuda.</translation>
    </message>
    <message>
        <source>a file is still being read.</source>
        <translation>un archivo aún se está leyendo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be shown here; it goes as it is.</source>
        <translation>“%1” no se puede mostrar aquí; va como está.</translation>
    </message>
    <message>
        <source>The same message is on its way already.</source>
        <translation>El mismo mensaje ya va en camino.</translation>
    </message>
    <message>
        <source>Take the better sentence, or another spelling</source>
        <translation>Tomar la frase mejor, u otra grafía</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Cambiar por “%1”</translation>
    </message>
    <message>
        <source>Change the sentence</source>
        <translation>Cambiar la frase</translation>
    </message>
    <message>
        <source>rule %1, %2</source>
        <translation>regla %1, %2</translation>
    </message>
    <message>
        <source>Not a word of collecting.</source>
        <translation>Ninguna palabra de cobranza.</translation>
    </message>
    <message>
        <source>Here amounts, deadlines and slips are kept from being sent.</source>
        <translation>Aquí, valor, plazo y boleto quedan bloqueados al enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) keep it here</source>
        <translation>
            <numerusform>%n pasaje impide el envío</numerusform>
            <numerusform>%n pasajes impiden el envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the turn: it is yours from the first key on.</source>
        <translation>El turno no es de nadie: pasa a ser suyo con la primera tecla.</translation>
    </message>
    <message>
        <source>Somebody else has the turn: ask for it to write.</source>
        <translation>El turno es de otra persona: pídalo para escribir.</translation>
    </message>
    <message>
        <source>Send what the machine suggests</source>
        <translation>Enviar lo que sugiere la máquina</translation>
    </message>
    <message>
        <source>The machine suggests nothing now.</source>
        <translation>La máquina no sugiere nada ahora.</translation>
    </message>
    <message>
        <source>suggested by the machine: %1</source>
        <translation>sugerido por la máquina: %1</translation>
    </message>
    <message>
        <source>Let these words pass, with a reason</source>
        <translation>Dejar pasar estas palabras, con un motivo</translation>
    </message>
    <message>
        <source>Nothing keeps these words here.</source>
        <translation>Nada retiene estas palabras aquí.</translation>
    </message>
    <message>
        <source>Let these words pass?</source>
        <translation>¿Dejar pasar estas palabras?</translation>
    </message>
    <message>
        <source>%1 Only who leads may do this; the reason is kept.</source>
        <translation>%1 Solo quien lidera puede hacerlo; el motivo queda registrado.</translation>
    </message>
    <message>
        <source>Why is this no case of the rule?</source>
        <translation>¿Por qué la regla no se aplica aquí?</translation>
    </message>
    <message>
        <source>Let them pass once</source>
        <translation>Dejar pasar una vez</translation>
    </message>
    <message>
        <source>Nobody lets such words pass.</source>
        <translation>Nadie autoriza palabras así.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ComposerEdit</name>
    <message>
        <source>Snippets</source>
        <translation>Frases</translation>
    </message>
</context>
<context>
    <name>trato::ui::DayIndex</name>
    <message>
        <source>Days of the history</source>
        <translation>Días del historial</translation>
    </message>
</context>
<context>
    <name>trato::ui::DayPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>bank&apos;s fees</source>
        <translation>tarifas del banco</translation>
    </message>
    <message>
        <source>reversals</source>
        <translation>extornos</translation>
    </message>
    <message>
        <source>contested payments</source>
        <translation>pagos impugnados</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>transferencias</translation>
    </message>
    <message>
        <source>refused lines</source>
        <translation>líneas rechazadas</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Accounts and methods</source>
        <translation>Cuentas y medios</translation>
    </message>
    <message>
        <source>Day&apos;s closing</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Exportar el día</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>no se pudo leer: %1</translation>
    </message>
    <message>
        <source>closed by %1, version %2</source>
        <translation>cerrado por %1, versión %2</translation>
    </message>
    <message>
        <source>the day is not over</source>
        <translation>el día no terminó</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>aún sin cerrar</translation>
    </message>
    <message>
        <source>%1; it has changed since</source>
        <translation>%1; cambió después</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Cerrar otra vez</translation>
    </message>
    <message>
        <source>Nothing moved on this day</source>
        <translation>Nada se movió este día</translation>
    </message>
    <message>
        <source>No payment came, none went back and no bank told of any. Other days: Alt ← and Alt →.</source>
        <translation>Ningún pago entró, ninguno volvió y ningún banco informó de alguno. Otros días: Alt ← y Alt →.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>have their owner</source>
        <translation>tienen dueño</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>por una persona</translation>
    </message>
    <message>
        <source>kept by the bank</source>
        <translation>retenidas por el banco</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>abonado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2, by %3.</source>
        <translation>%1: %2, por %3.</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Todo cuadra.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The banks also tell of: %1.</source>
        <translation>Los bancos también informan: %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::DealSliders</name>
    <message>
        <source>Entry</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Entry, amount</source>
        <translation>Anticipo, monto</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Número de cuotas</translation>
    </message>
    <message>
        <source>Discount, percent</source>
        <translation>Descuento, por ciento</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>mín. %1</translation>
    </message>
    <message>
        <source>your limit %1</source>
        <translation>su límite %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n cuota</numerusform>
            <numerusform>%n cuotas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>What they can pay a month</source>
        <translation>Cuánto puede por mes</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>What they can pay a month, amount</source>
        <translation>Cuánto puede por mes, importe</translation>
    </message>
    <message>
        <source>Day of the month, 1 to 31</source>
        <translation>Día del mes, 1 a 31</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The first instalment is due until %1.</source>
        <translation>La 1ª cuota vence hasta el %1.</translation>
    </message>
    <message>
        <source>An entry is at least %1.</source>
        <translation>La entrada es de al menos %1.</translation>
    </message>
    <message numerus="yes">
        <source>The policy takes %n instalment(s) at most.</source>
        <translation>
            <numerusform>La política acepta como máximo %n cuota.</numerusform>
            <numerusform>La política acepta como máximo %n cuotas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy gives %1 % at most.</source>
        <translation>La política da como máximo %1 %.</translation>
    </message>
</context>
<context>
    <name>trato::ui::DraftKeeper</name>
    <message>
        <source>draft kept</source>
        <translation>borrador guardado</translation>
    </message>
</context>
<context>
    <name>trato::ui::DueDateForm</name>
    <message>
        <source>the later ones too</source>
        <translation>las siguientes también</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Move the instalment</source>
        <translation>Mover el vencimiento</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>Nuevo vencimiento</translation>
    </message>
    <message>
        <source>27/11, friday, tomorrow</source>
        <translation>27/11, viernes, mañana</translation>
    </message>
    <message>
        <source>Why the day changes</source>
        <translation>Por qué cambia el día</translation>
    </message>
    <message>
        <source>why: is paid on the 15th</source>
        <translation>por qué: cobra el día 15</translation>
    </message>
    <message>
        <source>The change of the day is taken back.</source>
        <translation>El cambio del día fue deshecho.</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a day to come: try 27/11 or friday.</source>
        <translation>No lo leo como un día por venir: pruebe 27/11 o viernes.</translation>
    </message>
    <message>
        <source>Say why the day changes.</source>
        <translation>Diga por qué cambia el día.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Movido del %1 al %2</translation>
    </message>
    <message>
        <source>A new charge takes the place of the old one.</source>
        <translation>Un cobro nuevo toma el lugar del anterior.</translation>
    </message>
</context>
<context>
    <name>trato::ui::EmptyState</name>
    <message>
        <source>Detail for support: %1 · copy</source>
        <translation>Detalle para soporte: %1 · copiar</translation>
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
        <translation>Decide alguien con más facultades.</translation>
    </message>
    <message>
        <source>Give it to the supervisor</source>
        <translation>Pasar a supervisión</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Motivos habituales</translation>
    </message>
    <message>
        <source>asks for more than the policy allows</source>
        <translation>pide más de lo que la política permite</translation>
    </message>
    <message>
        <source>asks for a supervisor</source>
        <translation>pide hablar con supervisión</translation>
    </message>
    <message>
        <source>complains of how we acted</source>
        <translation>reclama por nuestra atención</translation>
    </message>
    <message>
        <source>suspects fraud</source>
        <translation>sospecha de fraude</translation>
    </message>
    <message>
        <source>lawyer, Procon or court</source>
        <translation>abogado, Procon o justicia</translation>
    </message>
    <message>
        <source>What has to be decided</source>
        <translation>Qué hay que decidir</translation>
    </message>
    <message>
        <source>asks for 20 instalments, has a guarantor</source>
        <translation>pide 20 cuotas, tiene fiador</translation>
    </message>
</context>
<context>
    <name>trato::ui::EvaluationSheet</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>My evaluations</source>
        <translation>Mis evaluaciones</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Nobody has evaluated a conversation of yours yet.</source>
        <translation>Nadie evaluó una conversación tuya todavía.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 with %2, evaluated by %3 on %4.</source>
        <translation>%1 con %2, evaluado por %3 el %4.</translation>
    </message>
    <message>
        <source>Zeroed by a critical fault: %1.</source>
        <translation>En cero por una falta crítica: %1.</translation>
    </message>
    <message>
        <source>%1 disagrees: “%2”</source>
        <translation>%1 objeta: “%2”</translation>
    </message>
    <message>
        <source>%1 annulled it: “%2”</source>
        <translation>%1 la anuló: “%2”</translation>
    </message>
    <message>
        <source>%1 upholds it: “%2”</source>
        <translation>%1 la mantuvo: “%2”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you see differently</source>
        <translation>Qué ves de otra manera</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Objetar</translation>
    </message>
    <message>
        <source>Why it stands, or not</source>
        <translation>Por qué vale, o no</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>%1 and %2 on the same conversation</source>
        <translation>%1 y %2 en la misma conversación</translation>
    </message>
    <message numerus="yes">
        <source>Here they agree in %1 of %2 questions, kappa %3. Over %n conversation(s) that both evaluated: %4 of %5, kappa %6.</source>
        <translation>
            <numerusform>Aquí coinciden en %1 de %2 preguntas, kappa %3. En %n conversación que ambos evaluaron: %4 de %5, kappa %6.</numerusform>
            <numerusform>Aquí coinciden en %1 de %2 preguntas, kappa %3. En %n conversaciones que ambos evaluaron: %4 de %5, kappa %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>agree in %1 of %2</source>
        <translation>coinciden en %1 de %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::FaultModel</name>
    <message>
        <source>whole line</source>
        <translation>línea entera</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Line %1 refused, %2 %3: %4</source>
        <translation>Línea %1 rechazada, %2 %3: %4</translation>
    </message>
    <message>
        <source>Line %1, left out, %2 %3: %4</source>
        <translation>Línea %1, dejado fuera, %2 %3: %4</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>trato::ui::FigureList</name>
    <message>
        <source>People and machine</source>
        <translation>Personas e IA</translation>
    </message>
</context>
<context>
    <name>trato::ui::FigureStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Cifras principales</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileChip</name>
    <message>
        <source>being read</source>
        <translation>leyéndose</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Enter opens it, Del takes it away</source>
        <translation>Enter lo abre, Supr lo quita</translation>
    </message>
    <message>
        <source>can&apos;t go this way</source>
        <translation>no va por aquí</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileStep</name>
    <message>
        <source>Drop the creditor&apos;s file here</source>
        <translation>Suelte aquí el archivo del acreedor</translation>
    </message>
    <message>
        <source>CSV with semicolon, comma or tab, in any encoding. A spreadsheet is saved as CSV first. Nothing is stored before you have checked it.</source>
        <translation>CSV con punto y coma, coma o tabulador, en cualquier codificación. Una planilla se guarda antes como CSV. No se guarda nada antes de que usted lo revise.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported as it is</source>
        <translation>%1 no se puede importar como está</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileStrip</name>
    <message>
        <source>Files of the message</source>
        <translation>Archivos del mensaje</translation>
    </message>
</context>
<context>
    <name>trato::ui::FileTray</name>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>Un mensaje lleva como máximo %1 archivos.</translation>
    </message>
    <message>
        <source>The connection is away: “%1” was not attached.</source>
        <translation>Sin conexión: “%1” no se adjuntó.</translation>
    </message>
    <message>
        <source>In the case of %1: %2</source>
        <translation>En el caso de %1: %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::FilterCard</name>
    <message>
        <source>Late from, days</source>
        <translation>Atraso desde, días</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Late until, days</source>
        <translation>Atraso hasta, días</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Monto desde</translation>
    </message>
    <message>
        <source>Amount until</source>
        <translation>Monto hasta</translation>
    </message>
    <message>
        <source>Time is running out</source>
        <translation>Plazo por vencer</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Escribieron</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrar la cola</translation>
    </message>
    <message>
        <source>name, or a word of what they said</source>
        <translation>nombre, o una palabra de lo que dijo</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>cualquier canal</translation>
    </message>
    <message>
        <source>a name, to find it again</source>
        <translation>un nombre, para volver a encontrarla</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de atraso</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
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
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>any portfolio</source>
        <translation>cualquier cartera</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>cualquier motivo</translation>
    </message>
</context>
<context>
    <name>trato::ui::FirstRun</name>
    <message>
        <source>Welcome to Trato</source>
        <translation>Bienvenido a Trato</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>An invented operation, with simulated debtors who answer, promise, vanish and pay.</source>
        <translation>Una operación inventada, con deudores simulados que responden, prometen, desaparecen y pagan.</translation>
    </message>
    <message>
        <source>2.000 debtors, 6 months of history</source>
        <translation>2.000 deudores, 6 meses de historia</translation>
    </message>
    <message>
        <source>make-believe WhatsApp, SMS, Pix and bank</source>
        <translation>WhatsApp, SMS, Pix y banco simulados</translation>
    </message>
    <message>
        <source>can be deleted whenever you like</source>
        <translation>se puede borrar cuando quiera</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Importar una cartera</translation>
    </message>
    <message>
        <source>Bring your spreadsheet or the creditor&apos;s file. You check it column by column before it is saved.</source>
        <translation>Traiga su planilla o el archivo del acreedor. Usted revisa columna por columna antes de guardar.</translation>
    </message>
    <message>
        <source>CSV in any encoding and format</source>
        <translation>CSV en cualquier codificación y formato</translation>
    </message>
    <message>
        <source>a line with an error does not vanish: it stays on the list</source>
        <translation>una línea con error no desaparece: queda en la lista</translation>
    </message>
    <message>
        <source>the same file twice makes no duplicates</source>
        <translation>el mismo archivo dos veces no duplica</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Sign in to my company</source>
        <translation>Entrar a mi empresa</translation>
    </message>
    <message>
        <source>Trato already runs on a server of the company. Ask whoever looks after it for the address.</source>
        <translation>Trato ya funciona en un servidor de la empresa. Pida la dirección a quien lo cuida.</translation>
    </message>
    <message>
        <source>PostgreSQL with TLS</source>
        <translation>PostgreSQL con TLS</translation>
    </message>
    <message>
        <source>you sign in with your user and password</source>
        <translation>entra con su usuario y contraseña</translation>
    </message>
    <message>
        <source>this desk keeps no provider&apos;s secret</source>
        <translation>esta mesa no guarda secretos de proveedores</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Nothing leaves this machine until you connect a provider. Everything can be tried before.</source>
        <translation>Nada sale de esta máquina hasta que usted conecte un proveedor. Antes se puede probar todo.</translation>
    </message>
    <message>
        <source>The data stay on this machine only</source>
        <translation>Los datos quedan solo en esta máquina</translation>
    </message>
    <message>
        <source>All by keyboard: on the desk, press</source>
        <translation>Todo con el teclado: en la mesa, presione</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Portfolios (*.csv *.txt)</source>
        <translation>Carteras (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>trato::ui::FrontierPlot</name>
    <message>
        <source>Chance of keeping against total paid</source>
        <translation>Probabilidad de cumplir por total pagado</translation>
    </message>
    <message>
        <source>Offer %1: %2 in all, kept by %3</source>
        <translation>Oferta %1: %2 en total, probabilidad de cumplir %3</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegida</translation>
    </message>
</context>
<context>
    <name>trato::ui::FunnelChart</name>
    <message>
        <source>From open to settled</source>
        <translation>De abierto a saldado</translation>
    </message>
    <message>
        <source>&lt;p&gt;Debtors with something overdue in the period, by how far they came in it. Right contact: the debtor wrote to us, or a case ended with them. Whoever came to a step counts in those before it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Deudores con algo vencido en el período, según hasta dónde llegaron. Contacto correcto: el deudor nos escribió, o un caso terminó con él. Quien llegó a un paso cuenta en los anteriores.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Debtors with something overdue in the period, by how far they came in it.</source>
        <translation>Deudores con algo vencido en el período, según hasta dónde llegaron.</translation>
    </message>
    <message>
        <source>Most are lost before “%1”: %2 of %3 did not come that far.</source>
        <translation>El cuello de botella está antes de “%1”: %2 de %3 no llegaron hasta ahí.</translation>
    </message>
</context>
<context>
    <name>trato::ui::GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>trato::ui::HelpDesk</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Esc goes back to work</source>
        <translation>Esc vuelve al trabajo</translation>
    </message>
    <message>
        <source>Help for where the keyboard is</source>
        <translation>Ayuda de donde está el teclado</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Nothing with these words</source>
        <translation>Nada con estas palabras</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportDesk</name>
    <message>
        <source>Import a portfolio…</source>
        <translation>Importar una cartera…</translation>
    </message>
    <message>
        <source>CSV of a creditor</source>
        <translation>CSV de un acreedor</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Store the portfolio</source>
        <translation>Guardar la cartera</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportHead</name>
    <message>
        <source>Import finished</source>
        <translation>Importación terminada</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Paso %1 de 3: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Importar cartera</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
</context>
<context>
    <name>trato::ui::ImportPage</name>
    <message>
        <source>Import a portfolio</source>
        <translation>Importar cartera</translation>
    </message>
    <message>
        <source>Portfolios (*.csv *.txt *.tsv)</source>
        <translation>Carteras (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <translation>Guardar las rechazadas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-refused.csv</source>
        <translation>%1-rechazadas.csv</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <source>Take the map of a file</source>
        <translation>Usar el mapa de un archivo</translation>
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
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>With an error</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>%1 read = %2 + %3 + %4 + %5 · total %6</source>
        <translation>%1 leídas = %2 + %3 + %4 + %5 · total %6</translation>
    </message>
</context>
<context>
    <name>trato::ui::InsightDesk</name>
    <message>
        <source>the number and what it brings in</source>
        <translation>el número y lo que rinde</translation>
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
        <translation>Días</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>Todas las carteras</translation>
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
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Recovery by month</source>
        <translation>Recuperación por cosecha</translation>
    </message>
    <message>
        <source>% of the value, weeks after falling due</source>
        <translation>% del valor, semanas tras vencer</translation>
    </message>
    <message>
        <source>From open to settled</source>
        <translation>De abierto a saldado</translation>
    </message>
    <message>
        <source>% of the step before</source>
        <translation>% del paso anterior</translation>
    </message>
    <message>
        <source>Where they answer</source>
        <translation>Por dónde responden</translation>
    </message>
    <message>
        <source>Moves between ranges</source>
        <translation>Migración entre tramos</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>People and machine</source>
        <translation>Personas e IA</translation>
    </message>
    <message>
        <source>against the period before</source>
        <translation>frente al período anterior</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Look at 90 days</source>
        <translation>Ver 90 días</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Choose a portfolio</source>
        <translation>Elegir la cartera</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Leer las cifras de nuevo</translation>
    </message>
    <message>
        <source>reading, %1 of %2</source>
        <translation>leyendo, %1 de %2</translation>
    </message>
    <message>
        <source>Stopped; R reads again.</source>
        <translation>Detenido; R lee de nuevo.</translation>
    </message>
    <message>
        <source>Stopped; shown: %1</source>
        <translation>Detenido; en pantalla: %1</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>No se pudieron leer las cifras</translation>
    </message>
    <message>
        <source>%1 What is shown was read before and is still right for its days.</source>
        <translation>%1 Lo que está en pantalla se leyó antes y sigue siendo válido para sus días.</translation>
    </message>
    <message>
        <source>Nothing to count in these days</source>
        <translation>Nada que contar en estos días</translation>
    </message>
    <message>
        <source>Figures come by themselves with debts, contacts and payments.</source>
        <translation>Las cifras llegan solas con deudas, contactos y pagos.</translation>
    </message>
    <message>
        <source>This portfolio had no debts, contacts or payments; “All portfolios” shows the rest.</source>
        <translation>Esta cartera no tuvo deudas, contactos ni pagos; “Todas las carteras” muestra el resto.</translation>
    </message>
    <message>
        <source>%1 → %2, % of the value</source>
        <translation>%1 → %2, % del valor</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 no se guardó</translation>
    </message>
    <message>
        <source>%1. Choose another folder, or free some room there.</source>
        <translation>%1. Elija otra carpeta o libere espacio en ella.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>There is nothing to export in these days.</source>
        <translation>No hay nada que exportar en estos días.</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Presione la nueva tecla</translation>
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
        <translation>buscar tecla o acción</translation>
    </message>
    <message>
        <source>Choose a line to give it another key.</source>
        <translation>Elija una línea para darle otra tecla.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>of this desk · they can be changed, with a warning of conflicts</source>
        <translation>de la mesa · se pueden cambiar, con aviso de conflicto</translation>
    </message>
    <message>
        <source>The money path</source>
        <translation>El camino del dinero</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc keeps the old one, Backspace goes back to the usual one.</source>
        <translation>Presione la nueva tecla de “%1”. Esc la deja como está, Retroceso vuelve a la habitual.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>%1 does it now.</source>
        <translation>Ahora es %1.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
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
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
</context>
<context>
    <name>trato::ui::KeysPane</name>
    <message>
        <source>Exchange the two</source>
        <translation>Intercambiar las dos</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todas las habituales</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>A un archivo…</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtrar por acción o tecla</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrar las acciones</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Todas las teclas son las habituales.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>The new key for “%1”. Esc keeps the old one.</source>
        <translation>La nueva tecla de “%1”. Esc deja la anterior.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” ahora no tiene tecla.</translation>
    </message>
    <message>
        <source>%1 does “%2” now.</source>
        <translation>%1 hace “%2” ahora.</translation>
    </message>
    <message>
        <source>%1 Exchange the two?</source>
        <translation>%1 ¿Intercambiar las dos?</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Exchanged: “%1” has %2, “%3” has %4.</source>
        <translation>Intercambiadas: “%1” tiene %2, “%3” tiene %4.</translation>
    </message>
    <message>
        <source>Enter on a line takes another key.</source>
        <translation>Enter en una línea toma otra tecla.</translation>
    </message>
    <message>
        <source>Keep the keys in a file</source>
        <translation>Guardar las teclas en un archivo</translation>
    </message>
    <message>
        <source>Take the keys of a file</source>
        <translation>Tomar las teclas de un archivo</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Teclas (*.json)</translation>
    </message>
    <message>
        <source>Your keys are in %1.</source>
        <translation>Sus teclas están en %1.</translation>
    </message>
    <message>
        <source>The keys could not be written: %1</source>
        <translation>Las teclas no se pudieron guardar: %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>El archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>Nothing changed: %1</source>
        <translation>Nada cambió: %1</translation>
    </message>
    <message>
        <source>The keys of the file hold now.</source>
        <translation>Ahora valen las teclas del archivo.</translation>
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
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl − do the same.</source>
        <translation>Todo crece con él. Ctrl + y Ctrl − hacen lo mismo.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>As on the desktop: what your system asks for.</source>
        <translation>Como el escritorio: lo que pide su sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>trato::ui::MachinePanel</name>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Nothing waits for your yes.</source>
        <translation>Nada espera su sí.</translation>
    </message>
    <message>
        <source>Machine and approvals</source>
        <translation>Máquina y aprobaciones</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Stopping cuts at once everything that leaves by itself. What people write still leaves.</source>
        <translation>Detener corta en el momento todo envío automático. Lo que escriben las personas sigue saliendo.</translation>
    </message>
    <message>
        <source>Autonomy by portfolio</source>
        <translation>Autonomía por cartera</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>partly stopped</source>
        <translation>detenida en parte</translation>
    </message>
    <message>
        <source>Stop in %1</source>
        <translation>Detener en %1</translation>
    </message>
    <message>
        <source>Autonomy of %1</source>
        <translation>Autonomía de %1</translation>
    </message>
    <message>
        <source>0 Proposes</source>
        <translation>0 Sugiere</translation>
    </message>
    <message>
        <source>1 Reminds</source>
        <translation>1 Recuerda</translation>
    </message>
    <message>
        <source>2 Negotiates</source>
        <translation>2 Negocia</translation>
    </message>
    <message>
        <source>3 Closes</source>
        <translation>3 Cierra</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume in %1</source>
        <translation>Reanudar en %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::MachineStrip</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 since %2, by %3: %4</source>
        <translation>%1 desde %2, por %3: %4</translation>
    </message>
    <message numerus="yes">
        <source> · and %n more stop(s)</source>
        <translation>
            <numerusform> · y %n detención más</numerusform>
            <numerusform> · y %n detenciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves by itself. What people write still leaves.</source>
        <translation>Nada sale solo. Lo que escriben las personas sigue saliendo.</translation>
    </message>
    <message>
        <source>Resume the machine</source>
        <translation>Reanudar la máquina</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>The machine is not stopped.</source>
        <translation>La máquina no está parada.</translation>
    </message>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Solo quien supervisa puede hacerlo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::MacroSheet</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso por paso</translation>
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
        <translation>Se está probando; todavía no pasa nada.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>Nothing of it begins: what is refused would be refused by hand too.</source>
        <translation>Nada empieza: lo que se rechaza aquí se rechazaría también a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with a refusal are left out.</source>
        <translation>
            <numerusform>%n caso con rechazo queda fuera.</numerusform>
            <numerusform>%n casos con rechazo quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would happen. Nothing has happened yet.</source>
        <translation>Esto pasaría. Todavía no pasó nada.</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>se detuvo aquí</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>hecho: %1</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <translation>no hecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not begun</source>
        <translation>
            <numerusform>%n caso sin empezar</numerusform>
            <numerusform>%n casos sin empezar</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped at the first thing that failed.</source>
        <translation>Se detuvo en la primera falla.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Macro “%1” taken back</source>
        <translation>Macro “%1” deshecha</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n deshecho</numerusform>
            <numerusform>%n deshechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n queda</numerusform>
            <numerusform>%n quedan</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays as it is:</source>
        <translation>Esto queda como está:</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra tecla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Your macros</source>
        <translation>Sus macros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>Pasos en su orden</translation>
    </message>
    <message>
        <source>Words of the step</source>
        <translation>Palabras del paso</translation>
    </message>
    <message>
        <source>Words of the step; places like {primeiro_nome} are filled in</source>
        <translation>Palabras del paso; las variables como {primeiro_nome} se completan</translation>
    </message>
    <message>
        <source>None yet: %1 at the desk records what you do on a case.</source>
        <translation>Ninguna todavía: %1 en la mesa graba lo que hace en un caso.</translation>
    </message>
    <message>
        <source>No key yet; in the palette by its name</source>
        <translation>Todavía sin tecla; en la paleta por su nombre</translation>
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
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
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
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>almuerzo</translation>
    </message>
    <message>
        <source>training</source>
        <translation>capacitación</translation>
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
        <translation>Sin conexión con el servidor desde las %1</translation>
    </message>
    <message>
        <source>This desk is not yours.</source>
        <translation>Esta mesa no es suya.</translation>
    </message>
    <message>
        <source>Back to the desk before</source>
        <translation>Volver a la mesa anterior</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Silence: notices are only listed</source>
        <translation>Silencio: los avisos solo se listan</translation>
    </message>
    <message>
        <source>You can read what is open and write. When it is back, each message is checked again before it leaves: window, payment, limits.</source>
        <translation>Puede leer lo abierto y escribir. Al volver, cada mensaje se revisa de nuevo antes de salir: ventana, pago, límites.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Try the connection now</source>
        <translation>Intentar la conexión ahora</translation>
    </message>
    <message>
        <source>The connection is there.</source>
        <translation>La conexión está activa.</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nuevo intento en %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::MappingModel</name>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mes/día/año</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>no importar</translation>
    </message>
    <message>
        <source>Column %1: %2, %3</source>
        <translation>Columna %1: %2, %3</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>In Trato</source>
        <translation>En Trato</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>usted decide</translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n con problema</numerusform>
            <numerusform>%n con problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without area code</source>
        <translation>
            <numerusform>%n sin código de área</numerusform>
            <numerusform>%n sin código de área</numerusform>
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
            <numerusform>%n vacío</numerusform>
            <numerusform>%n vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>became %1</source>
        <translation>quedó %1</translation>
    </message>
    <message>
        <source>from the saved map</source>
        <translation>del mapa guardado</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>usted la eligió</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconocida</translation>
    </message>
</context>
<context>
    <name>trato::ui::MediaViewer</name>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: %1 × %2.</source>
        <translation>La imagen es demasiado grande para mostrarla: %1 × %2.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read. It may be broken or of a kind that is not shown here.</source>
        <translation>Esta imagen no se puede leer. Puede estar dañada o ser de un tipo que aquí no se muestra.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The PDF wants a password.</source>
        <translation>El PDF pide una contraseña.</translation>
    </message>
    <message>
        <source>This PDF can&apos;t be read. It may be broken.</source>
        <translation>Este PDF no se puede leer. Puede estar dañado.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>E-mail as it was written</source>
        <translation>Correo como fue escrito</translation>
    </message>
    <message>
        <source>with pictures from outside</source>
        <translation>con imágenes externas</translation>
    </message>
    <message>
        <source>nothing is loaded from outside</source>
        <translation>nada se carga desde fuera</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va a %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::NegotiationPanel</name>
    <message>
        <source>without discount</source>
        <translation>sin descuento</translation>
    </message>
    <message>
        <source>discount of %1</source>
        <translation>descuento de %1</translation>
    </message>
    <message>
        <source>Into the message</source>
        <translation>Al mensaje</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>Cerrar acuerdo</translation>
    </message>
    <message>
        <source>Chance of keeping × total paid (R$)</source>
        <translation>Prob. de cumplir × total pagado (R$)</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 toma el próximo.</translation>
    </message>
    <message>
        <source>Offer into the message</source>
        <translation>Oferta al mensaje</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negociar</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Leyendo el caso.</translation>
    </message>
    <message>
        <source>Nothing is negotiated in a care case</source>
        <translation>En apoyo no se negocia</translation>
    </message>
    <message>
        <source>First the person. The silence holds until the case is closed.</source>
        <translation>Primero la persona. El silencio continúa hasta que se cierre el caso.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Montos ocultos</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirme antes con quién habla (Ctrl+E).</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>The offers could not be worked out</source>
        <translation>No se pudieron armar las ofertas</translation>
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
        <source>They said they manage %1 a month</source>
        <translation>Dijo que puede %1/mes</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>descuento %1</translation>
    </message>
    <message>
        <source>Agreement %1 waits for approval</source>
        <translation>Acuerdo %1 espera aprobación</translation>
    </message>
    <message>
        <source>No agreement is on the table here.</source>
        <translation>Ningún acuerdo está sobre la mesa aquí.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Agreement %1 waits for its first payment</source>
        <translation>El acuerdo %1 espera el primer pago</translation>
    </message>
    <message>
        <source>Agreement %1 is on the table</source>
        <translation>El acuerdo %1 está sobre la mesa</translation>
    </message>
    <message>
        <source>Agreement %1 was approved by %2</source>
        <translation>El acuerdo %1 fue aprobado por %2</translation>
    </message>
    <message>
        <source>It is closed when they say yes.</source>
        <translation>Se cierra cuando diga que sí.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>El turno no es suyo.</translation>
    </message>
    <message>
        <source>They accepted</source>
        <translation>Aceptó</translation>
    </message>
    <message>
        <source>They accepted the agreement on the table</source>
        <translation>Aceptó el acuerdo que está sobre la mesa</translation>
    </message>
    <message>
        <source>What is owed has changed: look at the offer again.</source>
        <translation>Lo que se debe cambió: revise la oferta.</translation>
    </message>
    <message>
        <source>Contracts in the deal</source>
        <translation>Contratos en el acuerdo</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Lo más cercano</translation>
    </message>
    <message>
        <source>Nearest legal offer</source>
        <translation>Oferta más cercana que la política permite</translation>
    </message>
    <message>
        <source>fits what they said</source>
        <translation>cabe en lo que dijo</translation>
    </message>
    <message>
        <source>as they asked</source>
        <translation>como lo pidió</translation>
    </message>
    <message>
        <source>likeliest to be kept</source>
        <translation>más probable de cumplirse</translation>
    </message>
    <message>
        <source>lightest month</source>
        <translation>mes más liviano</translation>
    </message>
    <message>
        <source>largest discount</source>
        <translation>mayor descuento</translation>
    </message>
    <message>
        <source>recovers the most</source>
        <translation>recupera más</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>for hard times</source>
        <translation>para quien está en apuros</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 por encima</translation>
    </message>
    <message>
        <source>first on %1</source>
        <translation>1ª el %1</translation>
    </message>
    <message>
        <source>total %1 · %2</source>
        <translation>total %1 · %2</translation>
    </message>
    <message>
        <source>within your limit</source>
        <translation>dentro de su límite</translation>
    </message>
    <message>
        <source>a supervisor may grant it</source>
        <translation>la supervisión puede aprobarlo</translation>
    </message>
    <message>
        <source>nobody may grant it</source>
        <translation>nadie puede aprobarlo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>One contract at least is part of the deal.</source>
        <translation>Al menos un contrato es parte del acuerdo.</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Lo más cercano: %1</translation>
    </message>
    <message>
        <source>Nothing was refused here.</source>
        <translation>Nada fue rechazado aquí.</translation>
    </message>
    <message>
        <source>Beyond your limit</source>
        <translation>Pasa de su límite</translation>
    </message>
    <message>
        <source>Outside the policy</source>
        <translation>Fuera de la política</translation>
    </message>
    <message>
        <source>What they can do does not fit</source>
        <translation>No entra en lo que la persona puede</translation>
    </message>
    <message>
        <source>settled soon</source>
        <translation>salda pronto</translation>
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
        <translation>Fuera de la ventana</translation>
    </message>
    <message>
        <source>In silence they are only listed at the bell.</source>
        <translation>En silencio solo se listan en la campana.</translation>
    </message>
    <message>
        <source>The system&apos;s notice never says whom it is about.</source>
        <translation>El aviso del sistema nunca dice de quién se trata.</translation>
    </message>
    <message>
        <source>You are told of a care case for you, a callback that is due, an answered approval, a mention and what became of messages that waited for the connection. Nothing else.</source>
        <translation>Se le avisa de un caso de apoyo para usted, un retorno que llegó, una aprobación respondida, una mención y de los mensajes que esperaban la conexión. Nada más.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>In the system&apos;s tray</source>
        <translation>En la bandeja del sistema</translation>
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
        <translation>Silencio</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices are listed and counted, and nothing else</source>
        <translation>Los avisos se listan y se cuentan, y nada más</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, sin leer</translation>
    </message>
    <message>
        <source>Nothing to tell. Care cases, callbacks that are due, answered approvals and mentions come here.</source>
        <translation>Nada que avisar. Aquí llegan casos de apoyo, retornos, aprobaciones respondidas y menciones.</translation>
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
        <translation>pocos datos</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>prob. de cumplir %1</translation>
    </message>
    <message>
        <source>Offer %1: %2, %3, %4</source>
        <translation>Oferta %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>necesita aprobación</translation>
    </message>
</context>
<context>
    <name>trato::ui::OutcomeGrid</name>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
</context>
<context>
    <name>trato::ui::PacketPanel</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Se está leyendo el caso.</translation>
    </message>
    <message>
        <source>The hand-over can&apos;t be read</source>
        <translation>No se pudo leer el traspaso</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>What the machine did</source>
        <translation>Lo que hizo la IA</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What it kept back</source>
        <translation>Lo que no envió</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>Lo que se puede hacer ahora</translation>
    </message>
    <message>
        <source>No way is known to reach them</source>
        <translation>No se conoce ningún contacto</translation>
    </message>
    <message>
        <source>Nobody handed this case over</source>
        <translation>Nadie traspasó este caso</translation>
    </message>
    <message>
        <source>the time stands still: it is their turn</source>
        <translation>plazo detenido: es el turno de la persona</translation>
    </message>
    <message>
        <source>nobody looked in time</source>
        <translation>nadie miró a tiempo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijo la persona</translation>
    </message>
    <message>
        <source>Nothing in two weeks</source>
        <translation>Nada en dos semanas</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>No haga</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>Además: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::PaletteModel</name>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
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
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Pix key: CPF, CNPJ, e-mail, telephone or random key</source>
        <translation>Clave Pix: CPF, CNPJ, correo, teléfono o aleatoria</translation>
    </message>
    <message>
        <source>bank/branch/account</source>
        <translation>banco/agencia/cuenta</translation>
    </message>
    <message>
        <source>account at the provider</source>
        <translation>cuenta en el proveedor</translation>
    </message>
    <message>
        <source>proposed by %1 on %2: waits for a second person</source>
        <translation>propuesto por %1 el %2: espera a una segunda persona</translation>
    </message>
    <message>
        <source>in force: proposed by %1, confirmed by %2 on %3</source>
        <translation>en vigor: propuesto por %1, confirmado por %2 el %3</translation>
    </message>
    <message>
        <source>off the list: %1 on %2</source>
        <translation>fuera de la lista: %1 el %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>rechazado por %1: %2</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Sacar de la lista</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Quién recibe</translation>
    </message>
    <message>
        <source>Name of who receives</source>
        <translation>Nombre de quien recibe</translation>
    </message>
    <message>
        <source>Name, as the bank shows it</source>
        <translation>Nombre, como lo muestra el banco</translation>
    </message>
    <message>
        <source>Propose who receives</source>
        <translation>Proponer quién recibe</translation>
    </message>
    <message>
        <source>Who may receive</source>
        <translation>Quién puede recibir</translation>
    </message>
    <message>
        <source>Charges that wait for who receives</source>
        <translation>Cobros que esperan a quien recibe</translation>
    </message>
    <message>
        <source>From the first confirmed one on, a charge that pays somebody else is shown and sent to nobody. A change takes two people.</source>
        <translation>Desde el primero confirmado, un cobro que paga a otro no se muestra ni se envía a nadie. Cambiarlo exige dos personas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No charge is withheld</source>
        <translation>Ningún cobro retenido</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) wait for who receives</source>
        <translation>
            <numerusform>%n cobro espera a quien recibe</numerusform>
            <numerusform>%n cobros esperan a quien recibe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 due on %3</source>
        <translation>%1, %2 con vencimiento el %3</translation>
    </message>
    <message>
        <source>would pay “%1” · made by %2</source>
        <translation>pagaría “%1” · hecho por %2</translation>
    </message>
    <message>
        <source>You proposed it: somebody else confirms.</source>
        <translation>Usted lo propuso: otra persona confirma.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Only a supervisor changes who receives.</source>
        <translation>Solo la supervisión cambia quién recibe.</translation>
    </message>
    <message>
        <source>Proposed: a second person confirms it.</source>
        <translation>Propuesto: una segunda persona confirma.</translation>
    </message>
    <message>
        <source>Confirm “%1”?</source>
        <translation>¿Confirmar “%1”?</translation>
    </message>
    <message>
        <source>It receives for %1 from now on. Charges that pay somebody else who is not on the list are shown to nobody.</source>
        <translation>Pasa a recibir por %1. Los cobros que pagan a quien no está en la lista no se muestran a nadie.</translation>
    </message>
    <message>
        <source>Confirmed: it is in force.</source>
        <translation>Confirmado: está en vigor.</translation>
    </message>
    <message>
        <source>Refuse “%1”?</source>
        <translation>¿Rechazar “%1”?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazado.</translation>
    </message>
    <message>
        <source>Take “%1” off the list?</source>
        <translation>¿Sacar “%1” de la lista?</translation>
    </message>
    <message>
        <source>Open charges that pay it are shown to nobody from now on.</source>
        <translation>Los cobros abiertos que le pagan dejan de mostrarse.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>Salió de la lista.</translation>
    </message>
</context>
<context>
    <name>trato::ui::PaymentPanel</name>
    <message>
        <source>Entry of agreement %1</source>
        <translation>Anticipo del acuerdo %1</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, agreement %3</source>
        <translation>Cuota %1 de %2, acuerdo %3</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Acuerdo %1</translation>
    </message>
    <message>
        <source>Ask for a Pix</source>
        <translation>Pedir un Pix</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>QR code of the Pix</source>
        <translation>QR del Pix</translation>
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
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Pix copy and paste</source>
        <translation>Pix copia y pega</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Quién recibe</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>F8 takes the next one.</source>
        <translation>F8 toma el próximo.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Copy the Pix code</source>
        <translation>Copiar el código Pix</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Leyendo el caso.</translation>
    </message>
    <message>
        <source>No payment is asked for in a care case</source>
        <translation>En apoyo no se pide un pago</translation>
    </message>
    <message>
        <source>First the person.</source>
        <translation>Primero la persona.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Montos ocultos</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirme antes con quién habla (Ctrl+E).</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>No se pudo leer el pago</translation>
    </message>
    <message>
        <source>The Pix is being made</source>
        <translation>Generando el Pix</translation>
    </message>
    <message>
        <source>It can be sent in a moment.</source>
        <translation>Se podrá enviar en un momento.</translation>
    </message>
    <message>
        <source>No Pix yet</source>
        <translation>Aún sin Pix</translation>
    </message>
    <message>
        <source>The first payment of the agreement can be asked for now.</source>
        <translation>Ya se puede pedir el próximo pago del acuerdo.</translation>
    </message>
    <message>
        <source>A Pix of what is due can be asked for now.</source>
        <translation>Ya se puede pedir un Pix de lo vencido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The Pix was refused</source>
        <translation>El Pix fue rechazado</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>El turno no es suyo.</translation>
    </message>
    <message>
        <source>Open debt</source>
        <translation>Deuda pendiente</translation>
    </message>
    <message>
        <source>being made at the bank…</source>
        <translation>se genera en el banco…</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent and read</source>
        <translation>Enviado y leído</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Esperando el pago</translation>
    </message>
    <message>
        <source>Paid and reconciled</source>
        <translation>Pagado y conciliado</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>Checked with the bank at %1. Everything queued for this debt was recalled.</source>
        <translation>Verificado con el banco a las %1. Todo lo que estaba en la cola de esta deuda se retiró.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
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
        <translation>Capital</translation>
    </message>
    <message>
        <source>The Pix could not be asked for</source>
        <translation>No se pudo pedir el Pix</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>generándose</translation>
    </message>
    <message>
        <source>waiting for the payment</source>
        <translation>esperando el pago</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>withheld: who receives is not on the creditor&apos;s list</source>
        <translation>retenido: el receptor no está en la lista del acreedor</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>Todos los cobros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>due on %1 · %2</source>
        <translation>vence el %1 · %2</translation>
    </message>
    <message>
        <source>No account collects by Pix here.</source>
        <translation>Ninguna cuenta cobra por Pix aquí.</translation>
    </message>
    <message>
        <source>Ask for a boleto</source>
        <translation>Generar boleto</translation>
    </message>
    <message>
        <source>No boleto yet</source>
        <translation>Ningún boleto todavía</translation>
    </message>
    <message>
        <source>A boleto of what is due can be asked for now.</source>
        <translation>Ya se puede pedir un boleto de lo vencido.</translation>
    </message>
    <message>
        <source>The boleto is being made</source>
        <translation>El boleto se está generando</translation>
    </message>
    <message>
        <source>The boleto could not be asked for</source>
        <translation>No se pudo pedir el boleto</translation>
    </message>
    <message>
        <source>The boleto was refused</source>
        <translation>El boleto fue rechazado</translation>
    </message>
    <message>
        <source>Typed line of the boleto</source>
        <translation>Línea digitable del boleto</translation>
    </message>
    <message>
        <source>Copy the typed line</source>
        <translation>Copiar la línea digitable</translation>
    </message>
    <message>
        <source>Send the boleto</source>
        <translation>Enviar boleto</translation>
    </message>
    <message>
        <source>No account collects by boleto here.</source>
        <translation>Ninguna cuenta cobra por boleto aquí.</translation>
    </message>
    <message>
        <source>Ask for a link</source>
        <translation>Generar enlace</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Ningún enlace todavía</translation>
    </message>
    <message>
        <source>A link to pay what is due can be asked for now.</source>
        <translation>Ya se puede pedir un enlace para pagar lo vencido.</translation>
    </message>
    <message>
        <source>The link is being made</source>
        <translation>El enlace se está generando</translation>
    </message>
    <message>
        <source>The link could not be asked for</source>
        <translation>No se pudo pedir el enlace</translation>
    </message>
    <message>
        <source>The link was refused</source>
        <translation>El enlace fue rechazado</translation>
    </message>
    <message>
        <source>Address of the payment page</source>
        <translation>Dirección de la página de pago</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Enviar enlace</translation>
    </message>
    <message>
        <source>No account collects by link here.</source>
        <translation>Ninguna cuenta cobra por enlace aquí.</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Send the charge</source>
        <translation>Enviar el cobro</translation>
    </message>
    <message>
        <source>Copy the code of the charge</source>
        <translation>Copiar el código del cobro</translation>
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
        <translation>Pagar por enlace</translation>
    </message>
    <message>
        <source>The charge is withheld</source>
        <translation>El cobro está retenido</translation>
    </message>
    <message>
        <source>Who would receive it is not on the creditor&apos;s list of payees. The payments desk looks at it.</source>
        <translation>Quien lo recibiría no está en la lista de receptores del acreedor. La mesa de pagos lo revisa.</translation>
    </message>
    <message>
        <source>There is no charge to send yet.</source>
        <translation>Todavía no hay cobro que enviar.</translation>
    </message>
    <message>
        <source>There is no charge yet.</source>
        <translation>Todavía no hay cobro.</translation>
    </message>
    <message>
        <source>There is no charge to ask about.</source>
        <translation>No hay cobro que consultar.</translation>
    </message>
    <message>
        <source>Into the message</source>
        <translation>Al mensaje</translation>
    </message>
    <message>
        <source>Charge into the message</source>
        <translation>Cobro al mensaje</translation>
    </message>
    <message>
        <source>Boleto into the message</source>
        <translation>Boleto al mensaje</translation>
    </message>
    <message>
        <source>Another due day for the instalment</source>
        <translation>Otro vencimiento para la cuota</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué se compone</translation>
    </message>
    <message>
        <source>Another due day</source>
        <translation>Otro vencimiento</translation>
    </message>
    <message>
        <source>No agreement is in force here.</source>
        <translation>Ningún acuerdo está vigente aquí.</translation>
    </message>
    <message>
        <source>Send money back…</source>
        <translation>Devolver dinero…</translation>
    </message>
    <message>
        <source>cancelling was asked for, can still be paid</source>
        <translation>cancelación pedida, todavía se puede pagar</translation>
    </message>
    <message>
        <source>the provider does not cancel it, can still be paid</source>
        <translation>el proveedor no lo cancela, todavía se puede pagar</translation>
    </message>
    <message>
        <source>Cancel a charge…</source>
        <translation>Cancelar un cobro…</translation>
    </message>
    <message>
        <source>Cancel the charge: %1?</source>
        <translation>¿Cancelar el cobro: %1?</translation>
    </message>
    <message>
        <source>The provider is asked to take it back; until it confirms, it can still be paid. The debt stays as it is: another charge can be asked for at once.</source>
        <translation>Se pide la cancelación al proveedor; hasta que confirme, todavía se puede pagar. La deuda queda como está: se puede pedir otro cobro de inmediato.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Cancel the charge</source>
        <translation>Cancelar el cobro</translation>
    </message>
    <message>
        <source>%1, %2: “%3”.</source>
        <translation>%1, %2: “%3”.</translation>
    </message>
    <message>
        <source>The provider does not cancel it</source>
        <translation>El proveedor no lo cancela</translation>
    </message>
    <message>
        <source>Cancelling was asked for</source>
        <translation>Cancelación pedida</translation>
    </message>
    <message>
        <source>It says: %1 It can still be paid; the payments desk looks at it.</source>
        <translation>Dice: %1 Todavía se puede pagar; la mesa de pagos lo ve.</translation>
    </message>
    <message>
        <source>Until the provider confirms, it can still be paid. It is sent to nobody any more.</source>
        <translation>Hasta que el proveedor confirme, todavía se puede pagar. Ya no se envía a nadie.</translation>
    </message>
    <message>
        <source>Only who leads takes a charge back.</source>
        <translation>Solo quien lidera cancela un cobro.</translation>
    </message>
    <message>
        <source>There is no charge to cancel.</source>
        <translation>No hay cobro que cancelar.</translation>
    </message>
    <message>
        <source>The bank is asked</source>
        <translation>Se preguntó al banco</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>+ and − change the size, 0 fits it, R turns it, arrows move it</source>
        <translation>+ y − cambian el tamaño, 0 lo ajusta, R gira, las flechas mueven</translation>
    </message>
</context>
<context>
    <name>trato::ui::PlayChart</name>
    <message>
        <source>Contacts a day</source>
        <translation>Contactos por día</translation>
    </message>
    <message>
        <source>%1: %2 in force</source>
        <translation>%1: %2 en la versión vigente</translation>
    </message>
    <message>
        <source>%1, %2 in the draft</source>
        <translation>%1, %2 en el borrador</translation>
    </message>
    <message>
        <source>contacts a day · most %1</source>
        <translation>contactos por día · máximo %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
</context>
<context>
    <name>trato::ui::PlayPane</name>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Days that are simulated</source>
        <translation>Días simulados</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>The cadence has changed since: simulate it again.</source>
        <translation>La cadencia cambió desde entonces: simule de nuevo.</translation>
    </message>
    <message>
        <source>The simulation was given up.</source>
        <translation>La simulación se interrumpió.</translation>
    </message>
    <message>
        <source>begins…</source>
        <translation>empezando…</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 personas</translation>
    </message>
    <message>
        <source>It could not be simulated (%1). Try again.</source>
        <translation>No se pudo simular (%1). Intente de nuevo.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 people · as if nobody answered or paid</source>
        <translation>%1 a %2 · %3 personas · como si nadie respondiera ni pagara</translation>
    </message>
    <message>
        <source>what would be sent when, to how many, and why not</source>
        <translation>qué saldría, cuándo, para cuántos, y por qué no</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Calls for people</source>
        <translation>Llamadas para personas</translation>
    </message>
    <message>
        <source>People contacted</source>
        <translation>Personas contactadas</translation>
    </message>
    <message>
        <source>Contacts a person</source>
        <translation>Contactos por persona</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>No salen</translation>
    </message>
    <message>
        <source>Why not, in the draft</source>
        <translation>Por qué no, en el borrador</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>nobody is left out</source>
        <translation>nadie queda fuera</translation>
    </message>
</context>
<context>
    <name>trato::ui::PoliciesPane</name>
    <message>
        <source>Version %1 since %2</source>
        <translation>Versión %1 desde %2</translation>
    </message>
    <message>
        <source>The policy that is shipped</source>
        <translation>La política que viene con el programa</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Versión %1, en vigor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparada con</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Cerrar el archivo</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>What each creditor lets be offered. A policy is a file; published, it is the creditor&apos;s next version. Offers on the table and agreements keep the one they were made under.</source>
        <translation>Lo que cada acreedor permite ofrecer. La política es un archivo; publicado, es la próxima versión del acreedor. Las propuestas en la mesa y los acuerdos siguen la versión con que se hicieron.</translation>
    </message>
    <message>
        <source>Creditors</source>
        <translation>Acreedores</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versión %2</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>En vigor: %1</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Anterior: %1</translation>
    </message>
    <message>
        <source>There is no creditor yet. Importing a portfolio brings them.</source>
        <translation>Todavía no hay acreedores. La importación de una cartera los trae.</translation>
    </message>
    <message>
        <source>No campaign. A [[campaign]] in the file makes one.</source>
        <translation>Ninguna campaña. Un [[campaign]] en el archivo crea una.</translation>
    </message>
    <message>
        <source>There is no other version to compare it with.</source>
        <translation>No hay otra versión con que compararla.</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · para %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): it can&apos;t be published. Correct the file, then read it again.</source>
        <translation>
            <numerusform>%n problema: no se puede publicar. Corrija el archivo y léalo de nuevo.</numerusform>
            <numerusform>%n problemas: no se puede publicar. Corrija el archivo y léalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the same as version %1: there is nothing to publish.</source>
        <translation>Es igual a la versión %1: no hay nada que publicar.</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Published, it is version %1.</source>
        <translation>Sin problemas. Publicado, será la versión %1.</translation>
    </message>
    <message>
        <source>Put version %1 in force again…</source>
        <translation>Poner la versión %1 en vigor de nuevo…</translation>
    </message>
    <message>
        <source>Only a supervisor publishes a policy.</source>
        <translation>Solo la supervisión publica una política.</translation>
    </message>
    <message>
        <source>A policy&apos;s file</source>
        <translation>Archivo de la política</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Políticas (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Publish version %1 for %2?</source>
        <translation>¿Publicar la versión %1 para %2?</translation>
    </message>
    <message>
        <source>It replaces version %1 at once, for everybody. Offers on the table and agreements stay as they were made; an earlier version can be put in force again.</source>
        <translation>Reemplaza la versión %1 de inmediato, para todos. Las propuestas en la mesa y los acuerdos quedan como se hicieron; una versión anterior puede volver a regir.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>La versión %1 está en vigor.</translation>
    </message>
</context>
<context>
    <name>trato::ui::ProgressStages</name>
    <message>
        <source>%1, done %2</source>
        <translation>%1, hecho %2</translation>
    </message>
    <message>
        <source>%1, now, %2</source>
        <translation>%1, ahora, %2</translation>
    </message>
    <message>
        <source>%1, failed %2</source>
        <translation>%1, falló %2</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, aún no</translation>
    </message>
</context>
<context>
    <name>trato::ui::PromisePanel</name>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>They pay by a day; until then nobody collects.</source>
        <translation>La persona paga hasta un día; hasta entonces nadie cobra.</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Guardar la promesa</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Confirm it in the message</source>
        <translation>Confirmarla en el mensaje</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>27/11, friday, tomorrow</source>
        <translation>27/11, viernes, mañana</translation>
    </message>
    <message>
        <source>whatever is due</source>
        <translation>lo que esté vencido</translation>
    </message>
    <message>
        <source>Amount (R$), if they named one</source>
        <translation>Monto (R$), si la persona dijo uno</translation>
    </message>
    <message>
        <source>No promise is asked for in a care case</source>
        <translation>En apoyo no se pide promesa</translation>
    </message>
    <message>
        <source>First the person. The silence holds until the case is closed.</source>
        <translation>Primero la persona. El silencio continúa hasta que se cierre el caso.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Montos ocultos</translation>
    </message>
    <message>
        <source>Confirm who you are talking to first (Ctrl+E).</source>
        <translation>Confirme antes con quién habla (Ctrl+E).</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a day to come: try 27/11 or friday.</source>
        <translation>No lo entiendo como un día por venir: pruebe 27/11 o viernes.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Esto no es un monto.</translation>
    </message>
    <message>
        <source>next business day, %1</source>
        <translation>próximo día hábil, %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>the last day of the policy, %1</source>
        <translation>último día de la política, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no business day: counts until %1</source>
        <translation>no es día hábil: vale hasta el %1</translation>
    </message>
    <message>
        <source>The policy takes promises until %1.</source>
        <translation>La política acepta promesas hasta el %1.</translation>
    </message>
    <message>
        <source>Nothing was promised before.</source>
        <translation>Ninguna promesa antes de esta.</translation>
    </message>
    <message>
        <source>open · counts until %1</source>
        <translation>abierta · vale hasta el %1</translation>
    </message>
    <message>
        <source>in its grace until %1</source>
        <translation>en tolerancia hasta el %1</translation>
    </message>
    <message>
        <source>kept on %1</source>
        <translation>cumplida el %1</translation>
    </message>
    <message>
        <source>broken on %1</source>
        <translation>incumplida el %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>sustituida el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n cumplida</numerusform>
            <numerusform>%n cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n incumplida</numerusform>
            <numerusform>%n incumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised before</source>
        <translation>Prometido antes</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>what was due, until %1</source>
        <translation>lo que estaba vencido, hasta el %1</translation>
    </message>
    <message>
        <source>counts as kept until %1</source>
        <translation>vale como cumplida hasta el %1</translation>
    </message>
    <message>
        <source>%1 Due today are %2 only.</source>
        <translation>%1 Hoy se deben solo %2.</translation>
    </message>
    <message>
        <source>%1 Due today: %2.</source>
        <translation>%1 Debido hoy: %2.</translation>
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
        <translation>comprobante recibido, no confirmado</translation>
    </message>
    <message>
        <source>the bank does not know it</source>
        <translation>el banco no lo conoce</translation>
    </message>
    <message>
        <source>confirmed: the payment is there</source>
        <translation>confirmado: el pago entró</translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation>no cuadra: %1</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Entry, due on %1</source>
        <translation>Entrada, vence el %1</translation>
    </message>
    <message>
        <source>Instalment %1, due on %2</source>
        <translation>Cuota %1, vence el %2</translation>
    </message>
    <message>
        <source>Attach a receipt…</source>
        <translation>Adjuntar comprobante…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Receipts of this case</source>
        <translation>Comprobantes de este caso</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>Attach a receipt</source>
        <translation>Adjuntar comprobante</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Importes ocultos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of %1 · attached by %2</source>
        <translation>del %1 · adjuntado por %2</translation>
    </message>
    <message>
        <source>%1 showed the same file</source>
        <translation>%1 mostró el mismo archivo</translation>
    </message>
    <message>
        <source>%1 showed the same Pix</source>
        <translation>%1 mostró el mismo Pix</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
</context>
<context>
    <name>trato::ui::ProofSheet</name>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Amount on the receipt</source>
        <translation>Importe en el comprobante</translation>
    </message>
    <message>
        <source>Attach as a claim</source>
        <translation>Adjuntar como afirmación</translation>
    </message>
    <message>
        <source>Attach a receipt</source>
        <translation>Adjuntar comprobante</translation>
    </message>
    <message>
        <source>Files of the conversation</source>
        <translation>Archivos de la conversación</translation>
    </message>
    <message>
        <source>What it is said to pay</source>
        <translation>Lo que dice pagar</translation>
    </message>
    <message>
        <source>Id of the Pix, or the words of the receipt</source>
        <translation>Código del Pix o el texto del comprobante</translation>
    </message>
    <message>
        <source>Id of the Pix (E…), or the words of the receipt</source>
        <translation>Código del Pix (E…) o el texto del comprobante</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation>Día del pago</translation>
    </message>
    <message>
        <source>Day, as 18/11/2026</source>
        <translation>Día, como 18/11/2026</translation>
    </message>
    <message>
        <source>A receipt is a claim: nothing is settled by it. The bank is asked, and the payment itself confirms it.</source>
        <translation>Un comprobante es una afirmación: no salda nada. Se consulta al banco y el propio pago lo confirma.</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>de esta computadora</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.pdf)</source>
        <translation>Imágenes y PDF (*.png *.jpg *.jpeg *.webp *.pdf)</translation>
    </message>
    <message>
        <source>A receipt has at most 10 MB.</source>
        <translation>Un comprobante tiene como máximo 10 MB.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Elija antes el archivo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
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
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Nothing was drawn for this week</source>
        <translation>No se sorteó nada esta semana</translation>
    </message>
    <message>
        <source>S draws by risk and by lot, so many for each person and agent.</source>
        <translation>S sortea por riesgo y por azar, tantas para cada persona y agente.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Ninguna conversación abierta</translation>
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
        <translation>Sortear las muestras de la semana</translation>
    </message>
    <message>
        <source>Cite the chosen place</source>
        <translation>Citar el trozo elegido</translation>
    </message>
    <message>
        <source>Compare two evaluators</source>
        <translation>Comparar dos evaluaciones</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>The question does not apply</source>
        <translation>La pregunta no se aplica</translation>
    </message>
    <message>
        <source>First mark: nothing</source>
        <translation>Primera nota: nada</translation>
    </message>
    <message>
        <source>Second mark</source>
        <translation>Segunda nota</translation>
    </message>
    <message>
        <source>Third mark</source>
        <translation>Tercera nota</translation>
    </message>
    <message>
        <source>Finish the evaluation</source>
        <translation>Terminar la evaluación</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Everybody&apos;s quota of this week is full.</source>
        <translation>La cuota de todos en esta semana está completa.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Chosen for: %1</source>
        <translation>Por qué está aquí: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::QueueColumn</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Mi cola</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrar la cola</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Part of the queue</source>
        <translation>Parte de la cola</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Next callback</source>
        <translation>Próximo retorno</translation>
    </message>
    <message>
        <source>Why this case</source>
        <translation>Por qué este caso</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Próximo caso</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Up in the queue</source>
        <translation>Subir en la cola</translation>
    </message>
    <message>
        <source>Down in the queue</source>
        <translation>Bajar en la cola</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Hacer una pausa</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>No se pudo leer la cola</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada pasa el filtro</translation>
    </message>
    <message>
        <source>Nobody needs care right now</source>
        <translation>Nadie necesita apoyo ahora</translation>
    </message>
    <message>
        <source>No callback is waiting</source>
        <translation>Ningún retorno fijado</translation>
    </message>
    <message>
        <source>The queue is up to date</source>
        <translation>Cola al día</translation>
    </message>
    <message>
        <source>F6 puts a case off; it comes back here at its time.</source>
        <translation>F6 fija un retorno; vuelve aquí a su hora.</translation>
    </message>
    <message>
        <source>The next one comes by itself, with a notice.</source>
        <translation>El próximo llega solo, con aviso.</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>sin puntos</translation>
    </message>
    <message>
        <source> points · %1 of %2</source>
        <translation> puntos · %1.º de %2</translation>
    </message>
    <message>
        <source>Care cases come before everything, the gravest first.</source>
        <translation>Los casos de apoyo van antes que todo, del más grave al menos grave.</translation>
    </message>
    <message>
        <source>The next one has %1. Skipping asks for a reason.</source>
        <translation>El próximo tiene %1. Saltarlo pide un motivo.</translation>
    </message>
    <message>
        <source>Nothing is free: the others are in somebody&apos;s hands.</source>
        <translation>Nada libre: los demás casos están con alguien.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Más vistas</translation>
    </message>
    <message>
        <source>No promise is due</source>
        <translation>Ninguna promesa por vencer</translation>
    </message>
    <message>
        <source>No promise was broken lately</source>
        <translation>Ninguna promesa incumplida últimamente</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Nada espera aprobación</translation>
    </message>
    <message>
        <source>No proof waits</source>
        <translation>Ningún comprobante espera</translation>
    </message>
    <message>
        <source>More views of the queue</source>
        <translation>Más vistas de la cola</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
    <message>
        <source>Filter, and keep as a view…</source>
        <translation>Filtrar, y guardar como vista…</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Borrar la vista “%1”</translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation>Guardada como “%1”</translation>
    </message>
    <message>
        <source>This comes from the debt itself, not from an event.</source>
        <translation>Esto viene de la deuda misma, no de un evento.</translation>
    </message>
</context>
<context>
    <name>trato::ui::Rail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
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
        <translation>Conciliación</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReconciliationPage</name>
    <message>
        <source>Bank file</source>
        <translation>Archivo del banco</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Payments that wait for you</source>
        <translation>Pagos que esperan por usted</translation>
    </message>
    <message>
        <source>Every payment is where it belongs</source>
        <translation>Cada pago está en su lugar</translation>
    </message>
    <message>
        <source>What the bank tells that does not fit comes here by itself. A bank&apos;s file is read with “Bank file”.</source>
        <translation>Lo que el banco informa y no cuadra llega aquí solo. Para leer un archivo, use “Archivo del banco”.</translation>
    </message>
    <message>
        <source>Do what is proposed</source>
        <translation>Hacer lo propuesto</translation>
    </message>
    <message>
        <source>Do nothing with the payment</source>
        <translation>No hacer nada con el pago</translation>
    </message>
    <message>
        <source>Read a bank&apos;s file</source>
        <translation>Leer un archivo del banco</translation>
    </message>
    <message>
        <source>Files of banks (*.ret *.RET *.txt *.crt *.CRT *.ofx *.OFX *.csv);;All files (*)</source>
        <translation>Archivos de bancos (*.ret *.RET *.txt *.crt *.CRT *.ofx *.OFX *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>no se pudo leer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>pagado en parte</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>pagado de más</translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation>pagado dos veces</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>pagado con atraso</translation>
    </message>
    <message>
        <source>paid by somebody else</source>
        <translation>pagado por otra persona</translation>
    </message>
    <message>
        <source>paid after the end</source>
        <translation>pagado después del fin</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>sin dueño todavía</translation>
    </message>
    <message>
        <source>Leave it as posted</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Send %1 back</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Give it to somebody</source>
        <translation>Asignarlo a alguien</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Asignarlo a %1</translation>
    </message>
    <message>
        <source>I asked the payer</source>
        <translation>Pregunté a quien pagó</translation>
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
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>payer unknown</source>
        <translation>pagador desconocido</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 quedó guardado</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>no se pudo guardar %1: %2</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReconciliationRoom</name>
    <message>
        <source>Pages of the room</source>
        <translation>Páginas de la sala</translation>
    </message>
    <message>
        <source>Payments that wait</source>
        <translation>Pagos pendientes</translation>
    </message>
    <message>
        <source>Day&apos;s closing</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Transfers to creditors</source>
        <translation>Transferencias a acreedores</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Refunds by hand</source>
        <translation>Devoluciones a mano</translation>
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
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Record of rules</source>
        <translation>Registro de reglas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>No pasó nada de esto</translation>
    </message>
    <message>
        <source>Refusals, approvals, lifted holds and stops come here by themselves.</source>
        <translation>Rechazos, aprobaciones, bloqueos levantados y detenciones aparecen aquí solos.</translation>
    </message>
    <message>
        <source>Export the record of rules</source>
        <translation>Exportar el registro de reglas</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
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
            <numerusform>%n registro guardado</numerusform>
            <numerusform>%n registros guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 entries</source>
        <translation>los %1 registros más nuevos</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReferencePanels</name>
    <message>
        <source>answers there</source>
        <translation>responde por aquí</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>es de otra persona</translation>
    </message>
    <message>
        <source>nothing arrives</source>
        <translation>no llega nada</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>no usar</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nunca respondió</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Contacts and preferences</source>
        <translation>Contactos y preferencias</translation>
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
        <translation>Confirme antes con quién habla (Ctrl+E).</translation>
    </message>
    <message>
        <source>there are refusals</source>
        <translation>hay rechazos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Nobody wrote a note. Notes are for the team only.</source>
        <translation>Nadie anotó nada. Las notas son solo del equipo.</translation>
    </message>
    <message>
        <source>no late charges</source>
        <translation>sin recargos</translation>
    </message>
    <message>
        <source>interest of %1% a month</source>
        <translation>interés de %1% mensual</translation>
    </message>
    <message>
        <source>interest of %1% a year, by days</source>
        <translation>interés de %1% anual, por días</translation>
    </message>
    <message>
        <source>interest of %1% a year, by business days</source>
        <translation>interés de %1% anual, por días hábiles</translation>
    </message>
    <message>
        <source>fine of %1%</source>
        <translation>multa de %1%</translation>
    </message>
    <message>
        <source>%1 · due on %2</source>
        <translation>%1 · vence el %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>in the agreement</source>
        <translation>en el acuerdo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 + fine %2 + interest %3</source>
        <translation>%1 + multa %2 + intereses %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Agreement %1 · %2</source>
        <translation>Acuerdo %1 · %2</translation>
    </message>
    <message>
        <source>made by %1 on %2</source>
        <translation>hecho por %1 el %2</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>anticipo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>lo vencido</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>multa</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>excedente</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>of agreements, due</source>
        <translation>de acuerdos, por vencer</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>aún no vence</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Vence el %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>No agreement, no promise, no payment yet.</source>
        <translation>Aún sin acuerdo, promesa ni pago.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesa</numerusform>
            <numerusform>%n promesas</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>confidence %1%</source>
        <translation>confianza %1%</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>escribió %1</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>cobranza</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>publicidad</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>todos los canales</translation>
    </message>
    <message>
        <source>does not want, %1</source>
        <translation>no quiere, %1</translation>
    </message>
    <message>
        <source>agrees, %1</source>
        <translation>acepta, %1</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>al anochecer</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>por la noche</translation>
    </message>
    <message>
        <source>between 6h and 12h</source>
        <translation>entre 6h y 12h</translation>
    </message>
    <message>
        <source>between 12h and 18h</source>
        <translation>entre 12h y 18h</translation>
    </message>
    <message>
        <source>between 18h and 21h</source>
        <translation>entre 18h y 21h</translation>
    </message>
    <message>
        <source>between 21h and 6h</source>
        <translation>entre 21h y 6h</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde %1</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>en días hábiles</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) %2</source>
        <translation>
            <numerusform>%1 de %n respuesta %2</numerusform>
            <numerusform>%1 de %n respuestas %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>little base: %n answer(s)</source>
        <translation>
            <numerusform>pocos datos: %n respuesta</numerusform>
            <numerusform>pocos datos: %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %1 of %n call(s)</source>
        <translation>
            <numerusform>respondió %1 de %n llamada</numerusform>
            <numerusform>respondió %1 de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not answered in half a year.</source>
        <translation>No responde hace medio año.</translation>
    </message>
    <message>
        <source>prefers %1 %2</source>
        <translation>prefiere %1 %2</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>prefiere %1</translation>
    </message>
    <message>
        <source>co-debtor</source>
        <translation>codeudor</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>garante</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>pariente</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empleador</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>owes too: may hear of it</source>
        <translation>también debe: puede saberlo</translation>
    </message>
    <message>
        <source>not to be spoken to</source>
        <translation>no se le habla</translation>
    </message>
    <message>
        <source>a message only, no debt</source>
        <translation>solo un recado, sin deuda</translation>
    </message>
    <message>
        <source>identity confirmed by %1</source>
        <translation>identidad confirmada por %1</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>la máquina</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nadie conocido</translation>
    </message>
    <message>
        <source>Nobody is known around this person. Who answers hears nothing of a debt.</source>
        <translation>No se conoce a nadie cercano. Quien responda no oye nada de una deuda.</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>Se detuvo en</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Aún no pasó nada.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>bereavement</source>
        <translation>duelo</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>lost the job</source>
        <translation>perdió el empleo</translation>
    </message>
    <message>
        <source>over-indebted</source>
        <translation>sobreendeudado</translation>
    </message>
    <message>
        <source>life at risk</source>
        <translation>riesgo de vida</translation>
    </message>
    <message>
        <source>went to a lawyer or Procon</source>
        <translation>fue a un abogado o al Procon</translation>
    </message>
    <message>
        <source>complains of harassment</source>
        <translation>reclama por acoso</translation>
    </message>
    <message>
        <source>disputes the debt</source>
        <translation>disputa la deuda</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>reclamo</translation>
    </message>
    <message>
        <source>says it is paid: being checked</source>
        <translation>dice que pagó: en revisión</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>decidido por una persona</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1, by %2 · %3</source>
        <translation>desde %1, por %2 · %3</translation>
    </message>
    <message>
        <source>only if they wrote in seven days</source>
        <translation>solo si escribió en siete días</translation>
    </message>
    <message>
        <source>only if they are silent for seven days</source>
        <translation>solo si calla siete días</translation>
    </message>
    <message>
        <source>only if the last one is unread</source>
        <translation>solo si el último no fue leído</translation>
    </message>
    <message>
        <source>a person calls</source>
        <translation>llama una persona</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>ningún canal</translation>
    </message>
    <message>
        <source>as things stand it does not leave: %1</source>
        <translation>así como está no sale: %1</translation>
    </message>
    <message>
        <source>it could leave now</source>
        <translation>podría salir ahora</translation>
    </message>
    <message>
        <source>now it would not leave: %1</source>
        <translation>ahora no saldría: %1</translation>
    </message>
    <message>
        <source>The machine&apos;s plan · %1</source>
        <translation>El plan de la máquina · %1</translation>
    </message>
    <message>
        <source>The machine plans nothing here.</source>
        <translation>La máquina no planifica nada aquí.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota de voz</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>de la persona</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>de nosotros</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Agreements and payments</source>
        <translation>Acuerdos y pagos</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>Personas cercanas</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Dónde se detuvo</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation>Notas y documentos</translation>
    </message>
    <message>
        <source>Charges as of</source>
        <translation>Recargos al</translation>
    </message>
    <message>
        <source>Charges as of a day</source>
        <translation>Recargos a una fecha</translation>
    </message>
    <message>
        <source>Take the identity back</source>
        <translation>Retirar la identidad</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Equivocado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Collection may go on. Why is “%1” lifted?</source>
        <translation>La cobranza puede seguir. ¿Por qué se levanta “%1”?</translation>
    </message>
    <message>
        <source>Is %1 somebody else&apos;s? Nothing more goes there.</source>
        <translation>¿%1 es de otra persona? Nada más irá ahí.</translation>
    </message>
    <message>
        <source>No debt is shown until it is confirmed again. What happened?</source>
        <translation>No se muestra deuda hasta confirmar de nuevo. ¿Qué pasó?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo paso: %1</translation>
    </message>
    <message>
        <source>interest of %1% a month, by business days</source>
        <translation>interés del %1% al mes, por días hábiles</translation>
    </message>
    <message>
        <source>interest at the legal rate</source>
        <translation>interés a la tasa legal</translation>
    </message>
    <message>
        <source>correction by IPCA</source>
        <translation>corrección por IPCA</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>waits for its first payment</source>
        <translation>espera el primer pago</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>renegociado</translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>no contactar</translation>
    </message>
    <message>
        <source>on the list “%1”</source>
        <translation>en la lista “%1”</translation>
    </message>
    <message>
        <source>said to %1</source>
        <translation>dicho a %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundDetail</name>
    <message>
        <source>payer unknown</source>
        <translation>pagador desconocido</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>No provider sends it back. Send it from the bank&apos;s account, then write here what names the transfer.</source>
        <translation>Ningún proveedor lo devuelve. Haga la transferencia desde la cuenta del banco y escriba aquí qué la identifica.</translation>
    </message>
    <message>
        <source>Only who leads records it as sent.</source>
        <translation>Solo quien lidera registra el envío.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Fue enviada</translation>
    </message>
    <message>
        <source>Not sent after all…</source>
        <translation>No se enviará…</translation>
    </message>
    <message>
        <source>The refund</source>
        <translation>La devolución</translation>
    </message>
    <message>
        <source>Pix id (E…) or the number of the transfer</source>
        <translation>ID del Pix (E…) o número de la transferencia</translation>
    </message>
    <message>
        <source>What names the transfer</source>
        <translation>Qué identifica la transferencia</translation>
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
        <translation>Se pagó</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, cuenta %2</translation>
    </message>
    <message>
        <source>Sent on %1 by %2</source>
        <translation>Enviada el %1 por %2</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>Transferencia: %1</translation>
    </message>
    <message>
        <source>Say by which transfer it was sent.</source>
        <translation>Diga por qué transferencia se envió.</translation>
    </message>
    <message>
        <source>Send nothing back?</source>
        <translation>¿No devolver?</translation>
    </message>
    <message>
        <source>%1 stay with the payment; who asked sees why.</source>
        <translation>%1 quedan con el pago; quien lo pidió ve por qué.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Send nothing back</source>
        <translation>No devolver</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundPage</name>
    <message>
        <source>to be sent since %1</source>
        <translation>por enviar desde %1</translation>
    </message>
    <message>
        <source>sent on %1 by %2</source>
        <translation>enviada el %1 por %2</translation>
    </message>
    <message>
        <source>Refunds by hand</source>
        <translation>Devoluciones a mano</translation>
    </message>
    <message>
        <source>Refunds that a person sends</source>
        <translation>Devoluciones que envía una persona</translation>
    </message>
    <message>
        <source>Nothing has to be sent back by hand</source>
        <translation>Nada que devolver a mano</translation>
    </message>
    <message>
        <source>A refund of a payment that only a bank&apos;s file told of comes here when it is approved.</source>
        <translation>La devolución de un pago que solo contó el archivo del banco llega aquí cuando se aprueba.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>The refund was sent</source>
        <translation>La devolución fue enviada</translation>
    </message>
    <message>
        <source>The refund is not sent after all</source>
        <translation>La devolución no se enviará</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>no se pudo leer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::RefundSheet</name>
    <message>
        <source>How much goes back</source>
        <translation>Cuánto vuelve</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Send money back</source>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Payments of this case</source>
        <translation>Pagos de este caso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>There is no payment that can go back.</source>
        <translation>No hay ningún pago que pueda volver.</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>%1 pagados el %2</translation>
    </message>
    <message>
        <source>at most %1 can go back</source>
        <translation>como máximo %1 puede volver</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>Sale en el momento.</translation>
    </message>
    <message>
        <source>Beyond %1 a second person agrees, until %2.</source>
        <translation>Por encima de %1 decide una segunda persona, hasta el %2.</translation>
    </message>
    <message>
        <source>A second person agrees, until %1.</source>
        <translation>Una segunda persona decide, hasta el %1.</translation>
    </message>
</context>
<context>
    <name>trato::ui::RefusalPanel</name>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>It counts at once, for people and for the machine.</source>
        <translation>Vale en el momento, para las personas y para la máquina.</translation>
    </message>
    <message>
        <source>Do not contact any more</source>
        <translation>No contactar más</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Hasta dónde vale</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijo la persona</translation>
    </message>
    <message>
        <source>their own words, if you have them</source>
        <translation>las palabras de la persona, si las tiene</translation>
    </message>
    <message>
        <source>Only this address</source>
        <translation>Solo esta dirección</translation>
    </message>
    <message>
        <source>Only this number</source>
        <translation>Solo este número</translation>
    </message>
    <message>
        <source>there is none on this channel</source>
        <translation>no hay ninguno en este canal</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todo el canal %1</translation>
    </message>
    <message>
        <source>whatever the number; from no creditor</source>
        <translation>cualquier número; de ningún acreedor</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>no channel, from no creditor; only they begin again</source>
        <translation>ningún canal, ningún acreedor; solo la persona reanuda</translation>
    </message>
</context>
<context>
    <name>trato::ui::RequestCard</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>trato::ui::RequestDetail</name>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>El pedido</translation>
    </message>
    <message>
        <source>Why; needed to refuse</source>
        <translation>Por qué; obligatorio para rechazar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it needs a second person</source>
        <translation>Por qué necesita una segunda persona</translation>
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
        <translation>Entendido</translation>
    </message>
    <message>
        <source>What was asked for in this case</source>
        <translation>Lo que se pidió en este caso</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Nothing was asked for in this case.</source>
        <translation>No se pidió nada en este caso.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Ningún caso abierto.</translation>
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
        <translation>Volver a la revisión</translation>
    </message>
    <message>
        <source>Save the refused lines…</source>
        <translation>Guardar las rechazadas…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir a la mesa</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Ending. What was written so far is taken back.</source>
        <translation>Terminando. Lo ya escrito se deshace.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the lines: %1</source>
        <translation>Leyendo las líneas: %1</translation>
    </message>
    <message>
        <source>Comparing with what is here already</source>
        <translation>Comparando con lo que ya existe</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Escribiendo: %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>All of it or nothing: until it is done nobody sees any of it.</source>
        <translation>Todo o nada: hasta terminar, nadie ve ninguna parte.</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>The file and the map are as you left them.</source>
        <translation>El archivo y el mapa siguen como usted los dejó.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Stored: %1, %2</source>
        <translation>Guardado: %1, %2</translation>
    </message>
    <message>
        <source>Everything in the file was here already, nothing changed.</source>
        <translation>Todo lo del archivo ya estaba aquí, nada cambió.</translation>
    </message>
    <message>
        <source>The engine plans the contacts by the cadence; a case comes to the queue when a person is needed.</source>
        <translation>El motor planifica los contactos según la cadencia; un caso llega a la cola cuando hace falta una persona.</translation>
    </message>
    <message>
        <source>Put the refused lines right in a file of their own and import that: what is here already is not doubled.</source>
        <translation>Corrija las rechazadas en un archivo aparte e impórtelo: lo que ya está aquí no se duplica.</translation>
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
        <translation>los contactos costaron %1</translation>
    </message>
    <message>
        <source>%1 promoters, %2 detractors of %3 answers</source>
        <translation>%1 recomiendan, %2 no, de %3 respuestas</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 respuestas</translation>
    </message>
    <message>
        <source>%1 recommend</source>
        <translation>%1 recomiendan</translation>
    </message>
    <message>
        <source>%1 neutral</source>
        <translation>%1 neutros</translation>
    </message>
    <message>
        <source>%1 do not</source>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Recovered in the period before</source>
        <translation>Recuperado en el período anterior</translation>
    </message>
    <message>
        <source>Cost of contacts</source>
        <translation>Coste de los contactos</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3 · no control group</source>
        <translation>%1 ÷ %2 = %3 · sin grupo de control</translation>
    </message>
</context>
<context>
    <name>trato::ui::ReturnSheet</name>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>What waited for the connection</source>
        <translation>Qué esperó la conexión</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salió</translation>
    </message>
    <message>
        <source>did not leave: %1</source>
        <translation>no salió: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::RollTable</name>
    <message>
        <source>Moves between ranges of lateness</source>
        <translation>Migración entre tramos de mora</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of what was open when the period began, by how late the contract&apos;s oldest debt was then, the share in each range at its end. Paid and agreed counts as not late.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De lo abierto al comienzo del período, según la mora de la deuda más antigua del contrato ese día, la parte en cada tramo al final. Lo pagado y lo acordado cuenta como al día.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 a %2: %3</translation>
    </message>
    <message>
        <source>nothing was open when the period began</source>
        <translation>nada estaba abierto al comienzo del período</translation>
    </message>
    <message>
        <source>Of each R$ 100 that were %1 days late, %2 are not late any more.</source>
        <translation>De cada R$ 100 con %1 días de mora, %2 ya no están en mora.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejoró</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>siguió</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>empeoró</translation>
    </message>
    <message>
        <source>from \ to</source>
        <translation>de \ a</translation>
    </message>
</context>
<context>
    <name>trato::ui::RuleTrace</name>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>%1: may be used now</source>
        <translation>%1: se puede usar ahora</translation>
    </message>
    <message>
        <source>%1: not now</source>
        <translation>%1: ahora no</translation>
    </message>
    <message>
        <source>Time alone does not open it.</source>
        <translation>El tiempo por sí solo no lo abre.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Let it pass…</source>
        <translation>Dejar pasar…</translation>
    </message>
    <message>
        <source>For one act today, with a reason that is kept; only for who leads.</source>
        <translation>Para un acto hoy, con un motivo que queda registrado; solo para quien lidera.</translation>
    </message>
    <message>
        <source>Why may it pass?</source>
        <translation>¿Por qué puede pasar?</translation>
    </message>
    <message>
        <source>Let one act pass</source>
        <translation>Dejar pasar un acto</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>they wrote from there</source>
        <translation>escribió por ahí</translation>
    </message>
    <message>
        <source>they said who they are there</source>
        <translation>se identificó por ahí</translation>
    </message>
    <message>
        <source>from the creditor&apos;s file</source>
        <translation>del archivo del acreedor</translation>
    </message>
    <message>
        <source>from a bureau&apos;s file</source>
        <translation>de un buró de crédito</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScenarioList</name>
    <message>
        <source>Situations</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>todavía sin intentar</translation>
    </message>
    <message>
        <source>last time %1%, best %2%</source>
        <translation>última vez %1%, mejor %2%</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScheduleSheet</name>
    <message>
        <source>Usual times</source>
        <translation>Horas habituales</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send when</source>
        <translation>Enviar cuándo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>tomorrow 9h, friday morning, 27/11 14:30</source>
        <translation>mañana 9h, viernes por la mañana, 27/11 14:30</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try tomorrow 15h.</source>
        <translation>No lo entiendo como una hora por venir: pruebe mañana 15h.</translation>
    </message>
    <message>
        <source>May leave then; it is asked once more at that moment.</source>
        <translation>Puede salir entonces; se consulta de nuevo en ese momento.</translation>
    </message>
    <message>
        <source>May not leave then: %1</source>
        <translation>No puede salir entonces: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScoreSheet</name>
    <message>
        <source>Same person again</source>
        <translation>De nuevo, la misma persona</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Other situations</source>
        <translation>Otras situaciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Your first time with this situation.</source>
        <translation>Su primera vez en esta situación.</translation>
    </message>
    <message numerus="yes">
        <source>Last time %1%, your best %2%, %n attempt(s) before this one.</source>
        <translation>
            <numerusform>Última vez %1%, su mejor %2%, %n intento antes de este.</numerusform>
            <numerusform>Última vez %1%, su mejor %2%, %n intentos antes de este.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Qué salió bien</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>%1 since the last time</source>
        <translation>%1 desde la última vez</translation>
    </message>
    <message>
        <source>they</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Show in the timeline: %1</source>
        <translation>Mostrar en la línea de tiempo: %1</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Mostrar en la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>trato::ui::ScorecardPanel</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Planilla</translation>
    </message>
    <message>
        <source>What they should hear about the whole talk</source>
        <translation>Qué vale decir de toda la conversación</translation>
    </message>
    <message>
        <source>Comment on the whole talk</source>
        <translation>Comentario sobre toda la conversación</translation>
    </message>
    <message>
        <source>Choose a conversation and press Enter</source>
        <translation>Elige una conversación y pulsa Enter</translation>
    </message>
    <message>
        <source>%1 evaluated by %2 · version %3</source>
        <translation>%1 por %2 · versión %3</translation>
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
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment on: %1</source>
        <translation>Comentario sobre: %1</translation>
    </message>
    <message>
        <source>Needs a place of the conversation (C)</source>
        <translation>Falta citar un trozo de la conversación (C)</translation>
    </message>
    <message>
        <source>Show in the conversation: %1</source>
        <translation>Mostrar en la conversación: %1</translation>
    </message>
    <message>
        <source>Take this citation away</source>
        <translation>Quitar esta cita</translation>
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
        <translation>Buscar o ejecutar</translation>
    </message>
</context>
<context>
    <name>trato::ui::SearchResults</name>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Words of any conversation</source>
        <translation>Palabras de cualquier conversación</translation>
    </message>
    <message>
        <source>words of any conversation</source>
        <translation>palabras de cualquier conversación</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>nobody said that</source>
        <translation>nadie dijo eso</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>los %1 más recientes</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trato::ui::SendHold</name>
    <message>
        <source>It has left already.</source>
        <translation>Ya salió.</translation>
    </message>
    <message>
        <source>A part of it has left already; the rest is here again.</source>
        <translation>Una parte ya salió; el resto está aquí de nuevo.</translation>
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
        <translation>Apariencia e idioma</translation>
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
        <translation>Frases</translation>
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
        <translation>Quién recibe</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Check a policy&apos;s file</source>
        <translation>Verificar el archivo de una política</translation>
    </message>
    <message>
        <source>Publish the policy that is shown</source>
        <translation>Publicar la política que se muestra</translation>
    </message>
</context>
<context>
    <name>trato::ui::SignIn</name>
    <message>
        <source>The server was not found</source>
        <translation>No se encontró el servidor</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The server did not let you in</source>
        <translation>El servidor no lo dejó entrar</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Falta la contraseña</translation>
    </message>
    <message>
        <source>The connection would not be safe</source>
        <translation>La conexión no sería segura</translation>
    </message>
    <message>
        <source>That database does not exist</source>
        <translation>Esa base de datos no existe</translation>
    </message>
    <message>
        <source>This Trato is older than the server&apos;s</source>
        <translation>Este Trato es más antiguo que el del servidor</translation>
    </message>
    <message>
        <source>There is no Trato in this database yet</source>
        <translation>Aún no hay Trato en esta base</translation>
    </message>
    <message>
        <source>The server&apos;s Trato is older than this one</source>
        <translation>El Trato del servidor es más antiguo que este</translation>
    </message>
    <message>
        <source>It did not connect</source>
        <translation>No se conectó</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Start as</source>
        <translation>Empezar como</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Left empty, PGPASSFILE or PGPASSWORD counts. Trato stores no password.</source>
        <translation>Vacía, vale la de PGPASSFILE o PGPASSWORD. Trato no guarda contraseñas.</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Nobody falls into the queue without meaning to. F9 makes you available.</source>
        <translation>Nadie entra a la cola sin querer. Con F9 queda disponible.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>with certificate check</source>
        <translation>con certificado verificado</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>none, only on this machine</source>
        <translation>ninguno, solo en esta máquina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes it with “tratoctl init --database …”.</source>
        <translation>Quien cuida el servidor lo crea con “tratoctl init --database …”.</translation>
    </message>
    <message>
        <source>Whoever looks after the server brings it up to date with “tratoctl init --database …”. Until then nothing is changed.</source>
        <translation>Quien cuida el servidor lo actualiza con “tratoctl init --database …”. Hasta entonces nada cambia.</translation>
    </message>
    <message>
        <source>Server, database and user are needed</source>
        <translation>Faltan servidor, base de datos o usuario</translation>
    </message>
    <message>
        <source>your company&apos;s server</source>
        <translation>el servidor de su empresa</translation>
    </message>
</context>
<context>
    <name>trato::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>trato::ui::Sla</name>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::SnippetsPane</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>Sus frases</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>one word: /thanks</source>
        <translation>una palabra: /gracias</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Key, typed after a slash</source>
        <translation>Clave, escrita después de una barra</translation>
    </message>
    <message>
        <source>Text; filled in by itself: %1</source>
        <translation>Texto; se completa solo: %1</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Se lee: %1</translation>
    </message>
    <message>
        <source>/%1 is offered in the message.</source>
        <translation>/%1 se ofrece en el mensaje.</translation>
    </message>
    <message>
        <source>None of yours yet.</source>
        <translation>Aún no hay ninguno tuyo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::SparkTile</name>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
</context>
<context>
    <name>trato::ui::SpellWatch</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Agregar “%1” a mis palabras</translation>
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
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It did not open</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>TLS, certificate valid until %1</source>
        <translation>TLS, certificado válido hasta el %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1, schema as this program&apos;s</source>
        <translation>PostgreSQL %1 · mismo esquema que el programa</translation>
    </message>
    <message>
        <source>Nobody knows this address.</source>
        <translation>Nadie conoce la dirección “bd.exemplo.com.br”. Revise cómo está escrita, y la red.</translation>
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
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 answered or paid</source>
        <translation>%1 · %2 respondieron o pagaron</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>El paso elegido</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>Lo que hace el paso</translation>
    </message>
    <message>
        <source>No step is chosen</source>
        <translation>Ningún paso elegido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>for everybody who stands here</source>
        <translation>para todos los que llegan aquí</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>Por qué llamar</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>What Marlene reads, %1</source>
        <translation>Lo que lee Marlene, %1</translation>
    </message>
    <message>
        <source>What Marlene reads</source>
        <translation>Lo que lee Marlene</translation>
    </message>
    <message>
        <source>To anybody not confirmed</source>
        <translation>A quien no está confirmado</translation>
    </message>
    <message>
        <source>nothing: the step is left out for them</source>
        <translation>nada: el paso no sale para ellos</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Texto en uso</translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation>Texto en prueba</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganó</translation>
    </message>
    <message>
        <source>best with %1</source>
        <translation>el mejor con %1 de probabilidad</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>begins when this is published</source>
        <translation>empieza cuando se publique</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>runs %1; one wins after %2 results of each and two weeks, when it is all but certain</source>
        <translation>en curso %1; uno gana tras %2 resultados de cada uno y dos semanas, cuando sea casi seguro</translation>
    </message>
    <message>
        <source>decided: “%1” is said to everybody</source>
        <translation>decidido: “%1” va para todos</translation>
    </message>
    <message>
        <source>ended without a winner: the champion is said</source>
        <translation>terminó sin ganador: vale el texto en uso</translation>
    </message>
    <message>
        <source>Wait for it now</source>
        <translation>Esperan por él ahora</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>la primera %1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>it was nobody&apos;s turn</source>
        <translation>no fue el turno de nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) asked</source>
        <translation>
            <numerusform>%n llamada pedida</numerusform>
            <numerusform>%n llamadas pedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) queued</source>
        <translation>
            <numerusform>%n mensaje puesto en salida</numerusform>
            <numerusform>%n mensajes puestos en salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n no salió</numerusform>
            <numerusform>%n no salieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
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
        <translation>Enviar la sugerencia</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>The machine suggests</source>
        <translation>La máquina sugiere</translation>
    </message>
    <message>
        <source>The machine suggests · %1</source>
        <translation>La máquina sugiere · %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::SupervisorPage</name>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Tomar el caso</translation>
    </message>
    <message>
        <source>Give the case to…</source>
        <translation>Dar el caso a…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Adjust: open the case</source>
        <translation>Ajustar: abrir el caso</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Seguir la conversación</translation>
    </message>
    <message>
        <source>Advise: a private note</source>
        <translation>Orientar: una nota interna</translation>
    </message>
    <message>
        <source>Step in: take it over</source>
        <translation>Entrar: tomarlo</translation>
    </message>
    <message>
        <source>Stop or resume this agent</source>
        <translation>Detener o reanudar este agente</translation>
    </message>
    <message>
        <source>Stop the machine</source>
        <translation>Detener la máquina</translation>
    </message>
    <message>
        <source>Stop the machine (%1)</source>
        <translation>Detener la máquina (%1)</translation>
    </message>
    <message>
        <source>Nobody else is here.</source>
        <translation>No hay nadie más aquí.</translation>
    </message>
    <message>
        <source>Give the case of %1 to…</source>
        <translation>Dar el caso de %1 a…</translation>
    </message>
    <message>
        <source>A word with it, if you like</source>
        <translation>Unas palabras, si quiere</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>A note for %1</source>
        <translation>Una nota para %1</translation>
    </message>
    <message>
        <source>It stands in the case as a private note. The debtor never sees it.</source>
        <translation>Queda en el caso como nota interna. El deudor nunca la ve.</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Qué debe saber la persona</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Orientar</translation>
    </message>
    <message>
        <source>Take the case of %1 over from %2?</source>
        <translation>¿Tomar el caso de %1, que está con %2?</translation>
    </message>
    <message>
        <source>Their desk becomes read-only for this case; what they have written stays theirs.</source>
        <translation>La mesa de esa persona queda de solo lectura para este caso; lo que escribió sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Step in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Por qué, si quiere</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>DETENER</translation>
    </message>
    <message>
        <source>Everything that leaves by itself is cut at once. What people write still leaves. Type %1 and, if you like, why.</source>
        <translation>Todo envío automático se corta en el momento. Lo que escriben las personas sigue saliendo. Escriba %1 y, si quiere, el motivo.</translation>
    </message>
    <message>
        <source>%1 and why</source>
        <translation>%1 y el motivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>motivo no informado</translation>
    </message>
    <message>
        <source>Stop the machine in %1</source>
        <translation>Detener la máquina en %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Dar a…</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalamientos</translation>
    </message>
    <message>
        <source>Part of the escalations</source>
        <translation>Parte de los escalamientos</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera por usted</translation>
    </message>
    <message>
        <source>Sensitive cases and requests for help come here by themselves.</source>
        <translation>Los casos sensibles y los pedidos de ayuda llegan aquí solos.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>people and machine side by side</source>
        <translation>personas y máquina, lado a lado</translation>
    </message>
    <message>
        <source>Why the machine acted</source>
        <translation>Por qué actuó la máquina</translation>
    </message>
    <message>
        <source>its last acts, with the reason</source>
        <translation>sus últimos actos, con el motivo</translation>
    </message>
    <message>
        <source>Evaluate this conversation</source>
        <translation>Evaluar esta conversación</translation>
    </message>
    <message>
        <source>Evaluate the conversation of %1 with %2?</source>
        <translation>¿Evaluar la conversación de %1 con %2?</translation>
    </message>
    <message>
        <source>It goes among the samples of this week.</source>
        <translation>Entra en las muestras de esta semana.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>Lo que espera a una segunda persona</translation>
    </message>
    <message>
        <source>Approve for %1: %2?</source>
        <translation>¿Aprobar para %1: %2?</translation>
    </message>
    <message>
        <source>Refuse for %1: %2?</source>
        <translation>¿Rechazar para %1: %2?</translation>
    </message>
    <message>
        <source>Resume the machine for the whole creditor</source>
        <translation>Reanudar la máquina para todo el acreedor</translation>
    </message>
    <message>
        <source>The stop is one of the creditor&apos;s. Without it the machine goes on in all of its portfolios: %1.</source>
        <translation>La parada es de todo el acreedor. Sin ella la máquina sigue en todas sus carteras: %1.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>trato::ui::TeamHead</name>
    <message>
        <source>Who, state, now, channel, cases, agreements, amount, promises kept</source>
        <translation>Quién, estado, ahora, canal, casos, acuerdos, monto, promesas cumplidas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumple</translation>
    </message>
</context>
<context>
    <name>trato::ui::TemplatePicker</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>trato::ui::TermsWidget</name>
    <message>
        <source>Why this case</source>
        <translation>Por qué este caso</translation>
    </message>
</context>
<context>
    <name>trato::ui::TileStrip</name>
    <message>
        <source>Numbers of the floor</source>
        <translation>Números de la operación</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>Agreements today</source>
        <translation>Acuerdos hoy</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Within the time</source>
        <translation>SLA en plazo</translation>
    </message>
    <message>
        <source>Right contact</source>
        <translation>Contacto correcto</translation>
    </message>
    <message>
        <source>Kept back by policy</source>
        <translation>Frenados por las reglas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>mean wait %1</source>
        <translation>espera media %1</translation>
    </message>
    <message>
        <source>people + machine</source>
        <translation>personas + máquina</translation>
    </message>
    <message numerus="yes">
        <source>7 days · %n ended</source>
        <translation>
            <numerusform>7 días · %n terminada</numerusform>
            <numerusform>7 días · %n terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late now</source>
        <translation>
            <numerusform>%n vencido ahora</numerusform>
            <numerusform>%n vencidos ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n outcome(s) today</source>
        <translation>
            <numerusform>de %n tipificación hoy</numerusform>
            <numerusform>de %n tipificaciones hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck in the outbox</source>
        <translation>
            <numerusform>salida: %n detenido</numerusform>
            <numerusform>salida: %n detenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stuck in the outbox</source>
        <translation>nada parado en la salida</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineList</name>
    <message>
        <source>Words of the chosen line</source>
        <translation>Palabras de la línea elegida</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineMedia</name>
    <message>
        <source>Sounds can&apos;t be played here: a part of the program is missing.</source>
        <translation>Aquí no se puede reproducir sonido: falta una parte del programa.</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>This sound can&apos;t be played. It may be broken.</source>
        <translation>Este sonido no se puede reproducir. Puede estar dañado.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>trato::ui::TimelineView</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Search this conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>words of the conversation, then Enter</source>
        <translation>palabras de la conversación, luego Enter</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>F8 takes the next one, Enter opens the chosen row.</source>
        <translation>F8 toma el próximo, Enter abre la línea elegida.</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Ir a la línea de tiempo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>First unanswered</source>
        <translation>Primero sin respuesta</translation>
    </message>
    <message>
        <source>Send the chosen message again</source>
        <translation>Reenviar el mensaje elegido</translation>
    </message>
    <message>
        <source>not found before this</source>
        <translation>nada antes de aquí</translation>
    </message>
    <message>
        <source>not found after this</source>
        <translation>nada después de aquí</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>No se pudo leer la línea de tiempo</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Aún no hay conversación</translation>
    </message>
    <message>
        <source>The first message or call appears here.</source>
        <translation>El primer mensaje o llamada aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>%n nuevo ↓</numerusform>
            <numerusform>%n nuevos ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a day of the conversation</source>
        <translation>Ir a un día de la conversación</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Play the chosen voice message</source>
        <translation>Reproducir el mensaje de voz elegido</translation>
    </message>
    <message>
        <source>Open the chosen picture or document</source>
        <translation>Abrir la imagen o el documento elegido</translation>
    </message>
    <message>
        <source>See the original of the chosen line</source>
        <translation>Ver el original de la línea elegida</translation>
    </message>
    <message>
        <source>Copy a part of the chosen line</source>
        <translation>Copiar una parte de la línea elegida</translation>
    </message>
    <message>
        <source>which day is that?</source>
        <translation>¿qué día es ese?</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>day: 14/11, yesterday, 3 weeks; then Enter</source>
        <translation>día: 14/11, ayer, 3 semanas; luego Enter</translation>
    </message>
    <message>
        <source>Not sent again: %1</source>
        <translation>No se reenvió: %1</translation>
    </message>
</context>
<context>
    <name>trato::ui::TrainingPage</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Same person as last time</source>
        <translation>La misma persona de la última vez</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>A good end</source>
        <translation>Un buen final</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Qué se observa</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Sus intentos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points in %4</source>
        <translation>%1: %2 de %3 puntos en %4</translation>
    </message>
    <message>
        <source>None yet. Only you see them: they stay in a file of yours.</source>
        <translation>Ninguno todavía. Solo usted los ve: quedan en un archivo suyo.</translation>
    </message>
</context>
<context>
    <name>trato::ui::TransferPage</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de mora</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>N.º %1 · %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close the transfer</source>
        <translation>Cerrar la transferencia</translation>
    </message>
    <message>
        <source>Payments of the transfer</source>
        <translation>Pagos de la transferencia</translation>
    </message>
    <message>
        <source>Transfers to creditors</source>
        <translation>Transferencias a acreedores</translation>
    </message>
    <message>
        <source>Creditors and transfers</source>
        <translation>Acreedores y transferencias</translation>
    </message>
    <message>
        <source>There is no creditor yet</source>
        <translation>Aún no hay acreedor</translation>
    </message>
    <message>
        <source>Import a portfolio: what is received for it is transferred from here.</source>
        <translation>Importe una cartera: lo que se reciba por ella se transfiere desde aquí.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Export the transfer</source>
        <translation>Exportar la transferencia</translation>
    </message>
    <message>
        <source>next transfer</source>
        <translation>próxima transferencia</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>no se pudo leer: %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transferencia %1 a %2</translation>
    </message>
    <message>
        <source>Next transfer to %1</source>
        <translation>Próxima transferencia a %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed by %3</source>
        <translation>%1 a %2, cerrada por %3</translation>
    </message>
    <message>
        <source>nothing came in that is not transferred yet</source>
        <translation>nada entró que no se haya transferido ya</translation>
    </message>
    <message>
        <source>%1 to %2, not closed</source>
        <translation>%1 a %2, sin cerrar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>for the creditor</source>
        <translation>para el acreedor</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>to who paid</source>
        <translation>a quien pagó</translation>
    </message>
    <message>
        <source>by the age of the debt</source>
        <translation>por la edad de la deuda</translation>
    </message>
    <message>
        <source>kept by the bank</source>
        <translation>retenidas por el banco</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>A transferir</translation>
    </message>
    <message>
        <source>the creditor owes it</source>
        <translation>el acreedor lo debe</translation>
    </message>
    <message>
        <source>to the creditor</source>
        <translation>al acreedor</translation>
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
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Not left yet</source>
        <translation>Aún sin salir</translation>
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
        <translation>Otra salida</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>El pago</translation>
    </message>
    <message>
        <source>Name, document, contract or telephone</source>
        <translation>Nombre, documento, contrato o teléfono</translation>
    </message>
    <message>
        <source>Whose payment it is</source>
        <translation>De quién es el pago</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Asignarlo a %1</translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>Lo que proponemos</translation>
    </message>
    <message>
        <source>A payment without an owner</source>
        <translation>Pago sin dueño</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, cuenta %2</translation>
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
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
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
        <translation>Asignarlo a otra persona</translation>
    </message>
    <message>
        <source>Nobody is known by that.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
</context>
<context>
    <name>trato::ui::WrapUpForm</name>
    <message>
        <source>Call back when</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Save and stay</source>
        <translation>Guardar y quedarse</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Tipificación</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>one answer, then Ctrl ↵</source>
        <translation>una respuesta, luego Ctrl ↵</translation>
    </message>
    <message>
        <source>A personal break is always free: F9</source>
        <translation>La pausa personal siempre está permitida: F9</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Motivo del atraso</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elija…</translation>
    </message>
    <message>
        <source>tomorrow 15h, 27/11 9:30</source>
        <translation>mañana 15h, 27/11 9:30</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What the next person should know</source>
        <translation>Qué debe saber la próxima persona</translation>
    </message>
    <message>
        <source>On saving</source>
        <translation>Al guardar</translation>
    </message>
    <message>
        <source>Reason of the delay · </source>
        <translation>Motivo del atraso · </translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Choose an outcome to see what will happen.</source>
        <translation>Elija una respuesta para ver qué ocurre.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>El caso se cierra.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Only I call back</source>
        <translation>Solo yo llamo</translation>
    </message>
    <message>
        <source>Extend by %1</source>
        <translation>Extender %1</translation>
    </message>
    <message>
        <source>What you filled in could not be kept: %1</source>
        <translation>Lo que completó no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · nothing is lost</source>
        <translation>%1 · nada se pierde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>trato::ui::approvals</name>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
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
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>owed %1</source>
        <translation>debe %1</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>back already or asked for</source>
        <translation>ya devuelto o pedido</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n cobro</numerusform>
            <numerusform>%n cobros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are released</source>
        <translation>se liberan %1</translation>
    </message>
    <message>
        <source>New Pix key</source>
        <translation>Nueva clave Pix</translation>
    </message>
    <message>
        <source>New account for boletos</source>
        <translation>Nueva cuenta de boletos</translation>
    </message>
    <message>
        <source>New account for links</source>
        <translation>Nueva cuenta de enlaces</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Acuerdo %1</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>Devolución de %1</translation>
    </message>
    <message>
        <source>A payment without an owner</source>
        <translation>Un pago sin dueño</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>la máquina</translation>
    </message>
    <message>
        <source>More than one person sends back alone (%1).</source>
        <translation>Por encima de lo que una persona devuelve sola (%1).</translation>
    </message>
    <message>
        <source>Who asked can&apos;t send money back alone.</source>
        <translation>Quien lo pidió no puede devolver por su cuenta.</translation>
    </message>
    <message>
        <source>Who receives a creditor&apos;s money is decided by two people.</source>
        <translation>Quién recibe el dinero de un acreedor lo deciden dos personas.</translation>
    </message>
    <message>
        <source>asked by %1, %2 ago</source>
        <translation>pedido por %1 hace %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>You asked for it: somebody else has to answer.</source>
        <translation>Usted lo pidió: otra persona debe responder.</translation>
    </message>
    <message>
        <source>A supervisor has to answer.</source>
        <translation>La supervisión debe responder.</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>espera a una segunda persona</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprobado por %1</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>rechazado por %1: %2</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nadie respondió a tiempo</translation>
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
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
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
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
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
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>in one hour, %1</source>
        <translation>en una hora, %1</translation>
    </message>
    <message>
        <source>today 17:00</source>
        <translation>hoy 17:00</translation>
    </message>
    <message>
        <source>%1 in the morning, 9:00</source>
        <translation>%1 por la mañana, 9:00</translation>
    </message>
    <message>
        <source>%1 in the afternoon, 15:00</source>
        <translation>%1 por la tarde, 15:00</translation>
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
        <translation>Coste de los contactos</translation>
    </message>
    <message>
        <source>Recovery of %1, week %2, %</source>
        <translation>Recuperación de la cosecha %1, semana %2, %</translation>
    </message>
    <message>
        <source>of %1 overdue</source>
        <translation>de %1 vencidos</translation>
    </message>
    <message>
        <source>debtors</source>
        <translation>deudores</translation>
    </message>
    <message>
        <source>%1: answers, %</source>
        <translation>%1: responde, %</translation>
    </message>
    <message>
        <source>of %1 contacted</source>
        <translation>de %1 contactados</translation>
    </message>
    <message>
        <source>%1: cost of a contact</source>
        <translation>%1: coste de un contacto</translation>
    </message>
    <message>
        <source>%1: share of the agreements, %</source>
        <translation>%1: parte de los acuerdos, %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Late: from %1 to %2</source>
        <translation>Mora: de %1 a %2</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>people %1 · machine %2</source>
        <translation>personas %1 · IA %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
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
        <translation>%1 respuestas (%2)</translation>
    </message>
    <message>
        <source>%1 agreements</source>
        <translation>%1 acuerdos</translation>
    </message>
    <message>
        <source>recovered ÷ cost</source>
        <translation>recuperado ÷ coste</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contactos</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Time to the agreement</source>
        <translation>Tiempo hasta el acuerdo</translation>
    </message>
    <message>
        <source>Digital engagement</source>
        <translation>Interacción digital</translation>
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
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Right contact</source>
        <translation>Contacto correcto</translation>
    </message>
    <message>
        <source>Answered without a person</source>
        <translation>Atendidos sin persona</translation>
    </message>
    <message>
        <source>Agreements by the machine</source>
        <translation>Acuerdos por la IA</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Coste por contacto</translation>
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
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactados</translation>
    </message>
    <message>
        <source>Heard an offer</source>
        <translation>Oyeron una oferta</translation>
    </message>
    <message>
        <source>Closed an agreement</source>
        <translation>Cerraron acuerdo</translation>
    </message>
    <message>
        <source>Paid the 1st</source>
        <translation>Pagaron la 1ª</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Saldaron</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>Al día</translation>
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
        <translation>más de 90</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>Todas las carteras</translation>
    </message>
</context>
<context>
    <name>trato::ui::policies</name>
    <message>
        <source>The file could not be read (%1). Choose it again.</source>
        <translation>No se pudo leer el archivo (%1). Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is far larger than any policy. Choose another one.</source>
        <translation>El archivo es mucho mayor que cualquier política. Elija otro.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>empieza en %n día</numerusform>
            <numerusform>empieza en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminada desde %1</translation>
    </message>
    <message>
        <source>runs, but its money is used up</source>
        <translation>en curso, pero se agotaron los fondos</translation>
    </message>
    <message>
        <source>runs: today is the last day</source>
        <translation>en curso: hoy es el último día</translation>
    </message>
    <message numerus="yes">
        <source>runs for %n more day(s)</source>
        <translation>
            <numerusform>en curso por %n día más</numerusform>
            <numerusform>en curso por %n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used of %2, %3 left</source>
        <translation>%1 usados de %2, quedan %3</translation>
    </message>
    <message>
        <source>What it says otherwise</source>
        <translation>Qué dice de diferente</translation>
    </message>
    <message>
        <source>Nothing: both files are the same.</source>
        <translation>Nada: los dos archivos son iguales.</translation>
    </message>
    <message>
        <source>Nothing: only comments or the order are others.</source>
        <translation>Nada: solo cambiaron comentarios o el orden.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In the files, line by line</source>
        <translation>En los archivos, línea por línea</translation>
    </message>
    <message>
        <source>What keeps it from being published</source>
        <translation>Qué impide la publicación</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>Qué dice la política</translation>
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
        <translation>todos, también la máquina</translation>
    </message>
    <message>
        <source>negotiators and supervisors</source>
        <translation>negociadores y supervisores</translation>
    </message>
    <message>
        <source>supervisors only</source>
        <translation>solo supervisores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>producto: %1</translation>
    </message>
    <message>
        <source>segment: %1</source>
        <translation>segmento: %1</translation>
    </message>
    <message>
        <source>rating: %1</source>
        <translation>calificación: %1</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>de cualquier antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late or more</source>
        <translation>
            <numerusform>%n día de atraso o más</numerusform>
            <numerusform>%n días de atraso o más</numerusform>
        </translation>
    </message>
    <message>
        <source>not late</source>
        <translation>sin atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days late</source>
        <translation>%1 a %2 días de atraso</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Of everything that is owed that day: principal, fine and interest.</source>
        <translation>Sobre todo lo que se debe ese día: capital, multa e intereses.</translation>
    </message>
    <message>
        <source>Age of the debt</source>
        <translation>Antigüedad de la deuda</translation>
    </message>
    <message>
        <source>In one payment</source>
        <translation>Al contado</translation>
    </message>
    <message>
        <source>In instalments</source>
        <translation>En cuotas</translation>
    </message>
    <message>
        <source>Who may grant how much alone</source>
        <translation>Quién puede conceder cuánto por sí solo</translation>
    </message>
    <message>
        <source>The smaller of this and the discount by age counts. Nothing goes beyond the supervisor&apos;s.</source>
        <translation>Vale el menor entre este y el descuento por antigüedad. Nada supera el límite del supervisor.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Discount in one payment</source>
        <translation>Descuento al contado</translation>
    </message>
    <message>
        <source>Discount in instalments</source>
        <translation>Descuento en cuotas</translation>
    </message>
    <message>
        <source>Instalments up to</source>
        <translation>Cuotas hasta</translation>
    </message>
    <message>
        <source>Entry at least</source>
        <translation>Anticipo mínimo</translation>
    </message>
    <message>
        <source>on the day of the agreement</source>
        <translation>el día del acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the agreement</source>
        <translation>
            <numerusform>%n día después del acuerdo</numerusform>
            <numerusform>%n días después del acuerdo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month, compound</source>
        <translation>%1 al mes, compuesto</translation>
    </message>
    <message>
        <source>Entry, instalments and dates</source>
        <translation>Anticipo, cuotas y fechas</translation>
    </message>
    <message>
        <source>Entry of at least</source>
        <translation>Anticipo de al menos</translation>
    </message>
    <message>
        <source>The entry is due</source>
        <translation>El anticipo vence</translation>
    </message>
    <message>
        <source>Instalment of at least</source>
        <translation>Cuota de al menos</translation>
    </message>
    <message>
        <source>Interest in instalments</source>
        <translation>Intereses en cuotas</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>Primera cuota</translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) after the agreement</source>
        <translation>
            <numerusform>a más tardar %n día después del acuerdo</numerusform>
            <numerusform>a más tardar %n días después del acuerdo</numerusform>
        </translation>
    </message>
    <message>
        <source>An offer is valid for</source>
        <translation>Una propuesta vale por</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), that day included</source>
        <translation>
            <numerusform>%n día, contando ese mismo día</numerusform>
            <numerusform>%n días, contando ese mismo día</numerusform>
        </translation>
    </message>
    <message>
        <source>A promise of payment reaches</source>
        <translation>Una promesa de pago alcanza</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n día por delante</numerusform>
            <numerusform>%n días por delante</numerusform>
        </translation>
    </message>
    <message>
        <source>with any number of instalments</source>
        <translation>con cualquier número de cuotas</translation>
    </message>
    <message numerus="yes">
        <source>up to %n instalment(s)</source>
        <translation>
            <numerusform>hasta %n cuota</numerusform>
            <numerusform>hasta %n cuotas</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Qué se combina</translation>
    </message>
    <message>
        <source>A discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Sin anticipo</translation>
    </message>
    <message>
        <source>For who earns little</source>
        <translation>Para quien gana poco</translation>
    </message>
    <message>
        <source>Rules of its own</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>none: the ordinary offers count</source>
        <translation>ninguna: valen las propuestas comunes</translation>
    </message>
    <message>
        <source>Income up to</source>
        <translation>Ingresos hasta</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>Leaves them of a month</source>
        <translation>Deja para el mes</translation>
    </message>
    <message>
        <source>%1, or what law says where that is more</source>
        <translation>%1, o lo que dice la ley, si es más</translation>
    </message>
    <message>
        <source>what law says they have to live by</source>
        <translation>el mínimo vital de la ley</translation>
    </message>
    <message>
        <source>counts against the principal, the oldest debt first</source>
        <translation>descuenta el capital, desde la deuda más antigua</translation>
    </message>
    <message>
        <source>counts as paid on its day: interest, fine, then principal (Código Civil art. 354)</source>
        <translation>cuenta como pagado en su día: intereses, multa y luego capital (Código Civil, art. 354)</translation>
    </message>
    <message>
        <source>settles the same share of each debt</source>
        <translation>salda la misma proporción de cada deuda</translation>
    </message>
    <message numerus="yes">
        <source>%1, each by %n day(s) at most</source>
        <translation>
            <numerusform>%1, cada una por %n día como máximo</numerusform>
            <numerusform>%1, cada una por %n días como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>when accepted</source>
        <translation>al aceptarse</translation>
    </message>
    <message>
        <source>with the first payment</source>
        <translation>con el primer pago</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplido</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s) late</source>
        <translation>
            <numerusform>después de %n día de atraso</numerusform>
            <numerusform>después de %n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid when it breaks</source>
        <translation>Lo pagado, si se incumple</translation>
    </message>
    <message>
        <source>A request for approval waits</source>
        <translation>Un pedido de aprobación espera</translation>
    </message>
    <message>
        <source>Own requests</source>
        <translation>Pedidos propios</translation>
    </message>
    <message>
        <source>somebody else approves them</source>
        <translation>los aprueba otra persona</translation>
    </message>
    <message>
        <source>a supervisor may approve their own</source>
        <translation>la supervisión puede aprobar los suyos</translation>
    </message>
    <message>
        <source>New dates by a negotiator</source>
        <translation>Nuevas fechas por el negociador</translation>
    </message>
    <message>
        <source>Sent back by one supervisor</source>
        <translation>Devolución por un solo supervisor</translation>
    </message>
    <message>
        <source>up to %1 of a payment</source>
        <translation>hasta %1 de un pago</translation>
    </message>
    <message>
        <source>%1 more than by age</source>
        <translation>%1 más que el de la antigüedad</translation>
    </message>
    <message>
        <source>%1, where that is more than by age</source>
        <translation>%1, si es más que el de la antigüedad</translation>
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
        <translation>incumplido</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>renegociado</translation>
    </message>
    <message>
        <source>never came into force</source>
        <translation>nunca entró en vigor</translation>
    </message>
    <message>
        <source>never came into force, or is %1</source>
        <translation>nunca entró en vigor, o fue %1</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campaña %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Deudas</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>The money comes back when the agreement</source>
        <translation>El presupuesto vuelve cuando el acuerdo</translation>
    </message>
    <message>
        <source>without entry</source>
        <translation>sin anticipo</translation>
    </message>
    <message>
        <source>without interest</source>
        <translation>sin intereses</translation>
    </message>
    <message>
        <source>only with a supervisor</source>
        <translation>solo con la supervisión</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) late</source>
        <translation>
            <numerusform>hasta %n día de atraso</numerusform>
            <numerusform>hasta %n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts for all other debts</source>
        <translation>Descuentos para todas las demás deudas</translation>
    </message>
    <message>
        <source>Discounts for %1</source>
        <translation>Descuentos para %1</translation>
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
        <translation>nadie lo tomó · SLA vencido</translation>
    </message>
    <message>
        <source>the machine is silent</source>
        <translation>máquina en silencio</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>being attended to</source>
        <translation>en atención</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>last at %1</source>
        <translation>último a las %1</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>escribió</translation>
    </message>
    <message>
        <source>The machine is stopped</source>
        <translation>La máquina está detenida</translation>
    </message>
    <message>
        <source>The machine is stopped in %1</source>
        <translation>La máquina está detenida en %1</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está detenida</translation>
    </message>
    <message>
        <source>Risk to life</source>
        <translation>Riesgo de vida</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violencia</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Ofensa</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Lost job</source>
        <translation>Perdió empleo</translation>
    </message>
    <message>
        <source>Over-indebted</source>
        <translation>Sobreendeudado</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerable</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Asks supervision</source>
        <translation>Pide supervisión</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acto</numerusform>
            <numerusform>%n actos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n acuerdo</numerusform>
            <numerusform>%n acuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>Personas · %1</translation>
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
        <translation>escribió “%1”</translation>
    </message>
    <message>
        <source>did not send an SMS</source>
        <translation>no envió SMS</translation>
    </message>
    <message>
        <source>did not send an e-mail</source>
        <translation>no envió correo</translation>
    </message>
    <message>
        <source>did not write on WhatsApp</source>
        <translation>no escribió por WhatsApp</translation>
    </message>
    <message>
        <source>fell silent on all channels</source>
        <translation>calló en todos los canales</translation>
    </message>
    <message>
        <source>stopped collecting</source>
        <translation>detuvo la cobranza</translation>
    </message>
    <message>
        <source>passed the turn on</source>
        <translation>cedió el turno</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Tipificando</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation>Pausa: %1</translation>
    </message>
    <message>
        <source>Off shift</source>
        <translation>Fuera de turno</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>payment on its way</source>
        <translation>pago en camino</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>suspensión</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesa</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sin cuenta</translation>
    </message>
    <message>
        <source>machine stopped</source>
        <translation>máquina detenida</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Pide ayuda</translation>
    </message>
    <message>
        <source>refused by policy</source>
        <translation>rechazo de la política</translation>
    </message>
    <message>
        <source>asked for more</source>
        <translation>pidió más del límite</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobó</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>stopped the machine</source>
        <translation>detuvo la máquina</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudó</translation>
    </message>
    <message>
        <source>set the autonomy</source>
        <translation>cambió la autonomía</translation>
    </message>
    <message>
        <source>lifted a hold</source>
        <translation>levantó un bloqueo</translation>
    </message>
    <message>
        <source>moved the case</source>
        <translation>movió el caso</translation>
    </message>
    <message>
        <source>gave a role</source>
        <translation>dio un rol</translation>
    </message>
    <message>
        <source>published a cadence</source>
        <translation>publicó una cadencia</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>objetada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <translation>
            <numerusform>%n evaluación</numerusform>
            <numerusform>%n evaluaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>to listen</source>
        <translation>por escuchar</translation>
    </message>
    <message>
        <source>%1 with %2, %3, chosen for: %4</source>
        <translation>%1 con %2, %3, por qué está aquí: %4</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>cuotas</translation>
    </message>
    <message>
        <source>smallest instalment</source>
        <translation>cuota mínima</translation>
    </message>
    <message>
        <source>first due date</source>
        <translation>primer vencimiento</translation>
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
        <translation>todo</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identificación</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>negociación</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>cadencia</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>aún no vence</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>The machine is stopped for %1</source>
        <translation>La máquina está detenida para %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>fuera de fecha</translation>
    </message>
    <message>
        <source>working</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>fallando</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>sin motor</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>telephone system</source>
        <translation>central telefónica</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n fallo seguido</numerusform>
            <numerusform>%n fallos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no engine attends it since %1</source>
        <translation>ningún motor la atiende desde %1</translation>
    </message>
    <message>
        <source>the first has waited %1</source>
        <translation>el primero espera hace %1</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>%1 para después</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 en duda</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>cuenta de %1 %2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>today %1 sent, %2 delivered, %3 failed</source>
        <translation>hoy %1 enviados, %2 entregados, %3 fallaron</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>último evento %1</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>only receives</source>
        <translation>solo recibe</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 entregados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>nobody knows whether it left</source>
        <translation>nadie sabe si salió</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Últimos fallos</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>paused an account</source>
        <translation>pausó una cuenta</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <translation>próximo intento: %1</translation>
    </message>
</context>
<context>
    <name>trato::workstation</name>
    <message>
        <source>Nothing is paid on the practice desk.</source>
        <translation>Nada se paga en la mesa de práctica.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Capture</name>
    <message>
        <source>The screen %1 was not ready in time.</source>
        <translation>La pantalla %1 no estuvo lista a tiempo.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::CaseMoves</name>
    <message>
        <source>The rules do not allow it.</source>
        <translation>Las reglas no lo permiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the way</source>
        <translation>
            <numerusform>%n mensaje en camino</numerusform>
            <numerusform>%n mensajes en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar una plantilla</translation>
    </message>
    <message>
        <source>Each one passes the same checks as a message that you write.</source>
        <translation>Cada uno pasa las mismas reglas que un mensaje escrito por usted.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapped up</source>
        <translation>
            <numerusform>%n tipificado</numerusform>
            <numerusform>%n tipificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Tipificar</translation>
    </message>
    <message>
        <source>What the outcome asks for is asked for here too.</source>
        <translation>Lo que pide el resultado se pide también aquí.</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Motivo del atraso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>in one hour, %1</source>
        <translation>en una hora, %1</translation>
    </message>
    <message>
        <source>this afternoon, 16:00</source>
        <translation>hoy por la tarde, 16:00</translation>
    </message>
    <message>
        <source>%1 at 9:00</source>
        <translation>%1 a las 9:00</translation>
    </message>
    <message>
        <source>after payday, %1 at 9:00</source>
        <translation>después del pago, %1 a las 9:00</translation>
    </message>
    <message>
        <source>I can&apos;t read this as a time to come: try qui 14:30.</source>
        <translation>No lo entiendo como una hora por venir: pruebe jue 14:30.</translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n va</numerusform>
            <numerusform>%n van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back:</source>
        <translation>
            <numerusform>%n retenido:</numerusform>
            <numerusform>%n retenidos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>Posponer hasta…</translation>
    </message>
    <message>
        <source>Pass on, with a reason</source>
        <translation>Pasar, con motivo</translation>
    </message>
    <message>
        <source>Give to a colleague or a desk</source>
        <translation>Dar a un colega o a una mesa</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Send a template to the chosen</source>
        <translation>Enviar una plantilla a los elegidos</translation>
    </message>
    <message>
        <source>Wrap up the chosen</source>
        <translation>Tipificar los elegidos</translation>
    </message>
    <message>
        <source>Take the last move back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Ningún caso abierto.</translation>
    </message>
    <message>
        <source>The turn is not yours.</source>
        <translation>El turno no es suyo.</translation>
    </message>
    <message>
        <source>Choose several rows first: Shift with the arrows, Ctrl+A.</source>
        <translation>Elija antes varias filas: Mayús con las flechas, Ctrl+A.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
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
        <translation>Falta algo.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed</source>
        <translation>
            <numerusform>%n se quedó</numerusform>
            <numerusform>%n se quedaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes back to you on %1, before the others · in %2</source>
        <translation>Vuelve a usted el %1, antes que los demás · en %2</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Posponer hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n put off until %1</source>
        <translation>
            <numerusform>%n pospuesto hasta %1</numerusform>
            <numerusform>%n pospuestos hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>thu 14:30, tomorrow 9h, day 5</source>
        <translation>jue 14:30, mañana 9h, 27/11</translation>
    </message>
    <message>
        <source>What to know then</source>
        <translation>Qué saber entonces</translation>
    </message>
    <message>
        <source>only after work, on the other number…</source>
        <translation>solo después del trabajo, al otro número…</translation>
    </message>
    <message>
        <source>Desk: payments</source>
        <translation>Mesa: pagos</translation>
    </message>
    <message>
        <source>Desk: identification</source>
        <translation>Mesa: identificación</translation>
    </message>
    <message>
        <source>Desk: care</source>
        <translation>Mesa: apoyo</translation>
    </message>
    <message>
        <source>Desk: supervisor</source>
        <translation>Mesa: supervisión</translation>
    </message>
    <message>
        <source>The case is closed here and opened there, with your words.</source>
        <translation>El caso se cierra aquí y se abre allí, con sus palabras.</translation>
    </message>
    <message>
        <source>It waits for %1 alone, before their others.</source>
        <translation>Espera solo por %1, antes que sus demás casos.</translation>
    </message>
    <message numerus="yes">
        <source>%n given to %1</source>
        <translation>
            <numerusform>%n dado a %1</numerusform>
            <numerusform>%n dados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Qué deben saber</translation>
    </message>
    <message>
        <source>asked for you, speaks Spanish…</source>
        <translation>preguntó por usted, habla español…</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>Pass on · %1</source>
        <translation>Pasar · %1</translation>
    </message>
    <message>
        <source>The reason is kept; the supervisor sees it. The case goes back to the queue, and you get the next one.</source>
        <translation>El motivo se guarda; supervisión lo ve. El caso vuelve a la cola y usted recibe el próximo.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Ask for help · %1</source>
        <translation>Pedir ayuda · %1</translation>
    </message>
    <message>
        <source>The supervisor sees it at once. The case stays yours.</source>
        <translation>Supervisión lo ve en el momento. El caso sigue siendo suyo.</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>¿Con qué?</translation>
    </message>
    <message>
        <source>asks for 40 % off, wants to speak to somebody above</source>
        <translation>pide 40 % de descuento, quiere hablar con alguien de arriba</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Help asked for</source>
        <translation>Ayuda pedida</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n deshecho</numerusform>
            <numerusform>%n deshechos</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy has no agreement of that length here.</source>
        <translation>La política no tiene aquí un acuerdo de ese plazo.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>una parte del nombre</translation>
    </message>
    <message>
        <source>Cancel the agreement…</source>
        <translation>Cancelar el acuerdo…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Agreement %1 cancelled: %2</source>
        <translation>Acuerdo %1 cancelado: %2</translation>
    </message>
    <message>
        <source>No agreement is in force here.</source>
        <translation>Aquí no hay un acuerdo vigente.</translation>
    </message>
    <message>
        <source>closed by mistake</source>
        <translation>cerrado por error</translation>
    </message>
    <message>
        <source>they changed their mind</source>
        <translation>la persona cambió de idea</translation>
    </message>
    <message>
        <source>the terms were not what was agreed</source>
        <translation>las condiciones no eran las acordadas</translation>
    </message>
    <message>
        <source>Cancel agreement %1 · %2</source>
        <translation>Cancelar acuerdo %1 · %2</translation>
    </message>
    <message>
        <source>The instalments of before are open again, less what was paid. A Pix that is not paid yet is taken back. The debtor is told nothing.</source>
        <translation>Las cuotas de antes vuelven a quedar abiertas, menos lo pagado. Un Pix aún no pagado se retira. A la persona no se le avisa.</translation>
    </message>
    <message>
        <source>Cancel the agreement</source>
        <translation>Cancelar el acuerdo</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>Agreement %1 is cancelled</source>
        <translation>Acuerdo %1 cancelado</translation>
    </message>
</context>
<context>
    <name>trato::workstation::CasePage</name>
    <message>
        <source>Task panels</source>
        <translation>Paneles de tareas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>F8 takes the next one, Enter opens the chosen row of the queue.</source>
        <translation>F8 trae el próximo, Enter abre la línea elegida de la cola.</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Próximo caso</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Tipificar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Go to the panel</source>
        <translation>Ir al panel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Item %1 of the panel</source>
        <translation>Ítem %1 del panel</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Panel abierto</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Ningún caso abierto.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Ask for the turn</source>
        <translation>Pedir el turno</translation>
    </message>
    <message>
        <source>Nobody else has the turn.</source>
        <translation>Nadie más tiene el turno.</translation>
    </message>
    <message>
        <source>Nobody asks for the turn.</source>
        <translation>Nadie pide el turno.</translation>
    </message>
    <message>
        <source>%1 is writing; has the turn since %2</source>
        <translation>%1 está escribiendo; tiene el turno desde %2</translation>
    </message>
    <message>
        <source>%1 has the turn since %2</source>
        <translation>El turno es de %1 desde %2</translation>
    </message>
    <message>
        <source>You asked for it: it comes by itself when it is given.</source>
        <translation>Usted lo pidió: llega solo cuando lo den.</translation>
    </message>
    <message>
        <source>You can read. Your draft is kept.</source>
        <translation>Puede leer. Su borrador se guarda.</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Dejar de pedir</translation>
    </message>
    <message>
        <source>%1 asks for the turn</source>
        <translation>%1 pide el turno</translation>
    </message>
    <message>
        <source>Your draft stays yours.</source>
        <translation>Su borrador sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Give the turn</source>
        <translation>Dar el turno</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>this outcome</source>
        <translation>este resultado</translation>
    </message>
    <message>
        <source>What is on the table, into the message</source>
        <translation>Lo que está sobre la mesa, al mensaje</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Demonstration</name>
    <message>
        <source>The program trato-sandbox is not beside trato.</source>
        <translation>El programa trato-sandbox no está junto a trato.</translation>
    </message>
    <message>
        <source>Inventing debtors and six months of history</source>
        <translation>Inventando deudores y seis meses de historia</translation>
    </message>
    <message>
        <source>Starting the invented providers</source>
        <translation>Iniciando los proveedores inventados</translation>
    </message>
</context>
<context>
    <name>trato::workstation::DeskStatus</name>
    <message>
        <source>in care</source>
        <translation>en apoyo</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>time on this case is not measured</source>
        <translation>el tiempo en este caso no se mide</translation>
    </message>
    <message>
        <source>on this case</source>
        <translation>en este caso</translation>
    </message>
    <message>
        <source>outbox:</source>
        <translation>salida:</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>Your messages that have not left yet</source>
        <translation>Sus mensajes que aún no salieron</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>case(s)</source>
        <translation>
            <numerusform>caso</numerusform>
            <numerusform>casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s)</source>
        <translation>
            <numerusform>acuerdo</numerusform>
            <numerusform>acuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day: wrapped up, agreed on, and what it comes to</source>
        <translation>Su día: tipificados, acuerdos y su monto</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>borrador guardado</translation>
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
        <translation>Grabar una macro</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Forget what was recorded</source>
        <translation>Olvidar lo grabado</translation>
    </message>
    <message>
        <source>Take the macro back</source>
        <translation>Deshacer la macro</translation>
    </message>
    <message>
        <source>who it is</source>
        <translation>quién es la persona</translation>
    </message>
    <message>
        <source>Take a case first: what you do there is recorded.</source>
        <translation>Tome antes un caso: se graba lo que hace en él.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>No se está grabando nada.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Take a case or choose rows first.</source>
        <translation>Tome antes un caso o elija filas.</translation>
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
            <numerusform>%n deshecho</numerusform>
            <numerusform>%n deshechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording: %n step(s)</source>
        <translation>
            <numerusform>Grabando: %n paso</numerusform>
            <numerusform>Grabando: %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name the macro: %n step(s)</source>
        <translation>
            <numerusform>Nombrar la macro: %n paso</numerusform>
            <numerusform>Nombrar la macro: %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording and name the macro</source>
        <translation>Dejar de grabar y nombrar la macro</translation>
    </message>
    <message>
        <source>What you do on this case is recorded.</source>
        <translation>Se graba lo que hace en este caso.</translation>
    </message>
    <message>
        <source>What you do on this case is recorded now.</source>
        <translation>Ahora se graba lo que hace en este caso.</translation>
    </message>
    <message>
        <source>The recording is forgotten.</source>
        <translation>La grabación se olvidó.</translation>
    </message>
    <message>
        <source>Recorded: %1. Name it with %2.</source>
        <translation>Grabado: %1. Póngale nombre con %2.</translation>
    </message>
    <message>
        <source>Not recorded: %1. A person does that each time.</source>
        <translation>No se graba: %1. Una persona lo hace cada vez.</translation>
    </message>
    <message>
        <source>Keep the macro</source>
        <translation>Guardar la macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>call back tomorrow</source>
        <translation>retomar mañana</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>In the palette by its name; key and steps in the settings.</source>
        <translation>En la paleta por su nombre; tecla y pasos en los ajustes.</translation>
    </message>
    <message>
        <source>Macro “%1” is kept</source>
        <translation>Macro “%1” guardada</translation>
    </message>
</context>
<context>
    <name>trato::workstation::NegotiatorDesk</name>
    <message>
        <source>Break, and back</source>
        <translation>Pausa y regreso</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Give the turn back</source>
        <translation>Ceder el turno</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>lo toma</translation>
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
        <translation>tipificado, viene el próximo</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>%1 has the turn now</source>
        <translation>El turno es de %1 ahora</translation>
    </message>
    <message>
        <source>%1 went back to the queue at %2: no sign of you</source>
        <translation>%1 volvió a la cola a las %2: sin señal de usted</translation>
    </message>
    <message>
        <source>Ask for the turn</source>
        <translation>Pedir el turno</translation>
    </message>
    <message>
        <source>Give the turn to who asks</source>
        <translation>Dar el turno a quien lo pide</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Ningún caso abierto.</translation>
    </message>
    <message>
        <source>Good morning. How can we settle this together?</source>
        <translation>Buenos días. ¿Cómo podemos resolverlo juntos?</translation>
    </message>
    <message>
        <source>The deal is closed</source>
        <translation>Acuerdo cerrado</translation>
    </message>
    <message>
        <source>From one case to the next, 9 strokes:</source>
        <translation>De un caso al próximo, 9 teclas:</translation>
    </message>
    <message>
        <source>accepted with its proof, opens the Pix</source>
        <translation>aceptado con su prueba, abre el Pix</translation>
    </message>
</context>
<context>
    <name>trato::workstation::NoticeWatch</name>
    <message>
        <source>A care case waits</source>
        <translation>Un caso de apoyo espera</translation>
    </message>
    <message>
        <source>A callback is due</source>
        <translation>Llegó la hora de un retorno</translation>
    </message>
    <message>
        <source>%1 approved your agreement</source>
        <translation>%1 aprobó su acuerdo</translation>
    </message>
    <message>
        <source>%1 mentioned you in a note</source>
        <translation>%1 lo mencionó en una nota</translation>
    </message>
    <message>
        <source>A care case waits for somebody.</source>
        <translation>Un caso de apoyo espera a alguien.</translation>
    </message>
    <message>
        <source>A callback is due.</source>
        <translation>Llegó la hora de un retorno.</translation>
    </message>
    <message>
        <source>An approval was answered.</source>
        <translation>Se respondió una aprobación.</translation>
    </message>
    <message>
        <source>You were mentioned in a note.</source>
        <translation>Lo mencionaron en una nota.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Program</name>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparando la demostración</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Without encryption: only for a server on this machine</source>
        <translation>Sin cifrado: solo para un servidor en esta máquina</translation>
    </message>
    <message>
        <source>TLS, certificate valid until %1</source>
        <translation>TLS, certificado válido hasta el %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>PostgreSQL %1, schema as this program&apos;s</source>
        <translation>PostgreSQL %1 · mismo esquema que el programa</translation>
    </message>
    <message>
        <source>Trato training</source>
        <translation>Práctica de Trato</translation>
    </message>
    <message>
        <source>No screen is called %1.</source>
        <translation>Ninguna pantalla se llama %1.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::Session</name>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>engine stopped</source>
        <translation>motor detenido</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>practise with invented debtors in a window of its own</source>
        <translation>practique con deudores inventados en una ventana aparte</translation>
    </message>
    <message>
        <source>Training could not be opened</source>
        <translation>No se pudo abrir la práctica</translation>
    </message>
    <message>
        <source>The program %1 does not start.</source>
        <translation>El programa %1 no inicia.</translation>
    </message>
</context>
<context>
    <name>trato::workstation::SupervisorDesk</name>
    <message>
        <source>Only a supervisor can do that.</source>
        <translation>Solo quien supervisa puede hacerlo.</translation>
    </message>
    <message>
        <source>All portfolios</source>
        <translation>Todas las carteras</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>%1 evaluated a conversation of yours</source>
        <translation>%1 evaluó una conversación tuya</translation>
    </message>
    <message>
        <source>%1 answered what you said about an evaluation</source>
        <translation>%1 respondió a tu objeción</translation>
    </message>
    <message>
        <source>A conversation of yours was evaluated.</source>
        <translation>Se evaluó una conversación tuya.</translation>
    </message>
    <message>
        <source>Part of the supervisor&apos;s desk</source>
        <translation>Parte de la mesa de supervisión</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The floor as it is now</source>
        <translation>La operación ahora</translation>
    </message>
    <message>
        <source>Listen with a scorecard</source>
        <translation>Escuchar con planilla</translation>
    </message>
    <message>
        <source>Record of rules</source>
        <translation>Registro de reglas</translation>
    </message>
    <message>
        <source>Evaluations of my conversations</source>
        <translation>Evaluaciones de mis conversaciones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Channel accounts</source>
        <translation>Cuentas de canales</translation>
    </message>
</context>
<context>
    <name>trato::workstation::TrainingDesk</name>
    <message>
        <source>Training: nothing leaves here</source>
        <translation>Práctica: nada sale de aquí</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>End and see the score</source>
        <translation>Terminar y ver la puntuación</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Choose what to practise</source>
        <translation>Elegir qué practicar</translation>
    </message>
    <message>
        <source>End the practice and see the score</source>
        <translation>Terminar la práctica y ver la puntuación</translation>
    </message>
    <message>
        <source>Nothing is being practised.</source>
        <translation>No se está practicando nada.</translation>
    </message>
    <message>
        <source>%1. F8 takes the case; wrapping it up ends the practice.</source>
        <translation>%1. F8 toma el caso; al cerrarlo termina la práctica.</translation>
    </message>
    <message>
        <source>Invented people on a desk that is thrown away when you close it.</source>
        <translation>Personas inventadas en una mesa que se descarta al cerrarla.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The theme has no valid colour “%1”.</source>
        <translation>El tema no tiene un color “%1” válido.</translation>
    </message>
</context>
<context>
    <name>understanding</name>
    <message>
        <source>The language model of this program can&apos;t be read.</source>
        <translation>No se pudo leer el modelo de lenguaje de este programa.</translation>
    </message>
    <message>
        <source>Line %1 is no message: %2.</source>
        <translation>La línea %1 no es un mensaje: %2.</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>unknown channel &quot;%1&quot;</source>
        <translation>canal desconocido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is no labelled message.</source>
        <translation>La línea %1 de “%2” no es un mensaje etiquetado.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>No se puede leer el archivo “%1”.</translation>
    </message>
    <message>
        <source>The language model gave no answer that can be used.</source>
        <translation>El modelo de lenguaje no dio una respuesta que se pueda usar.</translation>
    </message>
    <message>
        <source>The configuration&apos;s “%1” can&apos;t be right.</source>
        <translation>El “%1” de la configuración no puede ser correcto.</translation>
    </message>
    <message>
        <source>What the language model wrote must not be used.</source>
        <translation>Lo que escribió el modelo de lenguaje no se puede usar.</translation>
    </message>
    <message>
        <source>The language model is switched off.</source>
        <translation>El modelo de lenguaje está apagado.</translation>
    </message>
    <message>
        <source>The language model failed of late and is left alone.</source>
        <translation>El modelo de lenguaje falló hace poco y descansa.</translation>
    </message>
</context>
</TS>
