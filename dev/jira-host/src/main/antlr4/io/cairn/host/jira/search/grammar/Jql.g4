// Jira's query language, as far as the host speaks it. What history operators need is read, so that it can be refused by name.
grammar Jql;

options { caseInsensitive = true; }

query   : orClause? orderBy? EOF ;
orClause : andClause (OR andClause)* ;
andClause : clause (AND clause)* ;
clause  : NOT clause                  # negation
        | OPEN orClause CLOSE         # group
        | term                        # single
        ;
term    : field operator operand ;
field   : word | CF ;
operator : EQ | NE | LE | GE | LT | GT | LIKE | UNLIKE
         | IN | NOT IN | IS NOT | IS ;
operand : function
        | value
        | list
        | EMPTY ;
list    : OPEN operand (COMMA operand)* CLOSE ;
function : word OPEN (argument (COMMA argument)*)? CLOSE ;
argument : word ;
value   : word ;
word    : STRING | QUOTED ;
orderBy : ORDER BY (sort (COMMA sort)*) ;
sort    : field (ASC | DESC)? ;

AND     : 'and' | '&' '&'? ;
OR      : 'or' | '|' '|'? ;
NOT     : 'not' | '!' ;
IN      : 'in' ;
IS      : 'is' ;
EMPTY   : 'empty' | 'null' ;
ORDER   : 'order' ;
BY      : 'by' ;
ASC     : 'asc' ;
DESC    : 'desc' ;
HISTORY : 'was' | 'changed' ;
NE      : '!=' ;
UNLIKE  : '!~' ;
EQ      : '=' ;
LIKE    : '~' ;
LE      : '<=' ;
GE      : '>=' ;
LT      : '<' ;
GT      : '>' ;
OPEN    : '(' ;
CLOSE   : ')' ;
COMMA   : ',' ;
CF      : 'cf' [ \t]* '[' [ \t]* [0-9]+ [ \t]* ']' ;
QUOTED  : '"' (ESCAPE | ~["\\])* '"' | '\'' (ESCAPE | ~['\\])* '\'' ;
UNCLOSED : '"' (ESCAPE | ~["\\])* | '\'' (ESCAPE | ~['\\])* ;
STRING  : (ESCAPE | ~[ \t\r\n"'\\=!<>~(),&|[\]{}*/%+^$#@?;])+ ;
SPACE   : [ \t\r\n]+ -> skip ;
RESERVED : . ;

fragment ESCAPE : '\\' ( [tnr"'\\ ] | 'u' [0-9a-f] [0-9a-f] [0-9a-f] [0-9a-f] ) ;
