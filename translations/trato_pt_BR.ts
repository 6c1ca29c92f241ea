<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no texts in “%1”. There are: %2</source>
        <translation>Não há textos em “%1”. Há: %2</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>The table of holidays can&apos;t be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies outside the years 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon–Fri %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Holiday: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of contact hours can&apos;t be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of places can&apos;t be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Another worker has taken this message over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was recalled or taken over meanwhile; it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it was sending; the provider is asked whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>debts</name>
    <message>
        <source>The rule of late charges can&apos;t be understood.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a number such as 1.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a rate in percent such as 1.99, with at most 12 decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of different currencies can&apos;t be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount can&apos;t be divided in these parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 1000, 1000.5 or 1000.00.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>parties</name>
    <message>
        <source>There is no debtor number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidentified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is identified already.</source>
        <translation type="unfinished"></translation>
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
        <source>The statement “%1” takes :%2 but was given %3.</source>
        <translation>O comando “%1” pede :%2, mas recebeu %3.</translation>
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
</context>
<context>
    <name>timeline</name>
    <message>
        <source>“%1” is no place on a timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interaction number %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trato::cadence</name>
    <message>
        <source>two steps are called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person is taking care of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an open promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have not written in seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they wrote in the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last message was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel reaches them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not confirmed who answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of the cadence, counted from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trato::cadence::Definition</name>
    <message>
        <source>a cadence needs a name and at least one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cadence can&apos;t be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cadence “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trato::cadence::StepReader</name>
    <message>
        <source>unknown condition “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown channel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step needs a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hour must be written like 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message needs a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message needs a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no template “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the neutral template speaks of the debt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trato::exchange</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>O arquivo não tem a coluna “%1”.</translation>
    </message>
    <message>
        <source>Some columns were not recognised. Say which they are in a mapping file or in the wizard.</source>
        <translation>Algumas colunas não foram reconhecidas. Diga quais são no mapa ou no assistente.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
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
        <source>Line %1 is UTF-8 and line %2 is Windows-1252. Save the file again in one encoding, or name it in the mapping.</source>
        <translation>A linha %1 está em UTF-8 e a linha %2 em Windows-1252. Salve o arquivo de novo em um só formato, ou diga qual no mapa.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV (UTF-8) and import that file.</source>
        <translation>Isto é uma planilha. Salve como CSV (UTF-8) e importe esse arquivo.</translation>
    </message>
</context>
<context>
    <name>trato::exchange::ColumnMapping</name>
    <message>
        <source>The mapping file can&apos;t be read: %1 (line %2).</source>
        <translation>O mapa não pode ser lido: %1 (linha %2).</translation>
    </message>
    <message>
        <source>The mapping names fields that do not exist: %1.</source>
        <translation>O mapa cita campos que não existem: %1.</translation>
    </message>
</context>
<context>
    <name>trato::exchange::DebtRowReader</name>
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
        <source>the spreadsheet cut the digits off (scientific notation)</source>
        <translation>a planilha cortou os dígitos (notação científica)</translation>
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
</context>
<context>
    <name>trato::exchange::Import</name>
    <message>
        <source>The creditor and the portfolio need names.</source>
        <translation>O credor e a carteira precisam de nome.</translation>
    </message>
    <message>
        <source>Nothing was stored: %n line(s) can&apos;t be read.</source>
        <translation>Nada foi gravado: %n linha(s) não podem ser lidas.</translation>
    </message>
</context>
<context>
    <name>trato::exchange::Planner</name>
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
</context>
<context>
    <name>trato::exchange::Reader</name>
    <message>
        <source>The quotes opened on line %1 never close.</source>
        <translation>As aspas abertas na linha %1 não fecham.</translation>
    </message>
</context>
<context>
    <name>trato::ui</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trato::ui::ActionRegistry</name>
    <message>
        <source>There is no such action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already does “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trato::ui::AgentState</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trato::ui::ChannelStrip</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trato::ui::format</name>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The theme has no valid colour “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
